import { address, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import type { SavedValue, SavedWorkbook } from "./SavedWorkbook.ts";

/** Every cell that a formula fills, spilled ones included, with the value that the file keeps for it. */
export function results(saved: SavedWorkbook): Map<string, Map<string, SavedValue>> {
  const all = new Map<string, Map<string, SavedValue>>();
  for (const [sheet, cells] of saved.sheets) {
    const values = new Map<string, SavedValue>();
    for (const [at, { formula, fills }] of cells) {
      if (formula === undefined) continue;
      for (const place of placesOf(parseBlock(fills ?? at))) {
        values.set(address(place), cells.get(address(place))?.value);
      }
    }
    all.set(sheet, values);
  }
  return all;
}
