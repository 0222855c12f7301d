import { dinero, allocate as dineroAllocate, toDecimal } from "dinero.js";
import type { Steps } from "../../core/allocation/Steps.ts";
import { stepsOf } from "../../core/allocation/Steps.ts";
import { shareOut } from "../../core/allocation/shareOut.ts";
import { weightsOf } from "../../core/allocation/weightsOf.ts";
import { callFunction, classifyPlain, FUNCTIONS } from "../../core/index.ts";
import { measure } from "./measure.ts";
import { plainDouble } from "./plainDouble.ts";
import { straightforwardDecimal } from "./straightforwardDecimal.ts";

export const title = "ALLOCATE: nanoseconds per call and ratio to the plain double (which is not exact)";

const SEK = { code: "SEK", base: 10, exponent: 2 } as const;
const ALLOCATE = FUNCTIONS.find(({ id }) => id === "ALLOCATE");

/** Populations like those of Swedish kommuner. */
function populations(count: number): number[] {
  let seed = 2026;
  return Array.from({ length: count }, () => {
    seed = (seed * 48271) % 2147483647;
    return 2_000 + (seed % 200_000);
  });
}

export function run(): void {
  if (!ALLOCATE) throw new Error("no ALLOCATE");
  const amount = 1_367_000_000;
  const unit = 0.01;
  for (const count of [8, 290, 10_000]) {
    const weights = populations(count);
    const column = weights.map((weight) => [weight]);
    const money = dinero({ amount: amount * 100, currency: SEK });
    const times = measure(
      {
        "plain double": () => plainDouble(amount, unit, weights),
        kernel: () => shareOut(stepsOf(amount, unit) as Steps, weightsOf(weights)),
        "whole call": () => callFunction(ALLOCATE, [[[amount]], column, [[unit]]], classifyPlain),
        "dinero.js 2": () => dineroAllocate(money, weights).map((part) => Number(toDecimal(part))),
        "dinero.js 2, without reading the parts": () => dineroAllocate(money, weights),
        "decimal.js": () => straightforwardDecimal(amount, unit, weights),
      },
      count > 1_000 ? 5 : 11,
    );
    const base = times["plain double"] as number;
    console.log(`n = ${count}`);
    for (const [name, time] of Object.entries(times)) {
      console.log(`  ${name.padEnd(40)} ${time.toFixed(0).padStart(12)} ns   × ${(time / base).toFixed(2)}`);
    }
  }
}
