import { type LookBlocks, lookBlocks } from "../../templates/workbook/lookBlocks.ts";
import { FORMATS, STYLES, type Style } from "../../templates/workbook/styles.ts";
import type { Sheet } from "../../templates/workbook/Workbook.ts";

type Page = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const LINE = "#7F8C95";

/** Pixels of a width in digits of the body text, and of a height in points. */
const columnPixels = (characters: number): number => characters * 7 + 5;
const rowPixels = (points: number): number => Math.round((points * 96) / 72);

/** Widths, heights, merged cells, notes and every cell's look. */
export function drawSheet(page: Page, sheet: Sheet): void {
  page.setHiddenGridlines(true);
  sheet.widths.forEach((width, i) => {
    page.setColumnWidth(i + 1, columnPixels(width));
  });
  for (const block of sheet.merged) page.getRange(block).merge();
  for (const looks of lookBlocks(sheet)) drawCells(page.getRangeList([...looks.blocks]), looks);
  for (const [row, points] of sheet.heights) page.setRowHeight(row, rowPixels(points));
  for (const [at, { note }] of sheet.cells) if (note !== undefined) page.getRange(at).setNote(note);
  page.setFrozenRows(sheet.frozenRows);
}

function drawCells(cells: RangeList, looks: LookBlocks): void {
  const { bold, italic, size, colour, fill, align, wrap }: Style = STYLES[looks.style];
  if (looks.format) cells.setNumberFormat(FORMATS[looks.format]);
  if (bold) cells.setFontWeight("bold");
  if (italic) cells.setFontStyle("italic");
  if (size) cells.setFontSize(size);
  if (colour) cells.setFontColor(`#${colour}`);
  if (fill) cells.setBackground(`#${fill}`);
  if (align) cells.setHorizontalAlignment(align);
  // Sheets has no indent. Without wrapping a long text flows over empty cells beside it, as in a file of Excel's.
  cells.setWrap(wrap === true);
  cells.setVerticalAlignment(wrap && !bold ? "top" : "middle");
  drawLines(cells, looks);
}

/** One call per kind of line: null leaves the other sides as they are. */
function drawLines(cells: RangeList, { style, isWide, isTall }: LookBlocks): void {
  const { borders = {} }: Style = STYLES[style];
  const { BorderStyle } = SpreadsheetApp;
  const kinds = { hair: BorderStyle.DOTTED, thin: BorderStyle.SOLID, double: BorderStyle.DOUBLE };
  for (const kind of new Set(Object.values(borders))) {
    const has = (side: keyof typeof borders): true | null => (borders[side] === kind ? true : null);
    const [top, left, bottom, right] = [has("top"), has("left"), has("bottom"), has("right")];
    cells.setBorder(top, left, bottom, right, isWide ? left : null, isTall ? top : null, LINE, kinds[kind]);
  }
}
