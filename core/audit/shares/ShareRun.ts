import { areaAddress } from "../../formula/Area.ts";
import type { Grid } from "../grid/Grid.ts";
import type { Reading } from "../Reading.ts";
import type { Table } from "../tables/Table.ts";
import { type Factor, type RoundedShare, readRoundedShare } from "./RoundedShare.ts";

/** Neighbouring cells that share an amount out by weights, each rounded for itself. */
export interface ShareRun {
  readonly table: Table;
  readonly isDown: boolean;
  readonly cells: readonly ShareCell[];
  /** What all have in common over the line, multiplied: the amount, a part of it. */
  readonly common: readonly Factor[];
  /** What the products are divided by; none where the weights are shares already. */
  readonly under: readonly Factor[];
  readonly digits: number;
}

export interface ShareCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The factor that differs from cell to cell. */
  readonly weight: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Runs of at least two rounded shares down the columns and across the rows of a table. */
export function shareRuns(reading: Reading, table: Table): readonly ShareRun[] {
  const { grid, rows, columns } = table;
  const shares = new Map<string, RoundedShare>();
  for (const { row } of rows) {
    for (const column of columns) {
      const formula = grid.formula(row, column);
      if (formula === null) continue;
      const share = readRoundedShare(formula, reading.style, reading.names);
      if (share) shares.set(`${row},${column}`, share);
    }
  }
  if (shares.size === 0) return [];
  const runs: ShareRun[] = [];
  const along = (line: readonly (readonly [number, number])[], isDown: boolean): void => {
    let open: [number, number][] = [];
    let gap = 0;
    const close = (): void => {
      const run = runOf(table, open, shares, isDown);
      if (run) runs.push(run);
      open = [];
    };
    for (const [row, column] of line) {
      const share = shares.get(`${row},${column}`);
      const last = open[open.length - 1];
      const before = last && shares.get(`${last[0]},${last[1]}`);
      if (share === undefined) {
        // One row may take the remainder, in the middle as well.
        gap++;
        if (gap > 1) close();
        continue;
      }
      if (before && shapeOf(before) !== shapeOf(share)) close();
      open.push([row, column]);
      gap = 0;
    }
    close();
  };
  for (const column of columns)
    along(
      rows.map(({ row }) => [row, column] as const),
      true,
    );
  for (const { row } of rows)
    along(
      columns.map((column) => [row, column] as const),
      false,
    );
  return runs;
}

function shapeOf({ over, under, digits }: RoundedShare): string {
  return `${over.length}/${under.length};${digits}`;
}

function runOf(
  table: Table,
  cells: readonly (readonly [number, number])[],
  shares: ReadonlyMap<string, RoundedShare>,
  isDown: boolean,
): ShareRun | undefined {
  if (cells.length < 2) return undefined;
  const all = cells.map(([row, column]) => shares.get(`${row},${column}`) as RoundedShare);
  const first = all[0] as RoundedShare;
  const varying = first.over
    .map((_, i) => i)
    .filter((i) => new Set(all.map(({ over }) => keyOf(over[i] as Factor))).size > 1);
  if (varying.length !== 1) return undefined;
  const weight = varying[0] as number;
  // What is divided by must be the same everywhere: else these are quotients and no shares.
  const isOneDivisor = first.under.every(
    (_, i) => new Set(all.map(({ under }) => keyOf(under[i] as Factor))).size === 1,
  );
  if (!isOneDivisor) return undefined;
  const made: ShareCell[] = [];
  for (const [i, [row, column]] of cells.entries()) {
    const factor = (all[i] as RoundedShare).over[weight] as Factor;
    const value = table.grid.number(row, column);
    if (factor.kind !== "cells" || value === undefined) return undefined;
    const { top, left, bottom, right } = factor.area;
    if (top !== bottom || left !== right) return undefined;
    made.push({ row, column, value, weight: { sheet: factor.sheet, row: top, column: left } });
  }
  return {
    table,
    isDown,
    cells: made,
    common: first.over.filter((_, i) => i !== weight),
    under: first.under,
    digits: first.digits,
  };
}

function keyOf(factor: Factor): string {
  return factor.kind === "number" ? String(factor.value) : `${factor.sheet}!${areaAddress(factor.area)}`;
}

/** The sum of a factor's cells, or the number; `undefined` for an unknown sheet, an error or a text among them. */
export function factorValue(
  factor: Factor,
  own: Grid,
  gridOf: (sheet: string) => Grid | undefined,
): number | undefined {
  if (factor.kind === "number") return factor.value;
  const grid = factor.sheet === "" ? own : gridOf(factor.sheet);
  if (grid === undefined) return undefined;
  let sum = 0;
  const { top, left, bottom, right } = factor.area;
  for (let row = top; row <= Math.min(bottom, grid.height); row++) {
    for (let column = left; column <= right; column++) {
      if (grid.isUnclear(row, column)) return undefined;
      sum += grid.number(row, column) ?? 0;
    }
  }
  return sum;
}
