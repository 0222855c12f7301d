import { type Area, areaAddress, areaOf } from "../../core/formula/Area.ts";
import type { Place } from "../WorkbookHost.ts";

/** `B6:B9` instead of each cell by itself, where they are a piece of one row or column. */
export function joinedPlaces(places: readonly Place[]): string {
  const areas = places.map(({ address }) => areaOf(address)).filter((area) => area !== undefined);
  const whole = areas.reduce<Area | undefined>(
    (all, area) =>
      all
        ? {
            top: Math.min(all.top, area.top),
            left: Math.min(all.left, area.left),
            bottom: Math.max(all.bottom, area.bottom),
            right: Math.max(all.right, area.right),
          }
        : area,
    undefined,
  );
  const size = whole ? (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1) : 0;
  return whole && size === places.length ? areaAddress(whole) : places.map(({ address }) => address).join(", ");
}
