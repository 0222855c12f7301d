import currency from "currency.js";
import type { Contender } from "./Contender.ts";

/** currency.js splits evenly only: it is given the number of weights, and may only be asked where they are equal. */
export const CURRENCY: Contender = {
  name: "currency.js 2",
  ours: false,
  tieRule: "first",
  ready: (amount, unit, weights) => {
    if (weights.some((weight) => weight !== weights[0])) throw new Error("currency.js has no weights");
    const money = currency(amount, { precision: unit === 1 ? 0 : 2 });
    return () => money.distribute(weights.length).map(({ value }) => value);
  },
};
