import type { ExchangePlan } from "../../core/exchange/ExchangePlan.ts";
import type { ExchangeSheet, ExchangeWorkbook } from "../../core/exchange/ExchangeWorkbook.ts";
import { areaOf } from "../../core/formula/Area.ts";

/** A cell as a test writes it: a value, or a formula with the value that it shows. */
export type TestCell = number | string | null | readonly [formula: string, value: number | string | object | null];

/** A sheet from row 1 and column A; a text that begins with `=` has no value yet. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  filled: readonly string[] = [],
  name = "Blad1",
): ExchangeSheet {
  return {
    name,
    row: 1,
    column: 1,
    formulas: rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell[0] : cell))),
    values: rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell[1] : cell))),
    filled,
  };
}

/**
 * The workbook once a host has carried out a plan and calculated: what was emptied is filled again by its formula.
 * @param tellsFilled - whether the host says which cells formulas fill, as Excel does.
 */
export function applied(workbook: ExchangeWorkbook, plan: ExchangePlan, tellsFilled: boolean): ExchangeWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const formulas = sheet.formulas.map((row) => [...row]);
    const put = (address: string, formula: string | null): void => {
      const area = areaOf(address);
      const row = area && formulas[area.top - sheet.row];
      if (!row) throw new Error(`no ${address}`);
      row[area.left - sheet.column] = formula;
    };
    const isHere = (place: { readonly sheet: string }): boolean => place.sheet === sheet.name;
    for (const { address } of plan.clears.filter(isHere)) put(address, null);
    for (const { address, after } of plan.changes.filter(isHere)) put(address, after);
    const fills = plan.changes.filter(isHere).flatMap((change) => change.fills ?? []);
    return { ...sheet, formulas, filled: tellsFilled ? [...(sheet.filled ?? []), ...fills] : [] };
  });
  return { ...workbook, sheets };
}
