import type { Call } from "../../bundles/hostCall.ts";
import { lay } from "../../bundles/randomCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";
import { amountOf } from "./amountOf.ts";
import { nearTie, nearWhole } from "./nearTies.ts";
import { listLength } from "./weightList.ts";

const FUNDS_UNITS = ["1", "1", "1", "100", "0.01", "0.01", "0.1", "0.5", "0.25", "3", "0.00001", "1e-9"] as const;
/** Shares, each with what the funds are a multiple of for the product to come out even. */
const SHARES = [
  ...[undefined, undefined, null, 0, "", 0.25, 0.1 + 0.15, 0.75].map((share) => ({ share, times: 4 })),
  ...[0.5, 0.5, 1, 1].map((share) => ({ share, times: 2 })),
  { share: 0.2, times: 5 },
  { share: 1 / 3, times: 3 },
] as const;
const ODD_SHARES = [0.3, 0.2525, 1e-9, 0.000_001, 1.5, 25, 1.000_000_000_000_01, 1.000_000_000_000_001];

/** Whole numbers over 0: everyday, equal in part, few, and so large that their sum lies at 2^51 … 2^53. */
function people(random: SeededRandom): number[] {
  const length = listLength(random);
  const same = random.whole(1, 120_000);
  const one = random.pick([
    () => random.whole(1, 120_000),
    () => (random.chance(0.6) ? same : random.whole(1, 120_000)),
    () => random.whole(1, 5),
    () => Math.floor(2 ** random.pick([51, 52, 53]) / length) + random.whole(-2, 2),
    () => Number(random.digits(random.whole(9, 15))),
  ]);
  return random.list(length, () => Math.min(Math.max(1, one()), 999_999_999_999_999));
}

/** Funds that a share of comes out even in the unit; now and then not. */
function funds(random: SeededRandom, unit: string, times: number): number {
  const count = random.pick([
    () => random.whole(0, 40),
    () => random.whole(0, 40_000),
    () => random.whole(0, 40_000),
    () => random.whole(0, 2_000_000_000),
    () => random.whole(0, 2_000_000_000),
    () => Number(random.digits(13)),
    () => Number(random.digits(14)),
  ])();
  const uneven = random.chance(0.06) ? random.whole(1, 3) : 0;
  const amount = amountOf((random.chance(0.15) ? -1 : 1) * (count * times + uneven), unit);
  return Math.abs(amount) < 1e15 ? amount : random.whole(0, 40_000) * times;
}

const shownUnit = (random: SeededRandom, unit: string): number | null | undefined =>
  random.chance(0.35) ? random.pick([undefined, undefined, null, 0]) : random.chance(0.05) ? 1 : Number(unit);

/** All of an amount, made to be wrong by one unit where anything is rounded on the way. */
function adversary(random: SeededRandom): Call["args"] {
  const { weights, units } = random.chance(0.5) ? nearTie(random) : nearWhole(random);
  if (weights.includes(0)) return [units, lay(random, weights), 1, 1];
  return random.chance(0.5)
    ? [units, lay(random, weights), 1, 1]
    : [amountOf(units, "0.01"), lay(random, weights), 1, 0.01];
}

/** The arguments of KOMMUNANDEL. */
export function kommunandelArguments(random: SeededRandom): Call["args"] {
  if (random.chance(0.1)) return adversary(random);
  const all = people(random);
  const unit = random.pick(FUNDS_UNITS);
  const { share, times } = random.chance(0.94) ? random.pick(SHARES) : { share: random.pick(ODD_SHARES), times: 1 };
  const small = (): number => amountOf(random.pick([0, 0, 0, 1, 2, 5, 10, 100, 1000]), unit);
  const base = random.pick([
    () => undefined,
    () => undefined,
    () => undefined,
    () => small(),
    () =>
      lay(
        random,
        random.list(all.length, () => small()),
      ),
  ])();
  return [funds(random, unit, times), lay(random, all), share, shownUnit(random, unit), base];
}

/** The arguments of FINANSIERING: half the grant comes out even in the unit, now and then not. */
export function finansieringArguments(random: SeededRandom): Call["args"] {
  const unit = random.pick(FUNDS_UNITS);
  return [funds(random, unit, 2), lay(random, people(random)), shownUnit(random, unit)];
}
