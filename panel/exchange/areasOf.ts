import { type Area, areaAddress, areaOf } from "../../core/formula/Area.ts";

/** Single cells, row by row, as the rectangles that they make up: `E6`, `E7`, `F6`, `F7` → `E6:F7`. */
export function areasOf(addresses: readonly string[]): string[] {
  const rows: Area[] = [];
  for (const address of addresses) {
    const cell = areaOf(address);
    const last = rows[rows.length - 1];
    if (!cell) continue;
    if (last && last.top === cell.top && last.right === cell.left - 1)
      rows[rows.length - 1] = { ...last, right: cell.right };
    else rows.push(cell);
  }
  const areas: Area[] = [];
  for (const row of rows) {
    const above = areas.findIndex(
      ({ bottom, left, right }) => bottom === row.top - 1 && left === row.left && right === row.right,
    );
    if (above < 0) areas.push(row);
    else areas[above] = { ...(areas[above] as Area), bottom: row.bottom };
  }
  return areas.map(areaAddress);
}
