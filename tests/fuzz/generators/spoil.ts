import { type Argument, type Call, type Cell, isRange } from "../../bundles/hostCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";

/** What does not belong in a cell of numbers, but is found there; and numbers at the edge of what is allowed. */
// biome-ignore format: one list to read, not one value to a line
const STRAY: readonly Cell[] = [
  "abc", "12", "1 234,50", " ", "-", "'5", "\u00a0", "1e3", true, false,
  { error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" }, { error: "#VALUE!" },
  1e15, -1e15, 999_999_999_999_999.4, 999_999_999_999_999.6, 1e308, -1, -0.5, -1e-9, 5e-324, 1e-7, 0.1 + 0.2, 0.5, 0, null, "",
];
const SHAPES: readonly Argument[] = [
  [[1, 2]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [[5]],
  [[null]],
];

/** The same call with one thing wrong with it, or odd, as a sheet can be. */
export function spoil(random: SeededRandom, call: Call): Call {
  if (call.args.length === 0) return call;
  const at = random.whole(0, call.args.length - 1);
  return { id: call.id, args: call.args.map((argument, i) => (i === at ? spoilt(random, argument) : argument)) };
}

function spoilt(random: SeededRandom, argument: Argument | undefined): Argument | undefined {
  if (!isRange(argument)) {
    return random.pick<() => Argument | undefined>([
      () => random.pick(STRAY),
      () => random.pick(STRAY),
      () => random.pick(SHAPES),
      () => [[argument ?? null]],
      () => undefined,
    ])();
  }
  const kind = random.next();
  if (kind < 0.06) return argument.map((cells) => [...cells, ...cells]);
  if (kind < 0.12) return [...argument, ...argument];
  if (kind < 0.16) return (argument[0] ?? []).map((_, c) => argument.map((cells) => cells[c] ?? null));
  if (kind < 0.2) return random.pick(STRAY);
  const [r, c] = [random.whole(0, argument.length - 1), random.whole(0, (argument[0]?.length ?? 1) - 1)];
  const stray = random.pick(STRAY);
  return argument.map((cells, i) => cells.map((cell, j) => (i === r && j === c ? stray : cell)));
}
