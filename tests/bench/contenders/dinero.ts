import { dinero, allocate as share, toSnapshot } from "dinero.js";
import { dinero as dineroBigint, allocate as shareBigint, toSnapshot as toSnapshotBigint } from "dinero.js/bigint";
import type { Contender } from "./Contender.ts";
import { wholeWeights } from "./wholeWeights.ts";

/**
 * dinero.js 2 as its pages say: whole minor units, whole ratios. Money and ratios are made beforehand, and the parts are
 * read the cheapest way there is, so that only what it cannot do without is timed.
 */
export const DINERO_NUMBER: Contender = {
  name: "dinero.js 2, number",
  ours: false,
  tieRule: undefined,
  ready: (amount, unit, weights) => {
    const { exponent, scale } = minorUnits(unit);
    const money = dinero({ amount: Math.round(amount * scale), currency: { code: "SEK", base: 10, exponent } });
    const ratios = wholeWeights(weights).map(Number);
    return () => share(money, ratios).map((part) => toSnapshot(part).amount / scale);
  },
};

export const DINERO_BIGINT: Contender = {
  name: "dinero.js 2, bigint",
  ours: false,
  tieRule: undefined,
  ready: (amount, unit, weights) => {
    const { exponent, scale } = minorUnits(unit);
    const currency = { code: "SEK", base: 10n, exponent: BigInt(exponent) };
    const money = dineroBigint({ amount: BigInt(Math.round(amount * scale)), currency });
    const ratios = wholeWeights(weights);
    return () => shareBigint(money, ratios).map((part) => Number(toSnapshotBigint(part).amount) / scale);
  },
};

function minorUnits(unit: number): { exponent: number; scale: number } {
  return unit === 1 ? { exponent: 0, scale: 1 } : { exponent: 2, scale: 100 };
}
