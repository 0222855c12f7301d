import { withMarks } from "../../core/formula/withMarks.ts";
import { writeFormula } from "../../core/formula/writeFormula.ts";
import { isAsSeen, resultArea } from "../../panel/audit/resultArea.ts";
import type { LeftReason, Outcome, Place, ReplacePlan, Replacing, Undo } from "../../panel/WorkbookHost.ts";
import { shownError } from "../cells/classifySheets.ts";
import { hostCell } from "../cells/hostCell.ts";
import { localeFreeFormula } from "../formulas/localeFreeFormula.ts";
import { formulaStyle, localeStyle } from "../formulas/localeStyle.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { type CellContent, contentOf, putContent } from "./CellContent.ts";
import { asSeenFrom } from "./insertFormula.ts";
import { findRange } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** In a cell with this format Sheets takes a formula for text. */
const TEXT_FORMAT = "@";
const AUTOMATIC = "General";

/** How the cells get back what they held. */
interface Replaced {
  readonly place: Place;
  readonly contents: readonly (readonly CellContent[])[];
  /** Of the first cell, where it had to become another one: what Sheets calls automatic cannot be set. */
  readonly format: string | null;
  /** The new formula as Sheets gives it back, or the number. */
  readonly wrote: string | number;
}

/** Looks at the cells that the result would fill. Changes nothing. */
export function planReplace(replacing: Replacing): ReplacePlan {
  const { replacement } = replacing;
  const place = resultArea(replacement);
  const style = localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const formula = replacement.call
    ? writeFormula(asSeenFrom(place.sheet, replacement.call), SHEETS_PREFIX, style)
    : (replacement.formula ?? "");
  return { place, formula, refused: whyNot(findRange(place), replacing) };
}

/** Empties the cells that the result fills and writes the formula in the first. */
export function replaceCells(replacing: Replacing): Outcome {
  const { place, formula, refused } = planReplace(replacing);
  const range = findRange(place);
  if (refused || !range) return nothing(place, formula, refused ?? "gone");
  const { call, after } = replacing.replacement;
  const [formulas, values] = [range.getFormulas(), range.getValues()];
  const contents = values.map((row, r) => row.map((value: unknown, c) => contentOf(formulas[r]?.[c] ?? "", value)));
  const first = range.getCell(1, 1);
  const format = first.getNumberFormat() === TEXT_FORMAT ? TEXT_FORMAT : null;
  range.clearContent();
  if (format !== null) first.setNumberFormat(AUTOMATIC);
  if (call) first.setFormula(localeFreeFormula(asSeenFrom(place.sheet, call)));
  // A plain formula is in the spreadsheet's own marks, as the audit read them there.
  else if (formula.startsWith("=")) first.setFormula(formula);
  else first.setValue(after[0]?.[0] ?? "");
  SpreadsheetApp.flush();
  const data: Replaced = { place, contents, format, wrote: first.getFormula() || (first.getValue() as number) };
  return {
    changes: [{ ...place, before: formulas[0]?.[0] || String(values[0]?.[0] ?? ""), after: formula }],
    left: [],
    undo: { tool: "replace", data: JSON.stringify(data) },
    selfTest: null,
  };
}

/** Gives the cells back what they held, unless somebody has written something else since. */
export function putBack({ data }: Undo): Outcome {
  const { place, contents, format, wrote } = JSON.parse(data) as Replaced;
  const range = findRange(place);
  if (!range) return nothing(place, wrote, "gone");
  if (!range.canEdit()) return nothing(place, wrote, "protected");
  const [formulas, shown] = [range.getFormulas(), range.getDisplayValues()];
  const now: unknown = formulas[0]?.[0] || range.getValues()[0]?.[0];
  // Whoever writes in the cells that a result fills makes its formula show an error.
  const isWhole = contents.length * (contents[0]?.length ?? 1) === 1 || shownError(shown[0]?.[0] ?? "") !== "#REF!";
  if (now !== wrote || formulas.flat().filter(Boolean).length > 1 || !isWhole) {
    return nothing(place, wrote, "overwritten");
  }
  range.clearContent();
  // Before the contents: text stays text.
  if (format !== null) range.getCell(1, 1).setNumberFormat(format);
  contents.forEach((row, r) => {
    row.forEach((content, c) => {
      putContent(range.getCell(r + 1, c + 1), content);
    });
  });
  SpreadsheetApp.flush();
  const after = range.getFormulas()[0]?.[0] || (range.getDisplayValues()[0]?.[0] ?? "");
  return { changes: [{ ...place, before: String(wrote), after }], left: [], undo: null, selfTest: null };
}

function whyNot(range: Range | undefined, { replacement, formula }: Replacing): LeftReason | null {
  if (!range) return "gone";
  if (!range.canEdit()) return "protected";
  const style = localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const text = range.getFormulas()[0]?.[0] ?? "";
  const now = text === "" ? null : withMarks(text, formulaStyle(text, style), style);
  const isOther = formula !== undefined && formula !== now;
  const cells = range.getValues().map((row) => row.map(hostCell));
  return isOther || !isAsSeen(cells, replacement) ? "overwritten" : null;
}

function nothing(place: Place, formula: string | number, reason: LeftReason): Outcome {
  return { changes: [], left: [{ ...place, formula: String(formula), reason }], undo: null, selfTest: null };
}
