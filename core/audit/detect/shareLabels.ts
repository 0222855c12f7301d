import { AuditCode } from "../AuditCode.ts";
import type { Finding, Replacement } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Reading } from "../Reading.ts";
import { areaArgument, callOf, resultOf } from "../shares/allocateRemedy.ts";
import { type LabelGroup, labelGroups } from "../shares/labelGroups.ts";
import { exactSum, fromUnits, inUnits } from "../sums/exactUnits.ts";
import type { Table, TableRow } from "../tables/Table.ts";
import { headingClass } from "../words/headingClass.ts";

/** Labels that a group gets from one column of weights or amounts. */
interface Given {
  readonly column: number;
  readonly weights: readonly number[];
  readonly exact: readonly number[];
  readonly fits: readonly boolean[];
}

/** At least this part of the labels fits the weights: else they are shares of something that is not in the table. */
const LEAST_FITTING = 0.5;
/** Unless all are as near as last year's would be. */
const MOST_UNITS_OFF = 2.5;

/** Share labels that are not what any column of amounts or weights beside them gives, or that do not add up to 1. */
export function shareLabels({ sheets }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table }) => labelGroups(table).flatMap((group) => judge(table, group))),
  );
}

function judge(table: Table, group: LabelGroup): readonly Finding[] {
  const all = givenBy(table, group);
  if (all.length === 0) return [];
  const fitting = (given: Given): number => given.fits.filter(Boolean).length;
  const best = [...all].sort((a, b) => fitting(b) - fitting(a))[0] as Given;
  const { grid } = table;
  const { column, rows, labels, whole, decimals } = group;
  const [first, last] = [rows[0] as TableRow, rows[rows.length - 1] as TableRow];
  const about = [grid.place(first.row, best.column, last.row, best.column)];
  const remedy = replacement(table, group, best);
  if (best.fits.every(Boolean)) {
    const sum = exactSum(labels);
    // Per cent that miss 100 have a finding of their own.
    if (sum === whole || group.isPercent) return [];
    return [
      {
        code: AuditCode.shareLabelStale,
        level: "warning",
        place: grid.place(first.row, column),
        about,
        data: { variant: "sum", figure: whole, sum },
        formula: grid.formula(first.row, column),
        replacement: remedy,
      },
    ];
  }
  const far = Math.max(...labels.map((label, i) => Math.abs(label - (best.exact[i] as number))));
  const isNear = labels.length > 2 && far <= MOST_UNITS_OFF * 10 ** -decimals;
  if (fitting(best) < LEAST_FITTING * labels.length && !isNear) return [];
  return rows.flatMap(({ row, label }, i): Finding[] => {
    if (best.fits[i] || grid.formula(row, column) !== null) return [];
    return [
      {
        code: AuditCode.shareLabelStale,
        level: "warning",
        place: grid.place(row, column),
        about,
        data: {
          variant: "plain",
          label,
          figure: labels[i] as number,
          sum: fromUnits(inUnits(best.exact[i] as number, decimals + 2), decimals + 2),
        },
        formula: null,
        replacement: remedy,
      },
    ];
  });
}

/** Every column of amounts or counts that has a figure on all rows of the group. */
function givenBy(table: Table, group: LabelGroup): readonly Given[] {
  const { grid, columns, headings } = table;
  return columns.flatMap((column): Given[] => {
    if (column === group.column || headingClass(headings.get(column) ?? "") === "apart") return [];
    const weights = group.rows.map(({ row }) =>
      grid.kind(row, column) === CellKind.number ? (grid.number(row, column) as number) : Number.NaN,
    );
    if (weights.some((weight) => Number.isNaN(weight) || weight < 0)) return [];
    const sum = exactSum(weights);
    if (weights.every((weight) => weight <= 1)) return [];
    const exact = weights.map((weight) => (weight / sum) * group.whole);
    const remainder = largestRemainder(weights, group);
    const half = 0.5 * 10 ** -group.decimals + 1e-9;
    const fits = group.labels.map(
      (label, i) => Math.abs(label - (exact[i] as number)) <= half || Math.abs(label - (remainder?.[i] ?? -1)) < 1e-9,
    );
    return [{ column, weights, exact, fits }];
  });
}

/** The labels as ANDELAR makes them. */
function largestRemainder(weights: readonly number[], { whole, decimals }: LabelGroup): readonly number[] | undefined {
  const ofPercent = whole === 1 ? decimals - 2 : decimals;
  const result = resultOf("ANDELAR", [weights.map((weight) => [weight]), ofPercent]);
  return result?.map(([share]) => exactSum([(share as number) * (whole === 1 ? 1 : 100)]));
}

function replacement(table: Table, group: LabelGroup, { column, weights }: Given): Replacement | null {
  const { grid } = table;
  const { rows, labels, whole, decimals } = group;
  const [first, last] = [(rows[0] as TableRow).row, (rows[rows.length - 1] as TableRow).row];
  // Rows apart are no range, and ANDELAR gives shares of 1.
  if (whole !== 1 || last - first + 1 !== rows.length) return null;
  const after = resultOf("ANDELAR", [weights.map((weight) => [weight]), decimals - 2]);
  if (after === undefined) return null;
  const range = areaArgument("", { top: first, left: column, bottom: last, right: column });
  return {
    place: grid.place(first, group.column),
    call: callOf("ANDELAR", [range, { kind: "number", value: decimals - 2 }]),
    before: labels.map((label) => [label]),
    after: after as Replacement["after"],
    clears: rows.slice(1).map(({ row }) => grid.place(row, group.column)),
  };
}
