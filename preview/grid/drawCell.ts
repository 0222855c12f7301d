import type { Place } from "../engine/cellName.ts";
import type { ShownCell } from "../engine/Workbook.ts";
import { AGREES, type CellStyle, type DescribedCell, type SheetDescription } from "../workbook/SheetDescription.ts";
import { type DrawnCell, SHEET_SIZE } from "./SheetGrid.ts";

/** Texts without a background or a side of their own. */
const RUNNING: ReadonlySet<CellStyle | undefined> = new Set([undefined, "title", "note", "section"]);

/** A sheet's cell as it is drawn: what the engine shows, in the style that the sheet's description gives the place. */
export function drawCell(sheet: SheetDescription, place: Place, shown: (place: Place) => ShownCell): DrawnCell {
  const cell = shown(place);
  const style = styleAt(sheet, place);
  const classes = [cell.kind, style ?? "plain"];
  if ((style === "difference" || style === "totalDifference") && cell.kind === "number")
    classes.push(cell.value === 0 ? "agrees" : "differs");
  if (style === "verdict" && cell.kind === "text") classes.push(cell.value === AGREES ? "agrees" : "differs");
  const runsOver = cell.kind === "text" && RUNNING.has(style) ? blanksAfter(sheet, place, shown) : 0;
  return { text: cell.text, classes, runsOver, title: cell.error ?? "" };
}

function styleAt(sheet: SheetDescription, { row, col }: Place): CellStyle | undefined {
  const described: string | DescribedCell | undefined = sheet.rows[row]?.[col];
  return typeof described === "object" ? described.style : undefined;
}

/** How many cells to the right a text may run out over: empty ones without a look of their own. */
function blanksAfter(sheet: SheetDescription, { row, col }: Place, shown: (place: Place) => ShownCell): number {
  let count = 0;
  for (let next = col + 1; next < SHEET_SIZE.columns; next += 1) {
    if (styleAt(sheet, { row, col: next }) || shown({ row, col: next }).kind !== "blank") break;
    count += 1;
  }
  return count;
}
