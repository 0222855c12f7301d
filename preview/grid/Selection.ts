import { cellName, type Place, placeNamed } from "../engine/cellName.ts";

/** The chosen cells: the active one, which typing goes to, and the opposite corner of the range. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function single(active: Place): Selection {
  return { active, end: active };
}

export function areaOf({ active, end }: Selection): Area {
  return {
    top: Math.min(active.row, end.row),
    left: Math.min(active.col, end.col),
    bottom: Math.max(active.row, end.row),
    right: Math.max(active.col, end.col),
  };
}

/** The places of an area, row by row. */
export function placesIn({ top, left, bottom, right }: Area): Place[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, col) => ({ row: top + row, col: left + col })),
  );
}

/** `B4` or `B4:C9`. */
export function selectionName(selection: Selection): string {
  const { top, left, bottom, right } = areaOf(selection);
  const first = cellName({ row: top, col: left });
  const last = cellName({ row: bottom, col: right });
  return first === last ? first : `${first}:${last}`;
}

/** The way back; undefined for what is no cell of a sheet of this size. */
export function selectionNamed(
  name: string,
  size: { readonly rows: number; readonly columns: number },
): Selection | undefined {
  const [active, end = active, ...more] = name.split(":").map(placeNamed);
  const fits = (place?: Place): place is Place =>
    place !== undefined && place.row < size.rows && place.col < size.columns;
  return more.length === 0 && fits(active) && fits(end) ? { active, end } : undefined;
}
