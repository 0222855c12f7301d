import { googleForm } from "../../core/exchange/FormulaForm.ts";
import { planExchange } from "../../core/exchange/planExchange.ts";
import { type ConversionStep, conversionSteps, leftOf, leftStep } from "../../panel/exchange/ConversionStep.ts";
import type { Left, Place } from "../../panel/WorkbookHost.ts";
import { hostCell } from "../cells/hostCell.ts";
import { localeStyle } from "../formulas/localeStyle.ts";
import { placeOf, rangeAt } from "../host/places.ts";
import { type Snapshot, takeSnapshot } from "../host/Snapshot.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { userLanguage } from "../userLanguage.ts";

export interface SortedSteps {
  readonly steps: readonly ConversionStep[];
  readonly left: readonly Left[];
  /** The spreadsheet that they come from. */
  readonly snapshot: Snapshot;
}

/** What converting the spreadsheet as it is now comes to, without the cells that are protected. */
export function sortedSteps(): SortedSteps {
  const language = userLanguage();
  const snapshot = takeSnapshot();
  const style = localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const sheets = snapshot.sheets.map(({ name, formulas, values }) => ({
    name,
    row: 1,
    column: 1,
    formulas,
    values: values.map((row) => row.map(hostCell)),
  }));
  const plan = planExchange({ sheets, names: definedNames() }, googleForm(style, SHEETS_PREFIX));
  const all = conversionSteps(plan);
  const guarded = new Set(snapshot.sheets.filter(({ isEditable }) => !isEditable).map(({ name }) => name));
  const isLocked = ({ change, clears }: ConversionStep): boolean =>
    guarded.has(change.sheet) && [change, ...clears].some((place) => !rangeAt(place).canEdit());
  const locked = new Set(all.filter(isLocked));
  return {
    steps: all.filter((step) => !locked.has(step)),
    left: [
      ...[...locked].map((step) => leftStep(step, "protected", language)),
      ...plan.left.map((left) => leftOf(left, language)),
    ],
    snapshot,
  };
}

function definedNames(): Record<string, Place> {
  const places = SpreadsheetApp.getActiveSpreadsheet()
    .getNamedRanges()
    .flatMap((named): [string, Place][] => {
      try {
        return [[named.getName(), placeOf(named.getRange())]];
      } catch {
        // The cells that it stood for are gone.
        return [];
      }
    });
  return Object.fromEntries(places);
}
