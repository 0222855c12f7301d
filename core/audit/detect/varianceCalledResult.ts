import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { exactSum } from "../sums/exactUnits.ts";
import type { TableRow } from "../tables/Table.ts";
import { isIncome } from "../words/labelClass.ts";

const BUDGET = /(?:^|[^a-zåäö])(?:\S*budget|budgeterat|budgeterade \S+)(?:$|[^a-zåäö])/i;
const OUTCOME = /utfall|förbrukat|bokfört/i;
const RESULT = /resultat|överskott|underskott/i;

/** "Resultat" that is budget less outcome, down a column or across a row. */
export function varianceCalledResult({ sheets }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) => tables.flatMap((table) => [...downColumns(table), ...acrossRows(table)]));
}

function downColumns({ table, columns }: TableReading): readonly Finding[] {
  const { grid, rows } = table;
  const results = rows.filter(({ kind, label }) => kind === "result" && RESULT.test(label));
  const budgets = rows.filter(({ label }) => BUDGET.test(label) && !OUTCOME.test(label));
  const outcomes = rows.filter(({ label }) => OUTCOME.test(label));
  return results.flatMap((result) =>
    columns.lanes.flatMap(({ index: column }): Finding[] => {
      const at = ({ row }: TableRow): number | undefined => grid.number(row, column);
      const figure = at(result) ?? 0;
      if (figure === 0) return [];
      for (const budget of budgets) {
        for (const outcome of outcomes) {
          const [planned, spent] = [at(budget), at(outcome)];
          if (planned === undefined || spent === undefined || budget.row >= result.row || outcome.row >= result.row)
            continue;
          if (exactSum([planned, -spent]) !== figure) continue;
          const income = rows.find(
            (row) =>
              row.row < result.row &&
              isIncome(row.label) &&
              row.kind !== "memo" &&
              !BUDGET.test(row.label) &&
              at(row) !== undefined,
          );
          const right = income && { row: income.row, figure: exactSum([at(income) as number, -spent]) };
          // Income that equals the budget makes the two one and the same.
          if (right?.figure === figure || isIncome(budget.label) || isIncome(outcome.label)) continue;
          return [
            {
              code: AuditCode.varianceCalledResult,
              level: right === undefined ? "warning" : "error",
              place: grid.place(result.row, column),
              about: [grid.place(budget.row, column), grid.place(outcome.row, column)],
              data: {
                variant: right === undefined ? "bare" : "plain",
                label: result.label,
                figure,
                ...(right && { sum: right.figure }),
              },
              formula: grid.formula(result.row, column),
              replacement: right
                ? {
                    place: grid.place(result.row, column),
                    formula: `=${grid.place(right.row, column).address}-${grid.place(outcome.row, column).address}`,
                    before: [[figure]],
                    after: [[right.figure]],
                    clears: [],
                  }
                : null,
            },
          ];
        }
      }
      return [];
    }),
  );
}

/** Columns count from 1: no figure stands here. */
const NO_COLUMN = 0;

/** Columns Budget, Utfall and Resultat, where the third is the first less the second: said once, at the first figure. */
function acrossRows({ table }: TableReading): readonly Finding[] {
  const { grid, rows, columns, headings } = table;
  const headed = (words: RegExp): number[] => columns.filter((column) => words.test(headings.get(column) ?? ""));
  const budgets = headed(BUDGET);
  const [budget = NO_COLUMN] = budgets;
  const [outcome = NO_COLUMN] = headed(OUTCOME);
  const isResult = (column: number): boolean => !budgets.includes(column);
  const [result = NO_COLUMN] = headed(/(?:^|[^a-zåäö])resultat(?:$|[^a-zåäö])/i).filter(isResult);
  if (result === outcome) return [];
  let first: { row: TableRow; figure: number } | undefined;
  for (const row of rows) {
    const [planned, spent, figure] = [budget, outcome, result].map((column) => grid.number(row.row, column));
    if (figure === undefined || planned === undefined || spent === undefined) continue;
    if (exactSum([planned, -spent]) !== figure) return [];
    if (figure !== 0) first = first ?? { row, figure };
  }
  if (first === undefined) return [];
  const { row, figure } = first;
  return [
    {
      code: AuditCode.varianceCalledResult,
      level: "warning",
      place: grid.place(row.row, result),
      about: [grid.place(row.row, budget), grid.place(row.row, outcome)],
      data: { variant: "bare", label: row.label, figure },
      formula: grid.formula(row.row, result),
      replacement: null,
    },
  ];
}
