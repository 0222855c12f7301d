import { parseAddress } from "./address.ts";
import type { Sheet } from "./Workbook.ts";

/** Points of an A4 page in landscape that are left between margins of 1.3 cm (sides), 1.5 (top) and 1.8 (bottom). */
const PAGE = { width: 842 - 2 * 37, height: 595 - 43 - 51 } as const;

/** Points of a row that is one line high, and of one digit of the body text on paper beside the cell's own margins. */
const ROW = 15;
const CHARACTER = 5.6;
const CELL_MARGIN = 3.75;

/** Smaller print than this cannot be read: the author puts in another page break. */
const SMALLEST = 60;

/** The last row that holds anything. */
function lastRow(sheet: Sheet): number {
  return Math.max(...[...sheet.cells.keys()].map((at) => parseAddress(at).row));
}

/**
 * The scale in per cent at which everything between two page breaks fits on one page, so that pages end where the
 * description says. "Fit to one page wide" will not do: Excel then ignores the breaks.
 */
export function printScale(sheet: Sheet): number {
  const ends = [...sheet.print.breaksAfter, lastRow(sheet)];
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row += 1) sum += sheet.heights.get(row) ?? ROW;
    return sum;
  };
  const titles = height(1, sheet.print.titleRows);
  const pages = ends.map((end, i) => (i === 0 ? height(1, end) : titles + height((ends[i - 1] as number) + 1, end)));
  const width = sheet.widths.reduce((sum, characters) => sum + characters * CHARACTER + CELL_MARGIN, 0);
  const scale = Math.floor(100 * Math.min(1, PAGE.width / width, ...pages.map((page) => PAGE.height / page)));
  if (scale < SMALLEST) throw new Error(`${sheet.name}: a page would be printed at ${scale} %`);
  return scale;
}
