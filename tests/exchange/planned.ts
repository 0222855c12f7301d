import { expect } from "vitest";
import type { ExchangePlan } from "../../core/exchange/ExchangePlan.ts";
import { type FormulaForm, googleForm } from "../../core/exchange/FormulaForm.ts";
import { planExchange } from "../../core/exchange/planExchange.ts";
import { SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { SPILLED, wrapped } from "./forms.ts";
import { applied, sheetOf, type TestCell } from "./sheetOf.ts";

export const GOOGLE = googleForm(SWEDISH_STYLE);

/** The plan for one sheet; converting what it makes once more changes nothing. */
export function plan(
  rows: readonly (readonly TestCell[])[],
  form: FormulaForm,
  filled: readonly string[] = [],
): ExchangePlan {
  const workbook = { sheets: [sheetOf(rows, filled)], names: {} };
  const found = planExchange(workbook, form);
  const again = planExchange(applied(workbook, found, form.target === "excel"), form);
  expect({ changes: again.changes, clears: again.clears }, "converting again").toEqual({ changes: [], clears: [] });
  return found;
}

export const changes = (found: ExchangePlan): readonly string[] =>
  found.changes.map(({ address, after }) => `${address} ${after}`);
export const fills = (found: ExchangePlan): readonly (string | null)[] => found.changes.map((change) => change.fills);
export const clears = (found: ExchangePlan): readonly string[] =>
  found.clears.map(({ address, anchor }) => `${address} by ${anchor}`);
export const left = (found: ExchangePlan): readonly string[] =>
  found.left.map(({ address, reason, about }) => `${address} ${reason} ${about}`.trim());

export const spilled = (value: number): TestCell => [SPILLED(`${value}.0`), value];
export const ours = (text: string, value: number): TestCell => [wrapped(text, `${value}.0`), value];
/** Weights of 1 in column A, so that ALLOCATE(100;A1:A3) is 34, 33 and 33. */
export const THREE = ours("FINSAM_ALLOCATE(100,A1:A3)", 34);
/** The same with an argument that only the host can calculate, so that its size is not known. */
export const UNKNOWN = ours("FINSAM_ALLOCATE(VLOOKUP(1,A1:A3,1),A1:A3)", 34);
export const QUERY = ours('QUERY(A1:A3,"select A")', 1);
