import type { AuditSheet, AuditWorkbook } from "../core/audit/AuditWorkbook.ts";
import { areaAddress, areaOf } from "../core/formula/Area.ts";
import type { Place } from "../core/formula/FormulaArgument.ts";
import { ENGLISH_STYLE } from "../core/formula/FormulaStyle.ts";
import type { Package } from "./package/Package.ts";
import { readSheet } from "./workbook/readSheet.ts";
import { CellBudget } from "./workbook/SheetCells.ts";
import { readSharedStrings } from "./workbook/sharedStrings.ts";
import { readStyles } from "./workbook/styles.ts";
import { type DefinedName, readWorkbookPart } from "./workbook/workbookPart.ts";

/** A workbook as read from its file. */
export interface WorkbookFile extends AuditWorkbook {
  /** Names of the sheets that are hidden. They are among the others too. */
  readonly hidden: readonly string[];
  /** Formulas whose results are not in the file: it was written by a program that does not calculate. */
  readonly uncalculated: number;
}

/**
 * Reads what the audit asks for: values as last calculated, formulas as typed (in English, as files hold them), how
 * numbers look, and names. Nothing is calculated.
 * @throws CliError
 */
export function readWorkbook(source: Package): WorkbookFile {
  const { sheets: parts, names, sharedStrings, styles } = readWorkbookPart(source);
  const context = {
    sharedStrings: sharedStrings === undefined ? [] : readSharedStrings(source, sharedStrings),
    looks: styles === undefined ? [] : readStyles(source, styles),
    budget: new CellBudget(),
  };
  const sheets = parts.map((part) => readSheet(source, part, context));
  return {
    sheets,
    names: areas(names, sheets),
    style: ENGLISH_STYLE,
    hidden: parts.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    uncalculated: sheets.reduce((sum, sheet) => sum + uncalculatedIn(sheet), 0),
  };
}

function uncalculatedIn({ rows }: AuditSheet): number {
  let count = 0;
  for (const row of rows) for (const cell of row) if (cell && cell.formula !== null && cell.value === null) count++;
  return count;
}

/** The names that stand for one area. One that holds everywhere goes before one of a single sheet. */
function areas(names: readonly DefinedName[], sheets: readonly AuditSheet[]): Record<string, Place> {
  const sheetNames = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  const local = names.filter(({ isLocal }) => isLocal);
  const everywhere = names.filter(({ isLocal }) => !isLocal);
  return Object.fromEntries(
    [...local, ...everywhere].flatMap(({ name, formula }): [string, Place][] => {
      const place = /^_xlnm\./i.test(name) ? undefined : placeOf(formula, sheetNames);
      return place ? [[name, place]] : [];
    }),
  );
}

/** `'Blad 1'!$B$3:$B$9`, if that sheet is one of these. */
function placeOf(formula: string, sheetNames: ReadonlyMap<string, string>): Place | undefined {
  const mark = formula.lastIndexOf("!");
  const named = formula.slice(0, mark).trim();
  const unquoted = /^'.*'$/s.test(named) ? named.slice(1, -1).replace(/''/g, "'") : named;
  const sheet = sheetNames.get(unquoted.toLowerCase());
  const area = areaOf(formula.slice(mark + 1).trim());
  return sheet !== undefined && area !== undefined ? { sheet, address: areaAddress(area) } : undefined;
}
