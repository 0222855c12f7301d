import type { Place } from "../formula/FormulaArgument.ts";
import type { FormulaStyle } from "../formula/FormulaStyle.ts";
import type { AuditWorkbook } from "./AuditWorkbook.ts";
import { Grid } from "./grid/Grid.ts";
import { readLinear } from "./sums/readLinear.ts";
import type { LinearFormula } from "./sums/Term.ts";
import { findTables } from "./tables/findTables.ts";
import type { Table } from "./tables/Table.ts";
import { columnFrame, type Frame, rowFrame } from "./totals/Frame.ts";
import { findTotalLines, type ResultLine } from "./totals/findTotalLines.ts";
import type { TotalLine } from "./totals/TotalLine.ts";

/** A workbook read once, for all detectors. */
export interface Reading {
  readonly style: FormulaStyle;
  readonly names: Readonly<Record<string, Place>>;
  readonly sheets: readonly SheetReading[];
  /** What a formula adds, or `undefined` if it does anything else. */
  readonly linear: (formula: string) => LinearFormula | undefined;
}

export interface SheetReading {
  readonly grid: Grid;
  readonly tables: readonly TableReading[];
}

export interface TableReading {
  readonly table: Table;
  readonly columns: Frame;
  readonly rows: Frame;
  readonly columnTotals: readonly TotalLine[];
  readonly rowTotals: readonly TotalLine[];
  readonly results: readonly ResultLine[];
}

export function readWorkbook({ sheets, names, style }: AuditWorkbook): Reading {
  const linear = (formula: string): LinearFormula | undefined => readLinear(formula, style, names);
  return {
    style,
    names,
    linear,
    sheets: sheets.map((sheet) => {
      const grid = new Grid(sheet, names);
      const tables = findTables(grid).map((table) => {
        const columns = columnFrame(table);
        const rows = rowFrame(table);
        const down = findTotalLines(columns, linear);
        return {
          table,
          columns,
          rows,
          columnTotals: down.totals,
          rowTotals: findTotalLines(rows, linear).totals,
          results: down.results,
        };
      });
      return { grid, tables };
    }),
  };
}
