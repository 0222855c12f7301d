import { expect, test } from "vitest";
import type { Outcome } from "../bundles/bareRealm.ts";
import { type Argument, type Call, isRange } from "../bundles/hostCall.ts";
import { inCore } from "./inCore.ts";
import type { Answer } from "./judge.ts";
import { describeFailure, type FuzzFailure, tryCall } from "./tryCall.ts";
import { writeCall } from "./writeCall.ts";

const SEED = 20031210;
/** Within so many calls each fault must be found: a fraction of a minute's fuzzing. */
const MOST_CALLS = 4000;

type Cells = (number | string)[][];

/** The core, but for what is done to its answers. */
const faulty =
  (change: (cells: Cells, call: Call) => Cells): Answer =>
  (call) => {
    const outcome = inCore(call);
    const cells = (outcome.ok ? outcome.value : []) as Cells;
    return outcome.ok
      ? {
          ok: true,
          value: change(
            cells.map((row) => [...row]),
            call,
          ),
        }
      : outcome;
  };

const turnedAround = (argument: Argument | undefined): Argument | undefined =>
  isRange(argument) ? argument.map((row) => [...row].reverse()).reverse() : argument;

/** Equal remainders and weights: the last is served, not the first. */
const lastOfEquals: Answer = (call) => {
  const outcome = inCore({ ...call, args: call.args.map(turnedAround) });
  return outcome.ok ? { ok: true, value: turnedAround(outcome.value as Cells) } : outcome;
};

/** Fifteen digits are lost to fourteen. */
const fourteenDigits = faulty((cells) =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(14)) : cell))),
);

/** The first two parts are one öre off in large amounts: the sum still holds. */
const oreOff = faulty((cells) => {
  const [first, second] = cells.length > 1 ? [cells[0], cells[1]] : [cells[0], cells[0]];
  const at = cells.length > 1 ? 0 : 1;
  const large = Number(first?.[0]);
  if (!first || !second || large < 1e6 || second[at] === undefined || Number.isInteger(large)) return cells;
  first[0] = Number((large + 0.01).toFixed(2));
  second[at] = Number((Number(second[at]) - 0.01).toFixed(2));
  return cells;
});

/** A table rounded as if columns were rows: another of the tables that change equally little. */
const columnsFirst: Answer = (call) => {
  const turned = (argument: Argument | undefined): Argument | undefined =>
    isRange(argument) ? (argument[0] ?? []).map((_, c) => argument.map((row) => row[c] ?? null)) : argument;
  const outcome = inCore({ ...call, args: [turned(call.args[0]), ...call.args.slice(1)] });
  return outcome.ok ? { ok: true, value: turned(outcome.value as Cells) } : outcome;
};

/** Every year by itself: what rounding left is forgotten. */
const withoutResidue: Answer = (call) => {
  const [amounts, weights, unit] = call.args;
  const whole = inCore(call);
  if (!whole.ok || !isRange(amounts) || amounts.length < 2 || !isRange(weights)) return whole;
  const years = amounts.map((year, i): Outcome => {
    const own = weights.length > 1 ? [weights[i] ?? []] : weights;
    return inCore({ id: call.id, args: [year[0] ?? 0, own, unit] });
  });
  if (years.some(({ ok }) => !ok)) return whole;
  return { ok: true, value: years.map((year) => (year.ok ? (year.value as Cells).flat() : [])) };
};

const replaced = (from: RegExp, to: string): Answer =>
  faulty((cells) => cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(from, to) : cell))));

/** An error that names the row above the wrong one. */
const rowAbove: Answer = (call) => {
  const outcome = inCore(call);
  if (outcome.ok) return outcome;
  return { ...outcome, message: outcome.message.replace(/rad (\d+)/, (_, row: string) => `rad ${Number(row) - 1}`) };
};

/** With each: how large the shrunk call may be, in cells. */
const FAULTS: readonly (readonly [what: string, id: string, answer: Answer, cells: number])[] = [
  ["the last of equals gets the extra unit", "ALLOCATE", lastOfEquals, 3],
  ["one öre off in large amounts", "ALLOCATE", oreOff, 4],
  ["an error that names the wrong row", "ALLOCATE", rowAbove, 3],
  ["one öre off in large amounts", "KOMMUNANDEL", oreOff, 6],
  ["the last of equals gets the extra unit", "FINANSIERING", lastOfEquals, 4],
  ["the last of equals gets the extra unit", "ANDELAR", lastOfEquals, 4],
  ["a digit lost", "EGETKAPITAL", fourteenDigits, 3],
  ["a digit lost", "EFFEKT", fourteenDigits, 3],
  ["a digit lost", "KONTROLLSUMMA", fourteenDigits, 2],
  ["the ordinary minus of a text", "KAPITALKONTROLL", replaced(/\u00a0/, " "), 2],
  ["rounding called following", "PARTSKONTROLL", replaced(/, avrundat$/, ""), 3],
  [
    "a rank that begins with 0",
    "STEG",
    faulty((cells) =>
      cells.map((row, r) => (r > 0 ? row.map((cell, c) => (c === 4 && cell !== "" ? Number(cell) - 1 : cell)) : row)),
    ),
    3,
  ],
  ["columns before rows among equal tables", "AVRUNDATABELL", columnsFirst, 6],
  ["residues forgotten", "ALLOCATEPLAN", withoutResidue, 6],
  ["another version", "VERSION", replaced(/$/, "-beta"), 0],
];

const cellsIn = ({ args }: Call): number =>
  args.reduce<number>(
    (sum, argument) => sum + (isRange(argument) ? argument.flat().length : argument === undefined ? 0 : 1),
    0,
  );

function firstFailure(id: string, answer: Answer): FuzzFailure | undefined {
  for (let index = 0; index < MOST_CALLS; index += 1) {
    const { failure } = tryCall(SEED, id, index, answer);
    if (failure) return failure;
  }
  return undefined;
}

test.each(FAULTS)("%s in %s is found and shrunk", (_, id, answer, cells) => {
  const failure = firstFailure(id, answer);
  if (!failure) throw new Error(`not found in ${MOST_CALLS} calls`);
  const text = describeFailure(failure);
  expect(text).toContain(`${id}, seed ${SEED}, call ${failure.index}`);
  expect(text).toContain(writeCall(failure.shrunk));
  expect(cellsIn(failure.shrunk), text).toBeLessThanOrEqual(cells);
});

test("a call is written as a Swedish sheet takes it", () => {
  const call: Call = { id: "ALLOCATE", args: [-0.5, [[1, 2.5]], undefined, 'en "metod"', [[null], [true]], undefined] };
  expect(writeCall(call)).toBe('=FINSAM.ALLOCATE(-0,5;{1\\2,5};;"en ""metod""";{"";SANT})');
});
