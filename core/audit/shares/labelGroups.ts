import { CellKind } from "../grid/CellKind.ts";
import { decimalsOf, exactSum } from "../sums/exactUnits.ts";
import type { Table, TableRow } from "../tables/Table.ts";

/** Rows whose labels are shares of one whole. */
export interface LabelGroup {
  readonly column: number;
  readonly rows: readonly TableRow[];
  readonly labels: readonly number[];
  /** 1, or 100 where per cent are written as plain numbers. */
  readonly whole: number;
  /** Decimals of the labels as written, of the whole's own scale. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

const SHARE_HEADING = /(?:^|[^a-zåäö])(?:andel|andelar|fördelning|del|kvot|procent)(?:$|[^a-zåäö])|%/i;

/** The groups of share labels in a table, column by column. */
export function labelGroups(table: Table): readonly LabelGroup[] {
  return table.columns.flatMap((column) => {
    const group = inColumn(table, column);
    return group ? [group] : [];
  });
}

function inColumn(table: Table, column: number): LabelGroup | undefined {
  const { grid, headings } = table;
  const heading = headings.get(column) ?? "";
  const rows = table.rows.filter(({ row, kind }) => {
    const cell = grid.kind(row, column);
    return (kind === "item" || kind === "memo") && (cell === CellKind.number || cell === CellKind.percent);
  });
  if (rows.length < 2) return undefined;
  const percent = rows.every(({ row }) => grid.kind(row, column) === CellKind.percent);
  if (!percent && !SHARE_HEADING.test(heading)) return undefined;
  // "Andel kvinnor" is a share of each row's own whole.
  if (/kvinnor|män|mot |av |per |förändring|ökning|index|utfall/i.test(heading)) return undefined;
  const labels = rows.map(({ row }) => grid.number(row, column) as number);
  if (labels.some((label) => label < 0)) return undefined;
  const most = Math.max(...labels);
  if (most > 100) return undefined;
  const whole = most <= 1 ? 1 : 100;
  const shown = rows.map(({ row }, i) => decimalsShown(table, row, column, labels[i] as number, percent));
  // 0,5 among hundredths is 0,50.
  const decimals = Math.max(whole === 1 ? 2 : 0, ...shown);
  // Unrounded quotients add up by themselves.
  if (decimals > 4) return undefined;
  const span = wholeRun(rows, labels, whole, decimals);
  if (span === undefined) return undefined;
  const [from, to] = span;
  return {
    column,
    rows: rows.slice(from, to),
    labels: labels.slice(from, to),
    whole,
    decimals,
    isPercent: percent || whole === 100,
  };
}

function decimalsShown(table: Table, row: number, column: number, label: number, isPercent: boolean): number {
  const cell = table.grid.cell(row, column);
  const own = decimalsOf(label);
  // A format with fewer decimals is what a reader sees, but the value is what is added.
  if (cell?.formula && cell.decimals !== undefined) return Math.min(own, cell.decimals + (isPercent ? 2 : 0));
  return own;
}

/** All rows if they come near the whole, else the longest run of rows that reaches it. */
function wholeRun(
  rows: readonly TableRow[],
  labels: readonly number[],
  whole: number,
  decimals: number,
): readonly [from: number, to: number] | undefined {
  const slack = (count: number): number => (count / 2) * 10 ** -decimals + 1e-9;
  const isNear = (from: number, to: number): boolean =>
    Math.abs(exactSum(labels.slice(from, to)) - whole) <= slack(to - from);
  if (isNear(0, labels.length)) return [0, labels.length];
  if (rows.length > 60) return undefined;
  for (let count = labels.length - 1; count >= 3; count--) {
    for (let from = labels.length - count; from >= 0; from--)
      if (isNear(from, from + count)) return [from, from + count];
  }
  return undefined;
}
