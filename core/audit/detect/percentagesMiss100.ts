import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Reading } from "../Reading.ts";
import { decimalsOf, exactSum, inUnits } from "../sums/exactUnits.ts";
import type { Table, TableRow } from "../tables/Table.ts";

/** Percentages this near to 100 are meant to reach it; others are shares of something else. */
const NEAR = 0.06;

/** One cell of a set of percentages. */
interface Percentage {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Of its row. */
  readonly label: string;
}

/** Percentages of one whole, down a column, down rows that say "%", or across a row, that miss 100. */
export function percentagesMiss100({ sheets }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) => tables.flatMap(({ table }) => [...downColumns(table), ...acrossRows(table)]));
}

const HEADING = /%|(?:^|[^a-zåäö])(?:procent|andel|andelar|fördelning)(?:$|[^a-zåäö])/i;
const NO_WHOLE =
  /kvinnor|män|förändring|ökning|minskning|ränta|uppräkning|index|utfall|mot |täckning|måluppfyllelse|nyttjande/i;

function downColumns(table: Table): readonly Finding[] {
  const { headings } = table;
  return table.columns.flatMap((column) => {
    const heading = headings.get(column) ?? "";
    const found: Finding[] = [];
    if (NO_WHOLE.test(heading)) return found;
    // Percentages under a heading, until a total or another section.
    let open: Percentage[] = [];
    const isHeaded = HEADING.test(heading);
    let total: Percentage | undefined;
    const close = (): void => {
      const finding = judge(table, open, total);
      if (finding) found.push(finding);
      open = [];
      total = undefined;
    };
    for (const line of table.rows) {
      const percentage = percentageAt(table, line, column, isHeaded);
      if (line.kind === "total") {
        total = percentage;
        close();
        continue;
      }
      if (percentage === undefined || line.kind === "variance" || NO_WHOLE.test(line.label)) {
        close();
        continue;
      }
      if (line.starts) close();
      open.push(percentage);
    }
    close();
    return found;
  });
}

function percentageAt(
  { grid }: Table,
  { row, label }: TableRow,
  column: number,
  isHeaded: boolean,
): Percentage | undefined {
  const kind = grid.kind(row, column);
  const isPercent = kind === CellKind.percent || (kind === CellKind.number && (isHeaded || /%|procent/i.test(label)));
  return isPercent ? { row, column, value: grid.number(row, column) as number, label } : undefined;
}

/** A row of percentages under headings of parts: "Fördelning i procent | 55 | 25 | 15 | 5". */
function acrossRows(table: Table): readonly Finding[] {
  const { grid, title, rows, columns } = table;
  const says = (text: string): boolean =>
    /%|procent|fördelning/i.test(text) && !NO_WHOLE.test(text) && !/ av /i.test(text);
  // A title speaks for all rows: then all of them come near 100.
  const isTitled =
    says(title) &&
    rows.every(({ row }) => {
      const sum = exactSum(columns.map((column) => grid.number(row, column) ?? 0));
      return Math.abs(sum - 100) <= 100 * NEAR;
    });
  return rows.flatMap((line) => {
    const cells = columns.filter((column) => grid.kind(line.row, column) !== CellKind.blank);
    const isSaid = says(line.label) || isTitled;
    if (line.kind === "result" || line.kind === "variance" || line.kind === "closing" || / av /i.test(line.label))
      return [];
    const all = cells.map((column): Percentage | undefined => {
      const kind = grid.kind(line.row, column);
      const isOne = kind === CellKind.percent || (kind === CellKind.number && isSaid);
      return isOne
        ? { row: line.row, column, value: grid.number(line.row, column) as number, label: line.label }
        : undefined;
    });
    // Years beside each other are not parts of a whole.
    if (
      all.length < 3 ||
      all.includes(undefined) ||
      columns.some((column) => /\d{4}/.test(table.headings.get(column) ?? ""))
    )
      return [];
    if (!columns.every((column) => !/%|procent|andel/i.test(table.headings.get(column) ?? ""))) return [];
    const finding = judge(table, all as Percentage[], undefined);
    return finding ? [finding] : [];
  });
}

function judge({ grid }: Table, parts: readonly Percentage[], total: Percentage | undefined): Finding | undefined {
  if (parts.length < 2) return undefined;
  const values = parts.map(({ value }) => value);
  if (values.some((value) => value < 0)) return undefined;
  const whole = Math.max(...values) <= 1 ? 1 : 100;
  if (Math.max(...values) > whole) return undefined;
  const sum = exactSum(values);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const off = Math.abs(sum - whole) / whole;
  // A total that is what the parts give says that they are meant to be added, not what they should reach.
  const stated = total === undefined || Math.abs(total.value - sum) < 1e-9 ? undefined : total.value;
  if (stated !== undefined && Math.abs(stated - whole) > 1e-9) return undefined;
  const isMeant = stated !== undefined || off <= NEAR;
  if (!isMeant || decimals > 4 || off < 1e-9 || off > 0.5) return undefined;
  // Three standard deviations of that many roundings, in units of the last decimal.
  const isRounding = inUnits(Math.abs(sum - whole), decimals) <= 0.87 * Math.sqrt(parts.length);
  const first = parts[0] as Percentage;
  const last = parts[parts.length - 1] as Percentage;
  const at = total ?? first;
  const isPercentLook = grid.kind(first.row, first.column) === CellKind.percent;
  const scale = isPercentLook && whole === 1 ? 100 : 1;
  return {
    code: AuditCode.percentagesMiss100,
    level: stated !== undefined && !isRounding ? "error" : stated !== undefined || !isRounding ? "warning" : "note",
    place: grid.place(at.row, at.column),
    about: [grid.place(first.row, first.column, last.row, last.column)],
    data: {
      variant: isRounding ? "rounding" : "plain",
      label: at.label,
      figure: whole * scale,
      sum: exactSum([sum * scale]),
    },
    formula: grid.formula(at.row, at.column),
    replacement: null,
  };
}
