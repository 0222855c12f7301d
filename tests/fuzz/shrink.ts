import { type Argument, type Call, type Cell, isRange } from "../bundles/hostCall.ts";

type Range = readonly (readonly Cell[])[];

/** Tries of one shrinking: far more than a call of everyday size needs. */
const MOST_TRIES = 20_000;

/**
 * The smallest call near a failing one that still fails: arguments left out, rows and columns dropped, numbers made
 * short and small, one at a time, for as long as anything helps.
 */
export function shrink(failing: Call, fails: (call: Call) => boolean): Call {
  let best = failing;
  let tries = 0;
  for (let helped = true; helped && tries < MOST_TRIES; ) {
    helped = false;
    for (const candidate of smaller(best)) {
      tries += 1;
      if (tries > MOST_TRIES) break;
      if (size(candidate) >= size(best) || !fails(candidate)) continue;
      best = candidate;
      helped = true;
      break;
    }
  }
  return best;
}

/** What shrinking makes less of: cells first, then the digits of what they hold. */
function size(call: Call): number {
  const cells = call.args.map((argument) =>
    isRange(argument) ? argument.flat() : argument === undefined ? [] : [argument],
  );
  return cells.flat().reduce((sum: number, cell) => sum + 1000 + weight(cell), 0);
}

function weight(cell: Cell): number {
  if (cell === null || cell === "" || cell === 0) return 0;
  if (typeof cell !== "number") return typeof cell === "string" ? 40 + cell.length : 60;
  // A shorter number first, then a lower one; below 0 costs a little.
  const digits = String(Math.abs(cell)).replace(".", "");
  return 2 + digits.length * 4 + Number(digits[0] ?? 0) / 10 + (cell < 0 ? 0.5 : 0) + (Number.isInteger(cell) ? 0 : 2);
}

function* smaller(call: Call): Generator<Call> {
  const { id, args } = call;
  const replaced = (at: number, argument: Argument | undefined): Call => ({
    id,
    args: args.map((old, i) => (i === at ? argument : old)),
  });
  if (args.length > 0 && args[args.length - 1] === undefined) yield { id, args: args.slice(0, -1) };
  for (let i = args.length - 1; i >= 0; i -= 1) if (args[i] !== undefined) yield replaced(i, undefined);
  yield* withFewerCells(call);
  for (const [i, argument] of args.entries()) {
    if (isRange(argument)) {
      for (const range of simplerRanges(argument)) yield replaced(i, range);
    } else {
      for (const cell of simplerCells(argument)) yield replaced(i, cell);
    }
  }
  yield* withTwoLessened(call);
}

/** Rows or columns dropped: the same ones from all vectors of one length at once, else from one argument alone. */
function* withFewerCells({ id, args }: Call): Generator<Call> {
  const lengths = new Set(args.flatMap((argument) => (isRange(argument) ? [argument.length, width(argument)] : [])));
  for (const length of [...lengths].filter((count) => count > 1)) {
    for (const [from, count] of pieces(length)) {
      yield {
        id,
        args: args.map((argument) => (isRange(argument) ? without(argument, length, from, count) : argument)),
      };
    }
  }
  for (const [at, argument] of args.entries()) {
    if (!isRange(argument)) continue;
    for (const length of new Set([argument.length, width(argument)])) {
      for (const [from, count] of pieces(length)) {
        const range = without(argument, length, from, count);
        yield { id, args: args.map((old, i) => (i === at ? range : old)) };
      }
    }
  }
}

/** Two neighbours of a row or a column as one, where it is their sum that matters. */
function merged(range: Range): Range[] {
  const across = range.length === 1;
  const cells = range.flat();
  if (cells.length < 2 || (!across && width(range) > 1) || cells.some((cell) => typeof cell !== "number")) return [];
  const numbers = cells as readonly number[];
  return numbers.slice(1).map((second, i) => {
    const sum = Number(((numbers[i] as number) + second).toPrecision(15));
    const joined = [...numbers.slice(0, i), sum, ...numbers.slice(i + 2)];
    return across ? [joined] : joined.map((number) => [number]);
  });
}

/** Halves first, then smaller pieces, then one at a time. */
function* pieces(length: number): Generator<readonly [from: number, count: number]> {
  for (let count = length >> 1; count >= 1; count >>= 1) {
    for (let from = 0; from + count <= length; from += count) yield [from, count];
  }
}

function without(range: Range, length: number, from: number, count: number): Range {
  const keep = (_: unknown, i: number): boolean => i < from || i >= from + count;
  const rows = range.length === length && length > 1 ? range.filter(keep) : range;
  return width(range) === length && length > 1 && rows === range ? rows.map((cells) => cells.filter(keep)) : rows;
}

const width = (range: Range): number => range[0]?.length ?? 0;

function* simplerRanges(range: Range): Generator<Range | Cell> {
  const cells = range.flat();
  if (cells.length === 1) yield cells[0] ?? null;
  yield* merged(range);
  const distinct = [...new Set(cells)];
  // All cells of one value together: ties must stay ties.
  for (const value of distinct) {
    for (const cell of simplerCells(value)) yield range.map((row) => row.map((old) => (old === value ? cell : old)));
  }
  for (const [r, row] of range.entries()) {
    for (const [c, value] of row.entries()) {
      for (const cell of simplerCells(value)) {
        yield range.map((cells, i) => (i === r ? cells.map((old, j) => (j === c ? cell : old)) : cells));
      }
    }
  }
}

function* simplerCells(cell: Argument | undefined): Generator<Cell> {
  if (typeof cell === "string" && cell.length > 1) yield cell.slice(0, cell.length >> 1);
  if (typeof cell !== "number") return;
  for (const simple of [0, 1, 2, -cell, Math.trunc(cell), Math.trunc(cell / 1000), Math.trunc(cell / 10)]) yield simple;
  for (const simple of [
    Math.trunc(cell / 2),
    cell - Math.sign(cell),
    ...[1, 2, 4, 8].map((n) => Number(cell.toPrecision(n))),
  ]) {
    yield simple;
  }
  yield cell * 10;
}

/** Two single values lessened together: an amount and a bound, or two numbers that only fail as a pair. */
function* withTwoLessened({ id, args }: Call): Generator<Call> {
  const at = args.flatMap((argument, i) => (typeof argument === "number" && argument !== 0 ? [i] : []));
  for (const by of [1000, 10, 2]) {
    yield { id, args: args.map((argument, i) => (at.includes(i) ? Math.trunc((argument as number) / by) : argument)) };
  }
  yield {
    id,
    args: args.map((argument) =>
      isRange(argument)
        ? argument.map((row) => row.map(lessened))
        : argument === undefined
          ? argument
          : lessened(argument as Cell),
    ),
  };
}

const lessened = (cell: Cell): Cell => (typeof cell === "number" ? Math.trunc(cell / 10) : cell);
