import { swedishFormula } from "../../templates/formula/swedishFormula.ts";
import { withoutNames } from "../../templates/formula/withoutNames.ts";
import { address, parseAddress, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { FORMATS, STYLES, type Style } from "../../templates/workbook/styles.ts";
import type { Cell, Content, Sheet, Workbook } from "../../templates/workbook/Workbook.ts";
import { moveReferences } from "../engine/moveReferences.ts";
import { ROW_HEIGHT } from "../grid/SheetGrid.ts";
import type { ConditionalCss } from "./CellLook.ts";
import type { DescribedCell, SheetDescription } from "./SheetDescription.ts";
import { highlightCss, styleCss } from "./styleCss.ts";

/** A template's sheets as the preview draws and calculates them. */
export function templateSheets({ sheets, names }: Workbook): SheetDescription[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    columnWidths: sheet.widths.map((characters) => characters * CHARACTER + PADDING),
    rowHeights: new Map([...sheet.heights].map(([row, points]) => [row - 1, pixels(points)])),
    rows: rowsOf(sheet, names),
  }));
}

/** Pixels of a digit in the grid's text, with some room since its letters are wider than Calibri's; a cell's padding. */
const CHARACTER = 7.5;
const PADDING = 12;

/** No row is lower than the others: the grid's rows are higher than those of a printed sheet. */
const pixels = (points: number): number => Math.max(ROW_HEIGHT, Math.ceil((points * 4) / 3));

function rowsOf(sheet: Sheet, names: Workbook["names"]): (string | DescribedCell)[][] {
  const columnsOf = new Map(
    sheet.merged.map((block) => {
      const { from, to } = parseBlock(block);
      return [address(from), to.column - from.column + 1];
    }),
  );
  const highlights = highlightsOf(sheet);
  const rows: (string | DescribedCell)[][] = [];
  // A highlight may reach cells that the description has no word about.
  for (const at of new Set([...sheet.cells.keys(), ...highlights.keys()])) {
    const cell = sheet.cells.get(at) ?? { style: "label" };
    const { row, column } = parseAddress(at);
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as (string | DescribedCell)[];
    while (line.length < column) line.push("");
    line[column - 1] = describedCell(cell, names, columnsOf.get(at) ?? 1, highlights.get(at) ?? []);
  }
  return rows;
}

function describedCell(
  { style, format, content, note }: Cell,
  names: Workbook["names"],
  columns: number,
  highlights: readonly ConditionalCss[],
): DescribedCell {
  const { wrap }: Style = STYLES[style];
  return {
    input: content ? typed(content, names) : "",
    look: {
      css: styleCss(style),
      wraps: wrap ?? false,
      columns,
      highlights,
      ...(format ? { numberFormat: FORMATS[format] } : {}),
      ...(note ? { note } : {}),
    },
  };
}

/** What a spreadsheet would not read as text. */
const NO_TEXT = /^[\d=+\-−,.']|^(?:sant|falskt|true|false)$/i;

/** A cell's content as a Swede would type it. */
function typed(content: Content, names: Workbook["names"]): string {
  if (content.kind === "formula") return swedishFormula(withoutNames(content.formula, names));
  const { value = "" } = content;
  if (typeof value === "number") return String(value).replace(".", ",");
  return NO_TEXT.test(value) ? `'${value}` : value;
}

/** The conditions of each cell, in the order in which they count. */
function highlightsOf({ highlights }: Sheet): Map<string, ConditionalCss[]> {
  const all = new Map<string, ConditionalCss[]>();
  for (const { range, formula, look } of highlights) {
    const block = parseBlock(range);
    for (const place of placesOf(block)) {
      const moved = moveReferences(formula, place.row - block.from.row, place.column - block.from.column);
      const list = all.get(address(place)) ?? [];
      list.push({ condition: swedishFormula(moved), css: highlightCss(look) });
      all.set(address(place), list);
    }
  }
  return all;
}
