import type { SeededRandom } from "../../bundles/SeededRandom.ts";

type MakeList = (random: SeededRandom, length: number) => number[];

const each =
  (one: (random: SeededRandom) => number): MakeList =>
  (random, length) =>
    random.list(length, () => one(random));

/** Whole numbers that sum to `sum`, cut at random places; with fewer digits than the sum when there are many. */
function cut(random: SeededRandom, sum: number, length: number): number[] {
  const cuts = random.list(length - 1, () => Math.floor(random.next() * sum)).sort((a, b) => a - b);
  return [...cuts, sum].map((place, i) => place - (i > 0 ? (cuts[i - 1] as number) : 0));
}

/** Close to where the calculation changes path: sums of scaled weights at 2^51 … 2^53, products at 2^52. */
const atPathSwitch: MakeList = (random, length) => {
  const power = 2 ** random.pick([26, 26, 50, 51, 51, 52, 53]);
  const places = power > 2 ** 49 ? random.whole(1, 9) : random.whole(0, 3);
  return cut(random, power + random.whole(-3, 3), length).map((whole) => Number(`${whole}e-${places}`));
};

/** Per cent with one decimal, or shares with two, that sum to the whole. */
const percent: MakeList = (random, length) => {
  const places = random.pick([1, 1, 2]);
  return cut(random, random.pick([1000, 100]), length).map((whole) => Number(`${whole}e-${places}`));
};

/** As near each other as numbers can be: a digit apart in the fifteenth, or equal on a grid but not as doubles. */
const nearlyEqual: MakeList = (random, length) => {
  const base = Number(random.digits(15));
  const places = random.pick([0, 0, 3, 15, 20]);
  const ulp = Number.EPSILON / 2;
  return random.list(length, () => {
    const near = Number(`${base + random.pick([0, 0, 0, 1, 1, -1, 2])}e-${places}`);
    return random.chance(0.2) ? near * (1 + random.pick([ulp, 2 * ulp, -ulp])) : near;
  });
};

const small = each((random) => random.whole(0, 6));
const population = each((random) => random.whole(1, 120_000));
const multiples: MakeList = (random, length) => {
  const base = random.whole(1, 50);
  return random.list(length, () => base * random.pick([1, 1, 1, 2, 3, 3, 5, 7]));
};

const POOLS: readonly MakeList[] = [
  small,
  small,
  multiples,
  multiples,
  population,
  percent,
  percent,
  atPathSwitch,
  atPathSwitch,
  nearlyEqual,
  nearlyEqual,
  each((random) => random.decimal(1_000, 6)),
  each((random) => Number(random.digits(15))),
  each((random) => Number(`${random.digits(15)}e-${random.whole(1, 25)}`)),
  each((random) => random.pick([1 / 3, 2 / 3, 1 / 7, 1 / 6, 0.1 + 0.2, 0.3, 1e-7, 3e-7])),
  each((random) => random.pick([0, 0, 0, 0, 1, 2, 4])),
  each((random) => random.pick([5e-324, 1e-300, 1e-100, 1e-20, 1e-9, 1, 3, 1e6, 999_999_999_999_999])),
];

/** How many: mostly as a förbund has members, now and then many. */
export const listLength = (random: SeededRandom): number =>
  random.chance(0.02) ? random.whole(20, 60) : random.whole(1, 9);

/** Weights from one pool, where ties, near ties and switches of path are common; now and then a 0 among them. */
export function weightList(random: SeededRandom, length = listLength(random)): number[] {
  const list = random.pick(POOLS)(random, length);
  return random.chance(0.3) ? list.map((weight) => (random.chance(0.2) ? 0 : weight)) : list;
}
