import { type LookBlocks, lookBlocks } from "../../../templates/workbook/lookBlocks.ts";
import { STYLES, type Style } from "../../../templates/workbook/styles.ts";
import type { Sheet } from "../../../templates/workbook/Workbook.ts";

/** As many blocks as fit in one address: Excel takes no longer one than 8 192 characters. */
const BLOCKS_AT_A_TIME = 400;

const LINE = "#7F8C95";

/** Points that Excel makes of a width in digits of the body text: seven pixels each and five of margin, 96 to the inch. */
const columnPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

/** Widths, heights, merged cells and every cell's look. Not synchronised. */
export function drawSheet(page: Excel.Worksheet, sheet: Sheet): void {
  page.showGridlines = false;
  sheet.widths.forEach((width, i) => {
    page.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const block of sheet.merged) page.getRange(block).merge();
  for (const looks of lookBlocks(sheet)) {
    for (let at = 0; at < looks.blocks.length; at += BLOCKS_AT_A_TIME) {
      const areas = page.getRanges(looks.blocks.slice(at, at + BLOCKS_AT_A_TIME).join(","));
      drawCells(areas.format, looks);
    }
  }
  // Last: wrapped text and larger letters make Excel change a row's height.
  for (const [row, height] of sheet.heights) page.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  page.freezePanes.freezeRows(sheet.frozenRows);
}

function drawCells(format: Excel.RangeFormat, { style, isWide, isTall }: LookBlocks): void {
  const { bold, italic, size, colour, fill, align, wrap, indent, borders = {} }: Style = STYLES[style];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (colour) format.font.color = `#${colour}`;
  if (fill) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (indent) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
  format.verticalAlignment = wrap && !bold ? "Top" : "Center";
  const sides: [Excel.BorderIndex | `${Excel.BorderIndex}`, keyof typeof LINES | undefined][] = [
    ["EdgeTop", borders.top],
    ["EdgeBottom", borders.bottom],
    ["EdgeLeft", borders.left],
    ["EdgeRight", borders.right],
    // Blocks are as high as they are only where the line above and the line below are the same.
    ["InsideHorizontal", isTall ? borders.top : undefined],
    ["InsideVertical", isWide ? borders.left : undefined],
  ];
  for (const [side, line] of sides) if (line) drawLine(format.borders.getItem(side), line);
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

const LINES = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  double: { style: "Double", weight: undefined },
} as const;

function drawLine(border: Excel.RangeBorder, line: keyof typeof LINES): void {
  const { style, weight } = LINES[line];
  border.style = style;
  if (weight) border.weight = weight;
  border.color = LINE;
}
