import type { Place } from "../engine/cellName.ts";
import type { ShownCell } from "../engine/Workbook.ts";
import type { CellLook, Css } from "../workbook/CellLook.ts";
import { AGREES, type CellStyle, type DescribedCell, type SheetDescription } from "../workbook/SheetDescription.ts";
import { cssOf, textIn } from "./drawLook.ts";
import { type DrawnCell, ROW_HEIGHT, SHEET_SIZE } from "./SheetGrid.ts";

/** Texts without a background or a side of their own. */
const RUNNING: ReadonlySet<CellStyle | undefined> = new Set([undefined, "title", "note", "section"]);

/** Pixels that a row's upper and lower line take. */
const LINES = 2;

/** What the engine tells about a sheet. */
export interface CalculatedSheet {
  shown(place: Place): ShownCell;
  holds(condition: string): boolean;
}

/** A sheet's cell as it is drawn: what the engine shows, in the look that the sheet's description gives the place. */
export function drawCell(sheet: SheetDescription, place: Place, calculated: CalculatedSheet): DrawnCell {
  const { style, look } = describedAt(sheet, place);
  if (look) return drawTemplateCell(sheet, place, look, calculated);
  const cell = calculated.shown(place);
  const classes = [cell.kind, style ?? "plain"];
  if ((style === "difference" || style === "totalDifference") && cell.kind === "number")
    classes.push(cell.value === 0 ? "agrees" : "differs");
  if (style === "verdict" && cell.kind === "text") classes.push(cell.value === AGREES ? "agrees" : "differs");
  const runsOver = cell.kind === "text" && RUNNING.has(style) ? blanksAfter(sheet, place, calculated, undefined) : 0;
  return { text: cell.text, classes, runsOver, isMerged: false, title: cell.error ?? "", css: {} };
}

function drawTemplateCell(
  sheet: SheetDescription,
  place: Place,
  look: CellLook,
  calculated: CalculatedSheet,
): DrawnCell {
  const cell = calculated.shown(place);
  const css = cssOf(look, (condition) => calculated.holds(condition));
  const isMerged = look.columns > 1;
  const isLeft = cell.kind === "text" && (css.textAlign ?? "left") === "left";
  const blanks = isLeft && !look.wraps ? blanksAfter(sheet, place, calculated, css.background) : 0;
  const height = sheet.rowHeights?.get(place.row) ?? ROW_HEIGHT;
  const classes = [cell.kind, "look"];
  if (look.wraps) classes.push("wraps");
  if (look.wraps && css.fontWeight !== undefined) classes.push("middle");
  if (look.note !== undefined) classes.push("noted");
  return {
    text: textIn(look, cell),
    classes,
    runsOver: isMerged ? look.columns - 1 : blanks,
    isMerged,
    title: cell.error ?? look.note ?? "",
    css: look.wraps ? css : { ...css, lineHeight: `${height - LINES}px` },
  };
}

function describedAt(sheet: SheetDescription, { row, col }: Place): Partial<DescribedCell> {
  const described: string | DescribedCell | undefined = sheet.rows[row]?.[col];
  return typeof described === "object" ? described : {};
}

/** How many cells to the right a text may run out over: empty ones that are not told apart by a look of their own. */
function blanksAfter(
  sheet: SheetDescription,
  { row, col }: Place,
  calculated: CalculatedSheet,
  background: string | undefined,
): number {
  const mayCover = (next: Place): boolean => {
    const { style, look } = describedAt(sheet, next);
    const css: Css = look ? cssOf(look, (condition) => calculated.holds(condition)) : {};
    return !style && css.background === background && calculated.shown(next).kind === "blank";
  };
  let count = 0;
  while (col + count + 1 < SHEET_SIZE.columns && mayCover({ row, col: col + count + 1 })) count += 1;
  return count;
}
