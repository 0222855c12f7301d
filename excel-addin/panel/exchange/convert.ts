import type { Language } from "../../../core/index.ts";
import { type ConversionStep, changeOf, leftStep } from "../../../panel/exchange/ConversionStep.ts";
import type { Outcome, Place } from "../../../panel/WorkbookHost.ts";
import { type Content, contentsOf } from "../contents.ts";
import { rangeOf } from "../freeze.ts";
import { refusedAmong } from "./refusedAmong.ts";
import { sortedSteps } from "./sortedSteps.ts";

/** One converted cell: what it held, what it holds now as Excel gives it back, and what was emptied for it. */
export interface Converted extends Place {
  readonly before: string;
  readonly wrote: string;
  /** Where writing had to change it. */
  readonly numberFormat?: string;
  readonly emptied: readonly { readonly address: string; readonly content: Content }[];
}

/** In a cell with this format Excel takes a formula for text. */
const TEXT_FORMAT = "@";
const RANGES_PER_READ = 500;

/** A step with what its cells hold before anything is written. */
interface Prepared {
  readonly step: ConversionStep;
  isText: boolean;
  wrote: string;
  readonly emptied: { address: string; content: Content }[];
}

/** Converts the workbook as it is now. */
export async function convert(context: Excel.RequestContext, prefix: string, language: Language): Promise<Outcome> {
  const { steps, left } = await sortedSteps(context, prefix, language);
  const all = await prepared(context, steps);
  const refused = await refusedAmong(all, async (some, isAgain) => {
    if (!isAgain || !(await isWritten(context, some))) await write(context, some);
  });
  for (const one of refused) await putBack(context, one);
  const done = all.filter((one) => !refused.has(one));
  return {
    changes: done.map(({ step }) => changeOf(step)),
    left: [...left, ...[...refused].map(({ step }) => leftStep(step, "rejected", language))],
    undo: done.length > 0 ? { tool: "convert", data: JSON.stringify({ converted: done.map(convertedOf) }) } : null,
    selfTest: null,
  };
}

async function prepared(context: Excel.RequestContext, steps: readonly ConversionStep[]): Promise<readonly Prepared[]> {
  const all = steps.map((step): Prepared => ({ step, isText: false, wrote: "", emptied: [] }));
  const cells = all.flatMap((one) => [one.step.change, ...one.step.clears].map((place) => ({ one, place })));
  for (let at = 0; at < cells.length; at += RANGES_PER_READ) {
    const part = cells.slice(at, at + RANGES_PER_READ);
    const ranges = part.map(({ place }) => rangeOf(context, place).load("formulas,valueTypes,numberFormat"));
    await context.sync();
    part.forEach(({ one, place }, i) => {
      const range = ranges[i] as Excel.Range;
      if (place === one.step.change) one.isText = range.numberFormat[0]?.[0] === TEXT_FORMAT;
      else one.emptied.push({ address: place.address, content: contentsOf(range)[0]?.[0] ?? "" });
    });
  }
  return all;
}

/** Whether the formula went in before Excel stopped at another one: its result must not be taken for leftovers. */
async function isWritten(context: Excel.RequestContext, [one]: readonly Prepared[]): Promise<boolean> {
  if (!one) return true;
  const range = rangeOf(context, one.step.change).load("formulas");
  await context.sync();
  one.wrote = String(range.formulas[0]?.[0]);
  return one.wrote !== one.step.change.before;
}

/** The leftovers first: Excel lets no result spill over them. */
async function write(context: Excel.RequestContext, some: readonly Prepared[]): Promise<void> {
  const anchors = some.map(({ step: { change, clears }, isText }) => {
    for (const clear of clears) rangeOf(context, clear).clear(Excel.ClearApplyTo.contents);
    const range = rangeOf(context, change);
    if (isText) range.numberFormat = [["General"]];
    range.formulas = [[change.after]];
    return range.load("formulas");
  });
  await context.sync();
  some.forEach((one, i) => {
    one.wrote = String(anchors[i]?.formulas[0]?.[0]);
  });
}

/** A refused formula is still in its cell; what was emptied for it comes back, each cell by itself. */
async function putBack(context: Excel.RequestContext, { step, isText, emptied }: Prepared): Promise<void> {
  const { sheet } = step.change;
  const writes: readonly (() => void)[] = [
    ...emptied.map(({ address, content }) => () => {
      rangeOf(context, { sheet, address }).formulas = [[content]];
    }),
    () => {
      if (isText) rangeOf(context, step.change).numberFormat = [[TEXT_FORMAT]];
    },
  ];
  for (const put of writes) {
    put();
    // What Excel refuses to write now it has refused to empty before.
    await context.sync().catch(() => undefined);
  }
}

function convertedOf({ step, isText, wrote, emptied }: Prepared): Converted {
  const { sheet, address, before } = step.change;
  return { sheet, address, before, wrote, emptied, ...(isText ? { numberFormat: TEXT_FORMAT } : {}) };
}
