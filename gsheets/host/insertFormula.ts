import { writeFormula } from "../../core/formula/writeFormula.ts";
import type { FormulaArgument, FormulaCall, InsertPlan, Outcome, Place, Size, Undo } from "../../panel/WorkbookHost.ts";
import { addressOf } from "../cells/Area.ts";
import { localeFreeFormula } from "../formulas/localeFreeFormula.ts";
import { localeStyle } from "../formulas/localeStyle.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { type CellContent, contentOf, putContent } from "./CellContent.ts";
import { HostFailure } from "./HostFailure.ts";
import { placeOf, rangeAt } from "./places.ts";

/** What the cell held before, and the formula that replaced it. */
interface InsertUndo {
  readonly place: Place;
  readonly formula: string;
  readonly before: CellContent;
}

/** What inserting at the active cell would do. Changes nothing. */
export function planInsert(call: FormulaCall, { rows, columns }: Size): InsertPlan {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) throw new HostFailure("nothingSelected");
  const sheet = cell.getSheet();
  const place = placeOf(cell);
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const area = sheet.getRange(
    row,
    column,
    Math.min(rows, sheet.getMaxRows() - row + 1),
    Math.min(columns, sheet.getMaxColumns() - column + 1),
  );
  const [formulas, values] = [area.getFormulas(), area.getValues()];
  const occupied = values.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      if (value === "" && formulas[r]?.[c] === "") return [];
      return [{ sheet: place.sheet, address: addressOf({ row: row + r, column: column + c, rows: 1, columns: 1 }) }];
    }),
  );
  return { place, formula: shownFormula(asSeenFrom(place.sheet, call)), occupied, isProtected: !cell.canEdit() };
}

/** Writes the formula and says what stood there. Only the one cell is changed; the rest of the result spills. */
export function insert(given: FormulaCall, place: Place): Outcome {
  const call = asSeenFrom(place.sheet, given);
  const cell = rangeAt(place);
  if (!cell.canEdit()) throw new HostFailure("protected", place.address);
  const [formula, value, shown] = [cell.getFormula(), cell.getValue() as unknown, cell.getDisplayValue()];
  cell.setFormula(localeFreeFormula(call));
  SpreadsheetApp.flush();
  const written = cell.getFormula();
  const data: InsertUndo = { place, formula: written, before: contentOf(formula, value) };
  return {
    changes: [{ ...place, before: formula || shown, after: shownFormula(call) }],
    left: [],
    undo: { tool: "insert", data: JSON.stringify(data) },
    selfTest: null,
  };
}

/** Puts back what the cell held, unless someone has changed it since. */
export function undoInsert({ data }: Undo): Outcome {
  const { place, formula, before } = JSON.parse(data) as InsertUndo;
  const cell = rangeAt(place);
  if (cell.getFormula() !== formula) throw new HostFailure("changedSince", place.address);
  if (!cell.canEdit()) throw new HostFailure("protected", place.address);
  putContent(cell, before);
  SpreadsheetApp.flush();
  const after = cell.getFormula() || cell.getDisplayValue();
  return { changes: [{ ...place, before: formula, after }], left: [], undo: null, selfTest: null };
}

/** Cells of the formula's own sheet are written without the sheet's name, as Sheets does it. */
export function asSeenFrom(sheet: string, call: FormulaCall): FormulaCall {
  const given = call.arguments.map((argument): FormulaArgument => {
    if (argument.kind !== "reference" || !("sheet" in argument.reference)) return argument;
    return argument.reference.sheet === sheet
      ? { kind: "reference", reference: { ...argument.reference, sheet: "" } }
      : argument;
  });
  return { id: call.id, arguments: given };
}

/** As the user will see it in the formula bar; it is written without any locale's marks. */
function shownFormula(call: FormulaCall): string {
  return writeFormula(call, SHEETS_PREFIX, localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()));
}
