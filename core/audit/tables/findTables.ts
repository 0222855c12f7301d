import { CellKind } from "../grid/CellKind.ts";
import type { Grid } from "../grid/Grid.ts";
import { isYear } from "../words/headingClass.ts";
import { labelClass } from "../words/labelClass.ts";
import { labelColumns } from "./labelColumns.ts";
import type { Table, TableRow } from "./Table.ts";

/** More blank rows than this between two rows of figures: another table. */
const LARGEST_GAP = 4;

/** The figures of one row that share a label. */
interface Group {
  readonly labelColumn: number;
  /** Where the label's own text stands: right of the label column where the corner of a table is empty. */
  readonly textColumn: number;
  readonly label: string;
  /** Numbers, percentages, errors and numbers as text. */
  readonly figures: readonly number[];
  /** Texts to the right of the label, by column. */
  readonly texts: readonly number[];
}

class OpenTable {
  readonly columns = new Set<number>();
  readonly rows: TableRow[] = [];
  readonly headings = new Map<number, string>();
  readonly title: string;
  section = "";
  starts = true;
  lastRow = 0;

  constructor(title: string) {
    this.title = title;
  }
}

/** Finds the tables of a sheet in one pass from the top, also those that stand beside each other. */
export function findTables(grid: Grid): readonly Table[] {
  const isLabelColumn = labelColumns(grid);
  const open = new Map<number, OpenTable>();
  const found: Table[] = [];
  const close = (labelColumn: number): void => {
    const table = open.get(labelColumn);
    open.delete(labelColumn);
    if (table === undefined || table.rows.length === 0) return;
    const columns = [...table.columns].sort((a, b) => a - b);
    found.push({ grid, labelColumn, columns, rows: table.rows, headings: table.headings, title: table.title });
  };
  // The two last, nearest first.
  let aboveTexts: string[] = [];
  for (let row = 1; row <= grid.height; row++) {
    const groups = groupsOf(grid, row, isLabelColumn);
    for (const group of groups) {
      const at = tableFor(group, open);
      const table = open.get(at);
      if (isHeading(grid, row, group, table)) {
        close(at);
        // Headings may be two rows high.
        const upper = table?.rows.length === 0 ? table : undefined;
        const next = new OpenTable(upper?.title ?? aboveTexts.join(" · "));
        next.lastRow = row;
        for (const column of [...group.texts, ...group.figures])
          next.headings.set(column, headingText(grid, row, column));
        if (group.label !== "")
          for (const column of [group.labelColumn, group.textColumn]) next.headings.set(column, group.label);
        for (const [column, text] of upper?.headings ?? []) {
          next.headings.set(column, `${text} ${next.headings.get(column) ?? ""}`.trim());
        }
        open.set(at, next);
        continue;
      }
      if (group.figures.length === 0) {
        if (group.texts.length === 0 && table) {
          table.section = group.label;
          table.starts = true;
        }
        continue;
      }
      let into = table;
      if (into !== undefined && row - into.lastRow > LARGEST_GAP) {
        close(at);
        into = undefined;
      }
      const pending = open.get(0);
      if (
        into === undefined &&
        pending?.rows.length === 0 &&
        group.figures.some((column) => pending.headings.has(column))
      ) {
        // Headings without a word to the left of them.
        open.delete(0);
        open.set(at, pending);
        into = pending;
      }
      if (into === undefined) {
        into = new OpenTable(aboveTexts.join(" · "));
        into.section = aboveTexts[0] ?? "";
        open.set(at, into);
      }
      if (row - into.lastRow > 1) into.starts = true;
      for (const column of group.figures) into.columns.add(column);
      const { label } = group;
      into.rows.push({ row, label, kind: labelClass(label), starts: into.starts, section: into.section });
      into.starts = false;
      into.lastRow = row;
    }
    const [only] = groups;
    if (only?.figures.length === 0 && only.texts.length === 0) aboveTexts = [only.label, ...aboveTexts.slice(0, 1)];
  }
  for (const labelColumn of [...open.keys()]) close(labelColumn);
  return found;
}

