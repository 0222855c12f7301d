import type { Argument, Call, Cell } from "./hostCall.ts";
import { randomAllocate } from "./randomAllocate.ts";
import type { SeededRandom } from "./SeededRandom.ts";

/** Any call of the first functions: most of them right, the rest wrong in one of the ways that a sheet can be wrong. */
export function randomCall(random: SeededRandom): Call {
  const kind = random.next();
  const call = kind < 0.62 ? randomAllocate(random) : kind < 0.83 ? randomKommunandel(random) : randomEquity(random);
  return random.chance(0.2) ? spoil(random, call) : call;
}

/** A vector as a sheet may hold it: down, across, or one cell in either shape. Some zeros become empty cells. */
export function lay(random: SeededRandom, cells: readonly Cell[]): Argument {
  const held = cells.map((cell) => (cell === 0 && random.chance(0.5) ? random.pick<Cell>([null, ""]) : cell));
  if (held.length === 1 && random.chance(0.5)) return held[0] ?? null;
  return random.chance(0.5) ? [held] : held.map((cell) => [cell]);
}

function randomKommunandel(random: SeededRandom): Call {
  const length = random.whole(1, 9);
  const same = random.whole(1, 120_000);
  const people = random.list(length, () => (random.chance(0.25) ? same : random.whole(1, 120_000)));
  const share = random.pick(
    random.chance(0.85) ? [undefined, null, 0, 0.25, 0.5, 1, 0.1 + 0.15] : [0.3, 1 / 3, 0.2525, 1.5, 25],
  );
  const all = random.pick([
    () => random.whole(0, 40_000),
    () => random.whole(-40_000, 40_000) * 4,
    () => random.whole(0, 40_000) + 0.5,
    () => random.decimal(90_000, 1),
    () => random.decimal(90_000, 2),
    () => random.whole(0, 999_999) * 100,
    () => Number(random.digits(15)),
    () => Number(`${random.digits(14)}e-1`),
  ])();
  const unit = random.pick([undefined, undefined, undefined, 1, 0.1, 0.01, 0.25, 100, 0.000_001, 0]);
  const small = (): number => random.pick([0, 0, 1, 2, 5, 10, 100, 0.1, 0.5, 1000]);
  const base = random.chance(0.7)
    ? undefined
    : random.chance(0.5)
      ? small()
      : lay(
          random,
          random.list(length, () => small()),
        );
  return { id: "KOMMUNANDEL", args: [all, lay(random, people), share, unit, base] };
}

function randomEquity(random: SeededRandom): Call {
  const length = random.whole(1, 6);
  const amount = random.pick([
    () => random.whole(0, 12_000_000),
    () => random.decimal(20_000, 2),
    () => random.pick([0, 0.1, 0.2, 0.3, 0.1 + 0.2, 0.7, 1.1, 2.2]),
    () => Number(random.digits(15)),
    () => Number(`${random.digits(15)}e-${random.whole(0, 18)}`),
  ]);
  const opening = random.chance(0.1) ? undefined : random.chance(0.3) ? -amount() : amount();
  const income = random.list(length, amount);
  const costs = random.list(random.chance(0.04) ? length + 1 : length, amount);
  return { id: "EGETKAPITAL", args: [opening, lay(random, income), lay(random, costs)] };
}

/** What does not belong in a cell of numbers, but is found there. */
// biome-ignore format: one list to read, not one value to a line
const STRAY: readonly Cell[] = [
  "abc", "12", "1 234,50", " ", "-", "'5", true, false, { error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" },
  1e15, -1e15, 1e308, -1, -0.5, 5e-324, 1e-7, 0.1 + 0.2, 0, null,
];

function spoil(random: SeededRandom, call: Call): Call {
  const at = random.whole(0, call.args.length - 1);
  const spoilt = (argument: Argument | undefined): Argument | undefined => {
    if (!Array.isArray(argument)) {
      return random.pick<Argument>([
        random.pick(STRAY),
        random.pick(STRAY),
        [[1, 2]],
        [[1], [2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
      ]);
    }
    const rows = argument as readonly (readonly Cell[])[];
    if (random.chance(0.1)) return rows.map((cells) => [...cells, ...cells]);
    const [r, c] = [random.whole(0, rows.length - 1), random.whole(0, (rows[0]?.length ?? 1) - 1)];
    const stray = random.pick(STRAY);
    return rows.map((cells, i) => cells.map((cell, j) => (i === r && j === c ? stray : cell)));
  };
  return { id: call.id, args: call.args.map((argument, i) => (i === at ? spoilt(argument) : argument)) };
}
