import type { Argument, Call } from "../../bundles/hostCall.ts";
import { lay } from "../../bundles/randomCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";

/** One kind of amounts for a whole call: everyday, with öre, float noise, 15 digits, tiny and huge together. */
function amounts(random: SeededRandom): () => number {
  return random.pick([
    () => random.whole(0, 20),
    () => random.whole(0, 12_000_000),
    () => random.decimal(20_000, random.whole(1, 4)),
    () => random.pick([0, 0.1, 0.2, 0.3, 0.1 + 0.2, 0.7, 1.1, 2.2, 1.1 * 3, 1e-7]),
    () => Number(random.digits(15)),
    () => Number(`${random.digits(15)}e-${random.whole(0, 18)}`),
    () => random.pick([1e-300, 5e-324, 1e-20, 1, 999_999_999_999_999, 499_999_999_999_999.5]),
  ]);
}

const signed =
  (random: SeededRandom, amount: () => number): (() => number) =>
  () =>
    random.chance(0.3) ? -amount() : amount();

/** The arguments of EGETKAPITAL. */
export function egetkapitalArguments(random: SeededRandom): Call["args"] {
  const amount = amounts(random);
  const length = random.whole(1, 7);
  const opening = random.chance(0.05) ? undefined : signed(random, random.chance(0.8) ? amount : amounts(random))();
  const costs = random.list(random.chance(0.02) ? length + 1 : length, amount);
  return [opening, lay(random, random.list(length, amount)), lay(random, costs)];
}

/** The arguments of KONTROLLSUMMA: a total that foots, nearly foots, or has nothing to do with the items. */
export function kontrollsummaArguments(random: SeededRandom): Call["args"] {
  const amount = signed(random, amounts(random));
  const [rows, columns] = random.chance(0.5) ? [random.whole(1, 12), 1] : [random.whole(1, 5), random.whole(1, 5)];
  const items = random.list(rows, () => random.list(columns, amount));
  const sum = items.flat().reduce((a, b) => a + b, 0);
  const published = random.pick([() => sum, () => sum + random.whole(-2, 2), () => Math.round(sum), amount])();
  return [rows * columns === 1 && random.chance(0.5) ? items[0]?.[0] : items, published];
}

/** The arguments of KAPITALKONTROLL: equity at, just beside and far from the limits. */
export function kapitalkontrollArguments(random: SeededRandom): Call["args"] {
  const amount = signed(random, amounts(random));
  const [a, b] = [amount(), amount()];
  const [least, most] = a < b || random.chance(0.04) ? [a, b] : [b, a];
  const near = (): number => {
    const limit = random.pick([least, most, 0]);
    return random.pick([limit, limit * (1 + Number.EPSILON), limit + 1, limit - 0.01, amount()]);
  };
  const equity = random.list(random.whole(1, 6), random.chance(0.7) ? near : amount);
  const limits = random.pick<(Argument | undefined)[]>([[], [least], [least, most], [least, most], [undefined, most]]);
  return [lay(random, equity), ...limits];
}

/** The arguments of PARTSKONTROLL: half the grant each, a little beside it, or anything. */
export function partskontrollArguments(random: SeededRandom): Call["args"] {
  const list = (parts: readonly number[]): Argument => lay(random, parts);
  if (random.chance(0.4)) {
    const amount = random.chance(0.9) ? amounts(random) : signed(random, amounts(random));
    const each = (): Argument => list(random.list(random.whole(1, 4), random.chance(0.15) ? () => 0 : amount));
    return [each(), each(), each()];
  }
  const places = random.whole(0, 2);
  const half = random.whole(0, 3_000_000);
  const scaled = (n: number): number => Number(`${Math.max(0, n)}e-${places}`);
  const off = (): number => random.pick([0, 0, 1, -1, random.whole(-12, 12)]);
  const split = (n: number): Argument => {
    const first = random.whole(0, Math.max(0, n));
    return random.chance(0.5) ? scaled(n) : list([scaled(first), scaled(n - first)]);
  };
  // A finer sum among coarse ones moves the unit that counts as rounding.
  const finer = random.chance(0.3) ? Number(`${random.whole(0, 9)}e-${places + 1}`) : 0;
  return [split(2 * half + random.whole(0, 1)), list([scaled(half + off()), finer]), split(half + off())];
}

/** The arguments of EFFEKT: each factor one value or a vector. */
export function effektArguments(random: SeededRandom): Call["args"] {
  // Exactly as much as no cell may hold, and a little less.
  if (random.chance(0.02))
    return random.pick([
      [1e5, 1e5, 1e5],
      [1e9, 1e6, 1],
      [0.5, 4, 5e14],
      [99_999, 1e5, 1e5],
    ]);
  const length = random.whole(1, 6);
  return [5_000, 60, 20_000].map((highest) => {
    const factor = random.pick([
      () => random.whole(0, highest),
      () => random.whole(0, highest),
      () => random.decimal(highest, random.whole(1, 3)),
      () => random.pick([0, 0.1, 0.1 + 0.2, 1 / 3, 1e-9, 1e5, 99_999.9999999999]),
      () => Number(`${random.digits(15)}e-${random.whole(8, 30)}`),
    ]);
    const count = random.chance(0.4) ? 1 : random.chance(0.03) ? length + 1 : length;
    return lay(random, random.list(count, factor));
  });
}
