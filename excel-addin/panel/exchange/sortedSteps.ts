import { mayBeOurs } from "../../../core/exchange/convertFormula.ts";
import { EXCEL_FORM, type FormulaForm } from "../../../core/exchange/FormulaForm.ts";
import { planExchange } from "../../../core/exchange/planExchange.ts";
import type { Language } from "../../../core/index.ts";
import { type ConversionStep, conversionSteps, leftOf, leftStep } from "../../../panel/exchange/ConversionStep.ts";
import type { Left } from "../../../panel/WorkbookHost.ts";
import { rangeOf } from "../freeze.ts";
import { readWorkbook } from "./readWorkbook.ts";

const RANGES_PER_READ = 500;

export interface SortedSteps {
  readonly steps: readonly ConversionStep[];
  readonly left: readonly Left[];
}

/** What converting the workbook as it is now comes to, without the cells that are protected. */
export async function sortedSteps(
  context: Excel.RequestContext,
  prefix: string,
  language: Language,
): Promise<SortedSteps> {
  const form: FormulaForm = { ...EXCEL_FORM, prefix };
  const workbook = await readWorkbook(context, (formula) => mayBeOurs(formula, form));
  const plan = planExchange(workbook, form);
  const all = conversionSteps(plan);
  const locked = await lockedSteps(context, all);
  return {
    steps: all.filter((step) => !locked.has(step)),
    left: [
      ...all.filter((step) => locked.has(step)).map((step) => leftStep(step, "protected", language)),
      ...plan.left.map((left) => leftOf(left, language)),
    ],
  };
}

/** A formula whose leftovers cannot be emptied is not written either. */
async function lockedSteps(
  context: Excel.RequestContext,
  steps: readonly ConversionStep[],
): Promise<ReadonlySet<ConversionStep>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const guarded = new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name));
  const cells = steps
    .filter(({ change }) => guarded.has(change.sheet))
    .flatMap((step) => [step.change, ...step.clears].map((place) => ({ step, place })));
  const locked = new Set<ConversionStep>();
  for (let at = 0; at < cells.length; at += RANGES_PER_READ) {
    const part = cells.slice(at, at + RANGES_PER_READ);
    const ranges = part.map(({ place }) => rangeOf(context, place).load("format/protection/locked"));
    await context.sync();
    part.forEach(({ step }, i) => {
      if (ranges[i]?.format.protection.locked !== false) locked.add(step);
    });
  }
  return locked;
}
