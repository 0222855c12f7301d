/** A table in whole parts of a unit: `parts` of them make one unit, so a cell is rounded to a multiple of `parts`. */
export interface PartTable {
  readonly cells: readonly (readonly bigint[])[];
  readonly parts: bigint;
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n);
const total = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n);
export const columnsOf = <T>(table: readonly (readonly T[])[]): T[][] =>
  (table[0] ?? []).map((_, c) => table.map((row) => row[c] as T));

/** The multiple of `parts` at or below n, and the one at or above. */
export function neighbours(n: bigint, parts: bigint): readonly bigint[] {
  const over = ((n % parts) + parts) % parts;
  return over === 0n ? [n] : [n - over, n - over + parts];
}

/** To the nearest multiple, halves away from zero. */
export function nearest(n: bigint, parts: bigint): bigint {
  const size = ((2n * abs(n) + parts) / (2n * parts)) * parts;
  return n < 0n ? -size : size;
}

/** What the promise forbids in a rounded table, in words; empty if nothing. */
export function broken({ cells, parts }: PartTable, rounded: readonly (readonly bigint[])[]): string[] {
  const faults: string[] = [];
  const hold = (what: string, truth: bigint, printed: bigint): void => {
    if (!neighbours(truth, parts).includes(printed)) faults.push(`${what}: ${truth} became ${printed}`);
  };
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      hold(`cell ${r + 1},${c + 1}`, cell, rounded[r]?.[c] as bigint);
    });
    hold(`row ${r + 1}`, total(row), total(rounded[r] as bigint[]));
  });
  const printed = columnsOf(rounded);
  columnsOf(cells).forEach((column, c) => {
    hold(`column ${c + 1}`, total(column), total(printed[c] as bigint[]));
  });
  if (total(rounded.flat()) !== nearest(total(cells.flat()), parts)) faults.push("total");
  return faults;
}

/** Σ|change| over cells, row sums and column sums. */
export function change({ cells }: PartTable, rounded: readonly (readonly bigint[])[]): bigint {
  const moved = (truth: readonly (readonly bigint[])[], printed: readonly (readonly bigint[])[]): bigint =>
    total(truth.map((row, r) => abs(total(row) - total(printed[r] as bigint[]))));
  const inCells = total(cells.flatMap((row, r) => row.map((cell, c) => abs(cell - (rounded[r]?.[c] as bigint)))));
  return inCells + moved(cells, rounded) + moved(columnsOf(cells), columnsOf(rounded));
}

/** Is a the one to take where both change equally much: the first cell that differs lies further from zero? */
function isPreferred(a: readonly (readonly bigint[])[], b: readonly (readonly bigint[])[]): boolean {
  const [first, second] = [a.flat(), b.flat()];
  const at = first.findIndex((cell, i) => cell !== second[i]);
  return at >= 0 && abs(first[at] as bigint) > abs(second[at] as bigint);
}

/** The one right answer, found by trying every cell both ways. */
export function bestByTrying(table: PartTable): bigint[][] {
  const width = table.cells[0]?.length ?? 0;
  const choices = table.cells.flat().map((cell) => neighbours(cell, table.parts));
  let best: { rounded: bigint[][]; change: bigint } | undefined;
  const chosen: bigint[] = [];
  const tryFrom = (i: number): void => {
    if (i < choices.length) {
      for (const value of choices[i] as readonly bigint[]) {
        chosen[i] = value;
        tryFrom(i + 1);
      }
      return;
    }
    const rounded = table.cells.map((row, r) => row.map((_, c) => chosen[r * width + c] as bigint));
    if (broken(table, rounded).length > 0) return;
    const cost = change(table, rounded);
    if (best && (cost > best.change || (cost === best.change && !isPreferred(rounded, best.rounded)))) return;
    best = { rounded, change: cost };
  };
  tryFrom(0);
  if (!best) throw new Error("no rounding keeps the promise");
  return best.rounded;
}
