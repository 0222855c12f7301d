import type { Replacement } from "../../core/audit/Finding.ts";
import { areaAddress, areaOf } from "../../core/formula/Area.ts";
import type { HostCell, Place } from "../WorkbookHost.ts";

/** Every cell that the new formula's result fills. */
export function resultArea({ place, after }: Replacement): Place {
  const area = areaOf(place.address);
  if (!area) return place;
  const [bottom, right] = [area.top + after.length - 1, area.left + (after[0]?.length ?? 1) - 1];
  return { sheet: place.sheet, address: areaAddress({ ...area, bottom, right }) };
}

/** Whether the cells still hold what the audit saw. What it did not put into words (an error, a date) is not compared. */
export function isAsSeen(now: readonly (readonly HostCell[])[], { before }: Replacement): boolean {
  return before.every((row, r) =>
    row.every((seen, c) => {
      const value = now[r]?.[c] ?? null;
      return typeof value === "object" && value !== null ? true : value === seen;
    }),
  );
}
