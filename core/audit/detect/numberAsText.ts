import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import { textNumber } from "../grid/textNumber.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { summedCells } from "../totals/summedCells.ts";

/** Columns of numbers that name something: they are not reckoned with, and may well be text. */
const NAMES =
  /(?:^|[^a-zåäö])(?:konto\w*|nr|nummer|id|kod|ansvar|projekt\w*|org\w*|telefon|postnr|datum|not|år|verifikat\w*)(?:$|[^a-zåäö])/i;

/** Texts that look like numbers among numbers. An error where a SUM passes them by, else a warning. */
export function numberAsText({ sheets, style }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) => tables.flatMap((table) => inTable(table, style.decimal)));
}

function inTable(reading: TableReading, decimal: string): readonly Finding[] {
  const { table } = reading;
  const { grid, rows, columns, headings } = table;
  const texts = columns.flatMap((column) =>
    rows.flatMap(({ row, label }) => (grid.kind(row, column) === CellKind.textNumber ? [{ row, column, label }] : [])),
  );
  if (texts.length === 0) return [];
  const isSummed = summedCells(reading);
  return texts.flatMap(({ row, column, label }): Finding[] => {
    if (NAMES.test(headings.get(column) ?? "")) return [];
    const numbers = rows.filter((each) => grid.kind(each.row, column) === CellKind.number).length;
    const summed = isSummed(row, column);
    const beside = columns.filter((each) => grid.kind(row, each) === CellKind.number).length;
    if (numbers < 2 && !summed && beside < 2) return [];
    const text = grid.text(row, column);
    const value = textNumber(text) as number;
    return [
      {
        code: AuditCode.numberAsText,
        level: summed ? "error" : "warning",
        place: grid.place(row, column),
        about: [],
        data: { variant: summed ? "summed" : "plain", label, text, figure: value },
        formula: grid.formula(row, column),
        replacement:
          grid.formula(row, column) === null
            ? {
                place: grid.place(row, column),
                formula: String(value).replace(".", decimal),
                before: [[text]],
                after: [[value]],
                clears: [],
              }
            : null,
      },
    ];
  });
}
