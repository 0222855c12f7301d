import type { Argument, Call } from "../../bundles/hostCall.ts";
import { lay } from "../../bundles/randomCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";
import { amountOf } from "./amountOf.ts";
import { weightList } from "./weightList.ts";

/** Weights of one year or for all: few different ones most often, so that residues meet exactly. */
function yearsWeights(random: SeededRandom, members: number, kind: number): number[] {
  if (kind < 0.35) return random.list(members, () => random.whole(0, 3));
  if (kind < 0.5) return random.list(members, () => random.pick([0, 1, 1, 1, 2]));
  if (kind < 0.8) return random.list(members, () => random.whole(1, 120_000));
  return weightList(random, members);
}

/** Few units and many zero weights over many years: residues of more than a unit gather with those who wait. */
function waiting(random: SeededRandom): Call["args"] {
  const [members, years] = [random.whole(3, 6), random.whole(5, 12)];
  const weights = random.list(years, () => random.list(members, () => random.pick([0, 0, 1, 1, 2])));
  const amounts = weights.map((each) => [each.every((weight) => weight === 0) ? 0 : random.pick([1, 1, 2, 3, 3, -1])]);
  return [amounts, weights];
}

/** The arguments of ALLOCATEPLAN: years down or across, weights per year or for all; few units, so that residues wait. */
export function planArguments(random: SeededRandom): Call["args"] {
  if (random.chance(0.2)) return waiting(random);
  const members = random.whole(1, 6);
  const years = random.chance(0.15) ? 1 : random.whole(2, 7);
  const kind = random.next();
  const unit = random.pick(["1", "1", "1", "0.1", "0.01", "100", "3", "1e-9"]);
  const size = random.pick([3, 20, 1_000, 100_000, 2_000_000_000, 999_999_999_999_999]);
  const isEqual = random.chance(0.3);
  const first = yearsWeights(random, members, kind);
  const weights = random.list(years, () => (isEqual ? first : yearsWeights(random, members, kind)));
  const signed = random.chance(0.3);
  const amounts = random.list(years, (i) => {
    const isAllZero = (weights[i] ?? []).every((weight) => weight === 0);
    if (random.chance(0.05) || (isAllZero && random.chance(0.9))) return 0;
    const amount = amountOf((signed && random.chance(0.5) ? -1 : 1) * random.whole(0, size), unit);
    return Math.abs(amount) < 1e15 ? amount : 1;
  });
  const across = random.chance(0.5);
  const shownAmounts: Argument = across ? [amounts] : amounts.map((amount) => [amount]);
  const table = isEqual && random.chance(0.7) ? [first] : weights;
  const shown = across ? turned(table) : table;
  const shownUnit =
    unit === "1" ? random.pick([undefined, null, 0, 1]) : random.chance(0.03) ? undefined : Number(unit);
  // One year is one cell, with its weights either way.
  if (years === 1) return [amounts[0] ?? 0, lay(random, first), shownUnit];
  return [shownAmounts, shown, shownUnit];
}

const turned = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] as number));
