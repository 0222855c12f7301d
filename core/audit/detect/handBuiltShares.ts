import type { Area } from "../../formula/Area.ts";
import type { FormulaArgument } from "../../formula/FormulaArgument.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding, Replacement } from "../Finding.ts";
import type { Grid } from "../grid/Grid.ts";
import type { Reading } from "../Reading.ts";
import { areaArgument, callOf, resultOf } from "../shares/allocateRemedy.ts";
import { forcedCell } from "../shares/forcedCell.ts";
import type { Factor } from "../shares/RoundedShare.ts";
import { factorValue, type ShareCell, type ShareRun, shareRuns } from "../shares/ShareRun.ts";
import { exactSum, fromUnits, inUnits } from "../sums/exactUnits.ts";

/** Amounts shared out by `ROUND(amount*weight/sum)`: parts that miss the amount, and rows that take what is left. */
export function handBuiltShares(reading: Reading): readonly Finding[] {
  return reading.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table }) =>
      shareRuns(reading, table).flatMap((run) => {
        const found = sharedOut(reading, run);
        return found === undefined ? [] : [found];
      }),
    ),
  );
}

function sharedOut(reading: Reading, run: ShareRun): Finding | undefined {
  const gridOf = (name: string): Grid | undefined => reading.sheets.find(({ grid }) => grid.name === name)?.grid;
  const { grid } = run.table;
  const forced = forcedCell(reading, run);
  const cells = forced ? [...run.cells, forced].sort((a, b) => a.row - b.row || a.column - b.column) : run.cells;
  const weights = cells.map(({ weight }) =>
    (weight.sheet === "" ? grid : gridOf(weight.sheet))?.number(weight.row, weight.column),
  );
  if (weights.some((weight) => weight === undefined || weight < 0)) return undefined;
  const common = run.common.map((factor) => factorValue(factor, grid, gridOf));
  const under = run.under.map((factor) => factorValue(factor, grid, gridOf));
  if ([...common, ...under].some((value) => value === undefined) || common.length === 0) return undefined;
  const sum = exactSum(weights as number[]);
  const isNear = (value: number): boolean => Math.abs(sum - value) <= 1e-9 * Math.abs(value);
  // The weights must be all that is divided by: else another row takes the rest, and nothing is known of it.
  const divisor =
    run.under.length === 0 ? (isNear(1) ? 1 : 0) : (under as number[]).reduce((all, value) => all * value, 1);
  if (divisor === 0 || (run.under.length > 0 && !(under as number[]).some(isNear))) return undefined;
  const product = Number(
    (((common as number[]).reduce((all, value) => all * value, 1) * sum) / divisor).toPrecision(12),
  );
  const amount = roundedTo(product, run.digits);
  const parts = exactSum(cells.map(({ value }) => value));
  const place = grid.place(...(forced ? atOf(forced) : atOf(cells[0] as ShareCell)));
  const about = [areaPlace(run, cells)];
  const label = forced ? (run.table.rows.find(({ row }) => row === forced.row)?.label ?? "") : "";
  const remedy = replacement(run, cells, weights as number[], common as number[], amount);
  if (forced) {
    const index = cells.indexOf(forced);
    const right = remedy?.after.flat()[index];
    const changes = typeof right === "number" && right !== forced.value;
    return {
      code: AuditCode.remainderForced,
      level: "warning",
      place,
      about,
      data: { variant: changes ? "changes" : "plain", label, figure: forced.value, ...(changes ? { sum: right } : {}) },
      formula: grid.formula(...atOf(forced)),
      replacement: remedy,
    };
  }
  const off = exactSum([product, -parts]);
  // An amount with more decimals than the parts can never be reached: as near as they can is not wrong.
  const misses = Math.abs(off) >= unitOf(run.digits) ? off : 0;
  if (misses === 0 && product === 0) return undefined;
  return {
    code: AuditCode.partsMissTotal,
    level: misses === 0 ? "note" : "error",
    place,
    about,
    data: {
      variant: misses === 0 ? "luck" : "plain",
      label,
      figure: product,
      sum: parts,
      difference: exactSum([parts, -product]),
    },
    formula: grid.formula(...atOf(cells[0] as ShareCell)),
    replacement: remedy,
  };
}

