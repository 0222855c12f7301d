import type { Finding } from "../../../core/audit/Finding.ts";
import { areaOf } from "../../../core/formula/Area.ts";
import type { Place } from "../../../core/formula/FormulaArgument.ts";

/** A finding that says that something is wrong, or will be. */
export const alarms = (findings: readonly Finding[]): Finding[] => findings.filter(({ level }) => level !== "note");

/** Whether the finding points at one of the cells: with one cell, or with one row or column that holds it. */
export function pointsAt({ place }: Finding, cells: readonly Place[]): boolean {
  const area = areaOf(place.address);
  if (!area || (area.top !== area.bottom && area.left !== area.right)) return false;
  return cells.some(({ sheet, address }) => {
    const cell = areaOf(address);
    if (!cell || sheet !== place.sheet) return false;
    return cell.top >= area.top && cell.top <= area.bottom && cell.left >= area.left && cell.left <= area.right;
  });
}
