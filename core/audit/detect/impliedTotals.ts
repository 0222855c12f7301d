import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Reading } from "../Reading.ts";
import { exactSum } from "../sums/exactUnits.ts";
import type { Table, TableRow } from "../tables/Table.ts";
import { sumFormula } from "../totals/sumFormula.ts";
import { headingClass } from "../words/headingClass.ts";

/** Runs of fewer columns are sums by chance too often; wider tables are not searched. */
const LEAST_PARTS = 2;
const MOST_COLUMNS = 14;
/** A row that is off by more than this share is about something else. */
const MOST_OFF = 0.25;

/**
 * A column that is the sum of the columns after or before it in most rows, without a word that says so: "Avslutade" beside
 * the reasons for leaving. The rows where it is not are wrong.
 */
export function impliedTotals({ sheets, style }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) => tables.flatMap(({ table }) => inTable(table, style)));
}

interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

function inTable(table: Table, style: Reading["style"]): readonly Finding[] {
  const { grid, headings } = table;
  const columns = table.columns.filter((column) => {
    const kind = headingClass(headings.get(column) ?? "");
    // Totals by their heading are judged as such; columns without headings say too little.
    return kind === "count" || (kind === "amount" && headings.has(column));
  });
  if (columns.length > MOST_COLUMNS) return [];
  const items = table.rows.filter(({ kind }) => kind === "item");
  // What is worked out from the others, budget less outcome, makes no total of them.
  const isTyped = (column: number): boolean => items.every(({ row }) => grid.formula(row, column) === null);
  for (const relation of relations(columns)) {
    if (!isTyped(relation.total) || !relation.parts.every(isTyped)) continue;
    const broken = brokenRows(table, items, relation);
    if (broken === undefined) continue;
    const totals = table.rows.filter((row) => row.kind === "total" && isOff(table, row, relation));
    const made = (row: TableRow, code: AuditCode): Finding => {
      const { total, parts } = relation;
      const figure = grid.number(row.row, total) as number;
      const sum = sumOf(table, row, parts) as number;
      const area = grid.place(row.row, parts[0] as number, row.row, parts[parts.length - 1] as number);
      return {
        code,
        level: code === AuditCode.typedTotalWrong ? "error" : "note",
        place: grid.place(row.row, total),
        about: [area],
        data: { variant: "plain", label: row.label, figure, sum, difference: exactSum([figure, -sum]) },
        formula: null,
        replacement: {
          place: grid.place(row.row, total),
          formula: sumFormula([area], style),
          before: [[figure]],
          after: [[sum]],
          clears: [],
        },
      };
    };
    return [
      ...broken.map((row) => made(row, AuditCode.typedTotalWrong)),
      ...totals.map((row) => made(row, AuditCode.rowsAgainstColumns)),
    ];
  }
  return [];
}

/** Every column with a run of columns directly after or before it, the longest runs first. */
function relations(columns: readonly number[]): readonly Relation[] {
  const found: Relation[] = [];
  columns.forEach((total, i) => {
    for (let count = LEAST_PARTS; count < columns.length; count++) {
      if (i + count < columns.length) found.push({ total, parts: columns.slice(i + 1, i + 1 + count) });
      if (i - count >= 0) found.push({ total, parts: columns.slice(i - count, i) });
    }
  });
  return found.sort((a, b) => b.parts.length - a.parts.length);
}

/** The rows where a relation fails that holds in at least twice as many; `undefined` where it does not hold. */
function brokenRows(table: Table, rows: readonly TableRow[], relation: Relation): readonly TableRow[] | undefined {
  const { grid } = table;
  const broken: TableRow[] = [];
  let holding = 0;
  for (const row of rows) {
    const figure = grid.number(row.row, relation.total);
    const sum = sumOf(table, row, relation.parts);
    const terms = relation.parts.filter((column) => (grid.number(row.row, column) ?? 0) !== 0).length;
    if (figure === undefined || sum === undefined) continue;
    if (figure === sum) {
      // One part alone is the same figure twice, not a sum.
      if (terms > 1) holding++;
    } else if (Math.abs(figure - sum) > MOST_OFF * Math.max(Math.abs(figure), Math.abs(sum))) {
      return undefined;
    } else broken.push(row);
    // Most runs of most tables are left after a few rows.
    if (broken.length > 1 && broken.length * 2 > holding) return undefined;
  }
  return broken.length > 0 && holding >= 2 ? broken : undefined;
}

function sumOf({ grid }: Table, { row }: TableRow, columns: readonly number[]): number | undefined {
  const values: number[] = [];
  for (const column of columns) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.number) values.push(grid.number(row, column) as number);
    else if (kind !== CellKind.blank && kind !== CellKind.text) return undefined;
  }
  return exactSum(values);
}

function isOff(table: Table, row: TableRow, { total, parts }: Relation): boolean {
  const figure = table.grid.number(row.row, total);
  const sum = sumOf(table, row, parts);
  return figure !== undefined && sum !== undefined && figure !== sum && table.grid.formula(row.row, total) === null;
}
