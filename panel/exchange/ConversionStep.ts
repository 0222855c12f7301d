import type { Clearing, ExchangePlan, FormulaChange, LeftFormula } from "../../core/exchange/ExchangePlan.ts";
import { leftSentence } from "../../core/exchange/leftWords.ts";
import type { Language } from "../../core/index.ts";
import type { Change, Left } from "../WorkbookHost.ts";
import { areasOf } from "./areasOf.ts";

/** One formula that a host writes, and the cells that it empties before. */
export interface ConversionStep {
  readonly change: FormulaChange;
  readonly clears: readonly Clearing[];
}

export function conversionSteps({ changes, clears }: ExchangePlan): ConversionStep[] {
  const byAnchor = new Map<string, Clearing[]>();
  for (const clear of clears) {
    const key = JSON.stringify([clear.sheet, clear.anchor]);
    byAnchor.set(key, [...(byAnchor.get(key) ?? []), clear]);
  }
  return changes.map((change) => ({
    change,
    clears: byAnchor.get(JSON.stringify([change.sheet, change.address])) ?? [],
  }));
}

/** As the panel shows it. */
export function changeOf({ change, clears }: ConversionStep): Change {
  const { sheet, address, before, after, inTheWay } = change;
  return {
    sheet,
    address,
    before,
    after,
    ...(clears.length > 0 ? { empties: areasOf(clears.map((clear) => clear.address)) } : {}),
    ...(inTheWay ? { inTheWay: inTheWay.address } : {}),
  };
}

/** What the converter leaves, in its own words. */
export function leftOf({ sheet, address, formula, reason, about }: LeftFormula, language: Language): Left {
  return { sheet, address, formula, reason: "unconverted", sentence: leftSentence(reason, about, language) };
}

/** What the host cannot write. */
export function leftStep({ change }: ConversionStep, reason: "protected" | "rejected", language: Language): Left {
  const { sheet, address, before } = change;
  return { sheet, address, formula: before, reason, sentence: leftSentence(reason, "", language) };
}
