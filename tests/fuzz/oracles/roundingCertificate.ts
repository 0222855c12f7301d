/** A table in whole parts of a unit: `parts` of them make one unit. */
export interface PartTable {
  readonly cells: readonly (readonly bigint[])[];
  readonly parts: bigint;
}

/** One thing that is rounded down or up, as an arc of a network: rows' cells flow from a row to a column. */
interface Arc {
  readonly from: number;
  readonly to: number;
  /** What going up instead of down adds to the cost. */
  readonly up: bigint;
  readonly isUp: boolean;
}

const total = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n);
/** Downwards, also below 0. */
const floorOf = (n: bigint, parts: bigint): bigint => (n - (((n % parts) + parts) % parts)) / parts;

/**
 * What is wrong with a rounded table (in whole units), in words; undefined if it is the one right answer. It does not
 * search for the answer. It checks the promise sum by sum, and then that no change makes it better: every way to another
 * rounding that keeps the promise is made of cycles in the network of what may still move, so an answer without a cycle
 * of negative cost is the best there is.
 */
export function roundingFault(
  { cells, parts }: PartTable,
  rounded: readonly (readonly bigint[])[],
): string | undefined {
  const columns = (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] as bigint));
  const printedColumns = columns.map((_, c) => rounded.map((row) => row[c] as bigint));
  const grand = total(cells.flat());
  if (total(rounded.flat()) !== nearest(grand, parts)) return "the grand total is not the nearest";

  const [source, sink, rowAt, columnAt] = [0, 1, 2, 2 + cells.length];
  const arcs: Arc[] = [];
  let fault: string | undefined;
  let preference = 1n << BigInt(cells.length * columns.length);
  const scale = preference << 1n;
  /** `prefersUp`: of two equal tables the one where this is up is right; undefined for a sum, which decides nothing. */
  const hold = (what: string, truth: bigint, printed: bigint, from: number, to: number, prefersUp?: boolean): void => {
    const [down, rest] = [floorOf(truth, parts), ((truth % parts) + parts) % parts];
    if (printed !== down && (rest === 0n || printed !== down + 1n)) fault ??= `${what}: ${truth} became ${printed}`;
    if (rest === 0n) return;
    const preferred = prefersUp === undefined ? 0n : prefersUp ? -preference : preference;
    arcs.push({ from, to, up: (parts - 2n * rest) * scale + preferred, isUp: printed !== down });
  };
  cells.forEach((row, r) => {
    hold(`row ${r + 1}`, total(row), total(rounded[r] ?? []), source, rowAt + r);
    row.forEach((cell, c) => {
      preference >>= 1n;
      hold(`cell ${r + 1},${c + 1}`, cell, rounded[r]?.[c] as bigint, rowAt + r, columnAt + c, cell > 0n);
    });
  });
  columns.forEach((column, c) => {
    hold(`column ${c + 1}`, total(column), total(printedColumns[c] ?? []), columnAt + c, sink);
  });
  if (fault !== undefined) return fault;
  return canImprove(arcs, columnAt + columns.length) ? "another rounding changes less, or is preferred" : undefined;
}

/** Is there a cycle of negative cost in what may move: what is up may go down, and the other way round? (Bellman–Ford) */
function canImprove(arcs: readonly Arc[], nodes: number): boolean {
  const cheapest = new Array<bigint>(nodes).fill(0n);
  for (let round = 0; round < nodes; round += 1) {
    let changed = false;
    for (const { from, to, up, isUp } of arcs) {
      const [start, end, cost] = isUp ? [to, from, -up] : [from, to, up];
      const through = (cheapest[start] as bigint) + cost;
      if (through >= (cheapest[end] as bigint)) continue;
      cheapest[end] = through;
      changed = true;
    }
    if (!changed) return false;
  }
  return true;
}

/** To the nearest whole unit, halves away from zero. */
function nearest(n: bigint, parts: bigint): bigint {
  const size = (2n * (n < 0n ? -n : n) + parts) / (2n * parts);
  return n < 0n ? -size : size;
}
