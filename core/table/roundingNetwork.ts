import { coarsePart, finePart } from "./exactCost.ts";
import type { FractionalTable, Split } from "./fractionalTable.ts";

/**
 * The flow network of a controlled rounding: total → rows → columns → total. An arc is the choice between down (0) and
 * up (1) for one cell, row sum or column sum; its cost is what up changes more than down, in parts of a unit. Arcs and
 * nodes stand in reading order, so the same table always takes the same way. Flat arrays: tables of a thousand cells are
 * mended while the user waits.
 */
export interface RoundingNetwork {
  readonly nodes: number;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
  readonly up: Uint8Array;
  /** What flows into a node and not out of it. */
  readonly excess: Int32Array;
  /** Node potentials, as costs. */
  readonly potential: { readonly coarse: Float64Array; readonly fine: Float64Array };
  /** The arcs of node n: `arcAt[firstArc[n]]` up to `arcAt[firstArc[n + 1]]`, exclusive. */
  readonly firstArc: Int32Array;
  readonly arcAt: Int32Array;
  /** The arc of each cell, row by row; −1 for a multiple of the unit, which stays. */
  readonly cellArc: Int32Array;
}

export function roundingNetwork(table: FractionalTable): RoundingNetwork {
  const rows = table.rowSums.length;
  const columns = table.columnSums.length;
  const source = 0;
  const sink = rows + columns + 1;
  const nodes = sink + 1;
  const excess = new Int32Array(nodes);
  const move = (from: number, to: number, units: number): void => {
    excess[from] = (excess[from] as number) - units;
    excess[to] = (excess[to] as number) + units;
  };
  const choices: { tail: number; head: number; cost: number }[] = [];
  const add = (tail: number, head: number, { fraction }: Split): number =>
    fraction === 0 ? -1 : choices.push({ tail, head, cost: table.parts - 2 * fraction }) - 1;

  const rowFloors = table.cells.map((row) => row.reduce((sum, { floor }) => sum + floor, 0));
  move(sink, source, table.total - rowFloors.reduce((sum, floor) => sum + floor, 0));
  const cellArc = new Int32Array(rows * columns);
  table.cells.forEach((row, r) => {
    const rowSum = table.rowSums[r] as Split;
    move(source, r + 1, rowSum.floor - (rowFloors[r] as number));
    add(source, r + 1, rowSum);
    row.forEach((cell, c) => {
      cellArc[r * columns + c] = add(r + 1, rows + c + 1, cell);
    });
  });
  table.columnSums.forEach((columnSum, c) => {
    const floors = table.cells.reduce((sum, row) => sum + (row[c] as Split).floor, 0);
    move(rows + c + 1, sink, columnSum.floor - floors);
    add(rows + c + 1, sink, columnSum);
  });

  // Every arc starts on its cheaper side: then no residual arc costs less than nothing.
  const up = Uint8Array.from(choices, ({ cost }) => (cost < 0 ? 1 : 0));
  choices.forEach(({ tail, head }, arc) => {
    move(tail, head, up[arc] as number);
  });
  const { firstArc, arcAt } = arcsByNode(nodes, choices);
  return {
    nodes,
    tail: Int32Array.from(choices, ({ tail }) => tail),
    head: Int32Array.from(choices, ({ head }) => head),
    coarse: Float64Array.from(choices, ({ cost }) => coarsePart(cost)),
    fine: Float64Array.from(choices, ({ cost }) => finePart(cost)),
    up,
    excess,
    potential: { coarse: new Float64Array(nodes), fine: new Float64Array(nodes) },
    firstArc,
    arcAt,
    cellArc,
  };
}

function arcsByNode(nodes: number, arcs: readonly { tail: number; head: number }[]) {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ tail, head }, arc) => {
    (lists[tail] as number[]).push(arc);
    (lists[head] as number[]).push(arc);
  });
  const firstArc = new Int32Array(nodes + 1);
  lists.forEach((list, node) => {
    firstArc[node + 1] = (firstArc[node] as number) + list.length;
  });
  return { firstArc, arcAt: Int32Array.from(lists.flat()) };
}