function groupsOf(grid: Grid, row: number, isLabelColumn: (column: number) => boolean): readonly Group[] {
  const groups: { labelColumn: number; textColumn: number; label: string; figures: number[]; texts: number[] }[] = [];
  let current: (typeof groups)[number] | undefined;
  const width = grid.width(row);
  for (let column = 1; column <= width; column++) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.blank || kind === CellKind.other) continue;
    const isText = kind === CellKind.text || (kind === CellKind.textNumber && isLabelColumn(column));
    if (isText && (current === undefined || isLabelColumn(column))) {
      if (current !== undefined && current.figures.length === 0 && current.texts.length === 0) {
        // Two columns of words before the figures: both say what the row is.
        current.label = `${current.label} ${grid.text(row, column)}`;
        continue;
      }
      // Account and row numbers to the left of the first label are no figures.
      if (current?.labelColumn === 0) groups.pop();
      let first = column;
      // A column of categories beside the labels is filled on some rows only: the table is the same.
      while (isLabelColumn(first - 1)) first--;
      current = { labelColumn: first, textColumn: column, label: grid.text(row, column), figures: [], texts: [] };
      groups.push(current);
      continue;
    }
    if (current === undefined) {
      current = { labelColumn: 0, textColumn: 0, label: "", figures: [], texts: [] };
      groups.push(current);
    }
    (isText ? current.texts : current.figures).push(column);
  }
  return groups;
}

/** Figures without a label belong to the table above that has one of their columns. */
function tableFor({ labelColumn, figures, texts }: Group, open: ReadonlyMap<number, OpenTable>): number {
  if (labelColumn !== 0) return labelColumn;
  for (const [at, { columns, headings }] of open) {
    if ([...figures, ...texts].some((column) => columns.has(column) || headings.has(column))) return at;
  }
  return 0;
}

/** Words above figures, or years; among the rows of a table only if they stand above most of its columns. */
function isHeading(grid: Grid, row: number, group: Group, table: OpenTable | undefined): boolean {
  const { figures, texts, label } = group;
  if (figures.length === 0) {
    if (texts.length === 0) return false;
    if (table === undefined || table.rows.length === 0) return true;
    // Words right under figures are results in words: "Inom", "613 under minst".
    if (row - table.lastRow === 1) return false;
    return texts.filter((column) => table.columns.has(column)).length * 2 >= table.columns.size;
  }
  // A year written as a text can be nothing but a heading.
  if (figures.every((column) => /^(?:19|20)\d\d$/.test(grid.text(row, column)))) return true;
  const years = figures.every((column) => {
    const value = grid.number(row, column) ?? Number(grid.text(row, column));
    return isYear(value);
  });
  if (!years) return false;
  // One year after the other: no amounts are.
  const numbers = figures.map((column) => grid.number(row, column) ?? Number(grid.text(row, column)));
  if (numbers.length > 1 && numbers.every((year, i) => i === 0 || year === (numbers[i - 1] as number) + 1)) return true;
  if (label === "" || texts.length > 0) return true;
  if (HEADING_WORDS.test(label)) return true;
  // "Intäkter | 2025": an amount of 2 025 would stand lower down.
  const last = table?.rows[table.rows.length - 1];
  const begins = last === undefined || row - last.row > 1 || last.kind === "total" || last.kind === "result";
  return (figures.length > 1 || begins) && VAGUE_WORDS.test(label);
}

/** What stands to the left of headings. Beside a single figure that may be a year, only the first are clear enough. */
const HEADING_WORDS = /^(?:år|post|poster|part|parter|kommun|kommuner|insats|insatser|aktivitet|benämning|konto)$/i;
const VAGUE_WORDS =
  /^(?:år|verksamhet|verksamhetens (?:intäkter|kostnader)|eget kapital|tkr|kr|mkr|belopp|budget|plan|ekonomi|finansiering\w*|intäkter|kostnader|\((?:tkr|kr|mkr)\))(?:$|[ ,(:])/i;

function headingText(grid: Grid, row: number, column: number): string {
  const number = grid.number(row, column);
  return number === undefined ? grid.text(row, column) : String(number);
}
