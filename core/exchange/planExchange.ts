import { areaAddress } from "../formula/Area.ts";
import type { FormulaStyle } from "../formula/FormulaStyle.ts";
import { addressOf, type Converted } from "./Converted.ts";
import { convertFormula } from "./convertFormula.ts";
import type { Clearing, ExchangePlan, FormulaChange, LeftFormula } from "./ExchangePlan.ts";
import type { ExchangeWorkbook } from "./ExchangeWorkbook.ts";
import type { FormulaForm } from "./FormulaForm.ts";
import type { Grid } from "./Grid.ts";
import { givesMatrix } from "./ourFunctions.ts";
import { type Owned, ownedBy } from "./ownedBy.ts";
import { planResults, type Result } from "./planResults.ts";
import { wholeResultsIn } from "./respell.ts";
import { settleResult } from "./settleResult.ts";
import { WorkbookCells } from "./WorkbookCells.ts";
import { wrappedStyle } from "./wrappedStyle.ts";

/**
 * What converting a workbook to the form of one host changes, empties and leaves. Changes nothing itself; a plan for a
 * workbook that is already in that form is empty but for what was left.
 */
export function planExchange(workbook: ExchangeWorkbook, form: FormulaForm): ExchangePlan {
  const cells = new WorkbookCells(workbook);
  const formulas = convertAll(cells, form);
  const results = planResults(formulas, cells, form);
  const parts = cells.grids.map((grid) => {
    const here = formulas.filter((formula) => formula.grid === grid);
    return planSheet(grid, here, results, ownedBy(grid, here, results), form);
  });
  return {
    target: form.target,
    changes: parts.flatMap(({ changes }) => changes),
    clears: parts.flatMap(({ clears }) => clears),
    left: parts.flatMap(({ left }) => left),
  };
}

function convertAll(cells: WorkbookCells, form: FormulaForm): readonly Converted[] {
  const wrapped: FormulaStyle = wrappedStyle(everyFormula(cells), form.style);
  return cells.grids.flatMap((grid) =>
    [...grid.formulas()].flatMap(({ row, column, formula }): Converted[] => {
      const spillArea = (reference: string): string | undefined => cells.spillArea(reference, grid);
      const conversion = convertFormula(formula, form, { wrapped, spillArea });
      return conversion.kind === "foreign" && !formula.includes("#") && !/ANCHORARRAY/i.test(formula)
        ? []
        : [{ grid, row, column, formula, conversion }];
    }),
  );
}

function* everyFormula(cells: WorkbookCells): Generator<string> {
  for (const grid of cells.grids) for (const { formula } of grid.formulas()) yield formula;
}

interface SheetPlan {
  readonly changes: FormulaChange[];
  readonly clears: Clearing[];
  readonly left: LeftFormula[];
}

function planSheet(
  grid: Grid,
  formulas: readonly Converted[],
  results: ReadonlyMap<Converted, Result>,
  owned: Owned,
  form: FormulaForm,
): SheetPlan {
  const plan: SheetPlan = { changes: [], clears: [], left: [] };
  const ours = new Set(formulas.filter(({ conversion }) => conversion.kind === "changed").map(addressOf));
  for (const found of formulas) {
    const { conversion, formula } = found;
    const place = { sheet: grid.name, address: addressOf(found) };
    if (conversion.kind === "left") {
      plan.left.push({ ...place, formula, reason: conversion.reason, about: conversion.about });
    } else if (owned.ownerless.has(found)) {
      plan.left.push({ ...place, formula, reason: "spilledFromUnknown", about: "" });
    } else if (conversion.kind === "foreign" && form.target === "google") {
      // Sheets has no reference to a whole result: what reads one of ours that way will miss it.
      const about = wholeResultsIn(formula).find((reference) => ours.has(reference.replace(/\$/g, "")));
      if (about !== undefined) plan.left.push({ ...place, formula, reason: "spillReference", about: `${about}#` });
    } else if (conversion.kind === "changed") {
      const settled = settleResult(found, conversion, results.get(found), owned, form);
      if ("reason" in settled) {
        plan.left.push({ ...place, formula, ...settled });
        continue;
      }
      const { fills, result, clears, inTheWay, takesOne, after } = settled;
      const changed = { before: formula, after, isMatrix: !takesOne && givesMatrix(after, form.prefix) };
      plan.changes.push({ ...place, ...changed, fills: fills ? areaAddress(fills) : null, result, inTheWay });
      plan.clears.push(...clears);
    }
  }
  return plan;
}