/** As ROUND does: to tens where the digits are −1. */
function roundedTo(amount: number, digits: number): number {
  const places = Math.max(0, Math.min(6, digits));
  const tens = Math.max(1, unitOf(digits));
  return fromUnits(inUnits(amount / tens, places), places) * tens;
}

const unitOf = (digits: number): number => Number(`1e${-digits}`);

function atOf({ row, column }: ShareCell): [number, number] {
  return [row, column];
}

function areaPlace({ table }: ShareRun, cells: readonly ShareCell[]): ReturnType<Grid["place"]> {
  const [first, last] = [cells[0] as ShareCell, cells[cells.length - 1] as ShareCell];
  return table.grid.place(first.row, first.column, last.row, last.column);
}

/** ALLOCATE over all weights; KOMMUNANDEL where a typed part of the amount is shared out. */
function replacement(
  run: ShareRun,
  cells: readonly ShareCell[],
  weights: readonly number[],
  common: readonly number[],
  amount: number,
): Replacement | null {
  const { grid } = run.table;
  const unit = unitOf(run.digits);
  const [first, last] = [cells[0] as ShareCell, cells[cells.length - 1] as ShareCell];
  // Cells apart from each other are no range.
  const span = run.isDown ? last.row - first.row : last.column - first.column;
  const weightSpan = last.weight.row - first.weight.row + last.weight.column - first.weight.column;
  if (span + 1 !== cells.length || weightSpan + 1 !== cells.length) return null;
  const area: Area = {
    top: first.weight.row,
    left: first.weight.column,
    bottom: last.weight.row,
    right: last.weight.column,
  };
  const isRow = area.top === area.bottom;
  const range = isRow ? [weights] : weights.map((weight) => [weight]);
  const weightsArgument = areaArgument(first.weight.sheet, area);
  const unitArgument: FormulaArgument = { kind: "number", value: unit };
  const whole = run.common.filter((factor): factor is Factor & { kind: "cells" } => factor.kind === "cells");
  const [total] = whole;
  const part = run.common.find((factor) => factor.kind === "number");
  const isSingle = total !== undefined && total.area.top === total.area.bottom && total.area.left === total.area.right;
  let id = "ALLOCATE";
  let given: unknown[];
  let texts: FormulaArgument[];
  const isPlain = run.under.length <= 1;
  if (isPlain && run.common.length === 1 && total && isSingle) {
    // What stands in the cell, not what it is rounded to: the formula will read that, and may refuse it.
    given = [common[0], range, unit];
    texts = [areaArgument(total.sheet, total.area), weightsArgument, unitArgument];
  } else if (
    isPlain &&
    run.common.length === 2 &&
    total &&
    isSingle &&
    part?.kind === "number" &&
    part.value <= 1 &&
    weights.every((w) => Number.isInteger(w) && w > 0)
  ) {
    id = "KOMMUNANDEL";
    given = [common[run.common.indexOf(total)], range, part.value, unit];
    texts = [
      areaArgument(total.sheet, total.area),
      weightsArgument,
      { kind: "number", value: part.value },
      unitArgument,
    ];
  } else {
    given = [amount, range, unit];
    texts = [{ kind: "number", value: amount }, weightsArgument, unitArgument];
  }
  const after = resultOf(id, given);
  if (after === undefined || isRow === run.isDown) return null;
  const before = run.isDown ? cells.map(({ value }) => [value]) : [cells.map(({ value }) => value)];
  return {
    place: grid.place(first.row, first.column),
    call: callOf(id, texts),
    before,
    after: after as Replacement["after"],
    clears: cells.slice(1).map((cell) => grid.place(...atOf(cell))),
  };
}
