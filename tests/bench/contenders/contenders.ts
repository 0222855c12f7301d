import type { Steps } from "../../../core/allocation/Steps.ts";
import { stepsOf } from "../../../core/allocation/Steps.ts";
import { shareOut } from "../../../core/allocation/shareOut.ts";
import { weightsOf } from "../../../core/allocation/weightsOf.ts";
import { callFunction, classifyPlain } from "../../../core/index.ts";
import { definition } from "../definition.ts";
import type { Contender } from "./Contender.ts";
import { CURRENCY } from "./currency.ts";
import { DINERO_BIGINT, DINERO_NUMBER } from "./dinero.ts";
import { plainDouble } from "./plainDouble.ts";
import { straightforwardDecimal } from "./straightforwardDecimal.ts";

/** What all others are measured against. */
export const PLAIN_DOUBLE: Contender = {
  name: "vanliga flyttal",
  ours: false,
  tieRule: "first",
  ready: (amount, unit, weights) => () => plainDouble(amount, unit, weights),
};

const KERNEL: Contender = {
  name: "ALLOCATE, kärnan",
  ours: true,
  tieRule: "larger",
  ready: (amount, unit, weights) => () => shareOut(stepsOf(amount, unit) as Steps, weightsOf(weights)),
};

/** From cells to cells, as a host calls it: what a spreadsheet waits for. */
const WHOLE_CALL: Contender = {
  name: "ALLOCATE, hela anropet",
  ours: true,
  tieRule: "larger",
  ready: (amount, unit, weights) => {
    const ALLOCATE = definition("ALLOCATE");
    const column = weights.map((weight) => [weight]);
    return () => callFunction(ALLOCATE, [[[amount]], column, [[unit]]], classifyPlain);
  },
};

const DECIMAL: Contender = {
  name: "decimal.js rakt på",
  ours: false,
  tieRule: "larger",
  ready: (amount, unit, weights) => () => straightforwardDecimal(amount, unit, weights),
};

/** By any weights. */
export const BY_WEIGHT: readonly Contender[] = [
  PLAIN_DOUBLE,
  KERNEL,
  WHOLE_CALL,
  DINERO_NUMBER,
  DINERO_BIGINT,
  DECIMAL,
];

/** Where the weights are equal. */
export const EVENLY: readonly Contender[] = [PLAIN_DOUBLE, KERNEL, CURRENCY];
