import { CellKind } from "../grid/CellKind.ts";
import type { Grid } from "../grid/Grid.ts";
import type { Table } from "../tables/Table.ts";
import { headingClass } from "../words/headingClass.ts";
import { isCount, type LabelClass } from "../words/labelClass.ts";

/**
 * A table seen along its sums: *lines* are added to each other, *lanes* lie beside one another. For column totals the
 * lines are rows, for row totals columns: the same analysis reads both.
 */
export interface Frame {
  readonly grid: Grid;
  readonly table: Table;
  readonly isVertical: boolean;
  readonly lines: readonly Line[];
  readonly lanes: readonly Lane[];
}

export interface Line {
  /** Its row, or its column. */
  readonly index: number;
  readonly label: string;
  readonly kind: LabelClass;
  readonly starts: boolean;
  readonly section: string;
}

export interface Lane {
  /** Its column, or its row. */
  readonly index: number;
  /** Counted things: sums are exact. */
  readonly isCount: boolean;
}

/** Columns of figures under each other. Columns of percentages, quotients, numbers and notes are no lanes. */
export function columnFrame(table: Table): Frame {
  const { grid, rows, headings, title } = table;
  const lanes = table.columns.flatMap((column) => {
    const heading = headings.get(column) ?? "";
    if (headingClass(heading) === "apart") return [];
    return [{ index: column, isCount: isCount(heading) || (!/tkr|mkr|kr/i.test(heading) && isCount(title)) }];
  });
  const lines = rows.map(({ row, label, kind, starts, section }) => ({ index: row, label, kind, starts, section }));
  return { grid, table, isVertical: true, lines, lanes };
}

/** Rows of figures, with their totals in a column of its own. */
export function rowFrame(table: Table): Frame {
  const { grid, rows, headings, title } = table;
  const classes = table.columns.map((column) => headingClass(headings.get(column) ?? ""));
  const ofCounts = classes.filter((kind) => kind === "count").length;
  const ofAmounts = classes.filter((kind) => kind === "amount").length;
  const counted = isCount(title) || ofCounts >= ofAmounts;
  const lines = table.columns.map((column, i): Line => {
    const label = headings.get(column) ?? "";
    const kind = classes[i] ?? "amount";
    // People beside amounts are not added to them.
    return {
      index: column,
      label,
      kind: !counted && kind === "count" ? "memo" : kindOf(kind),
      starts: i === 0,
      section: "",
    };
  });
  const lanes = rows.flatMap(({ row, kind, label }) =>
    kind === "memo" || kind === "variance" ? [] : [{ index: row, isCount: counted || isCount(label) }],
  );
  return { grid, table, isVertical: false, lines, lanes };
}

function kindOf(heading: ReturnType<typeof headingClass>): LabelClass {
  if (heading === "total") return "total";
  return heading === "apart" ? "memo" : "item";
}

export function rowOf({ isVertical }: Frame, line: number, lane: number): number {
  return isVertical ? line : lane;
}

export function columnOf({ isVertical }: Frame, line: number, lane: number): number {
  return isVertical ? lane : line;
}

/** The number where a line and a lane meet; percentages are none. */
export function valueAt(frame: Frame, line: number, lane: number): number | undefined {
  const [row, column] = frame.isVertical ? [line, lane] : [lane, line];
  return frame.grid.kind(row, column) === CellKind.number ? (frame.grid.cell(row, column)?.value as number) : undefined;
}

export function kindAt(frame: Frame, line: number, lane: number): CellKind {
  return frame.isVertical ? frame.grid.kind(line, lane) : frame.grid.kind(lane, line);
}

export function formulaAt(frame: Frame, line: number, lane: number): string | null {
  return frame.isVertical ? frame.grid.formula(line, lane) : frame.grid.formula(lane, line);
}
