import type { Area } from "../formula/Area.ts";
import { ENGLISH_STYLE } from "../formula/FormulaStyle.ts";
import { withMarks } from "../formula/withMarks.ts";
import type { ResultRange } from "../index.ts";
import type { Converted } from "./Converted.ts";
import { calculateOurs } from "./calculateOurs.ts";
import { convertFormula } from "./convertFormula.ts";
import { EXCEL_FORM, type FormulaForm } from "./FormulaForm.ts";
import type { WorkbookCells } from "./WorkbookCells.ts";

/** What our own functions make of a formula from the values in the workbook. */
export interface Result {
  readonly rows: ResultRange;
  /** Whether its first value is the one that the formula's cell shows, so that the others may be relied on. */
  readonly isShown: boolean;
}

/** Chains of results that read each other are short; what is not settled by then is not told. */
const MOST_ROUNDS = 12;

/**
 * Calculates every formula that is to be changed, where that can be done. Results may be read by other formulas from cells
 * that are blank now, so it is done again until nothing changes.
 */
export function planResults(
  formulas: readonly Converted[],
  cells: WorkbookCells,
  form: FormulaForm,
): ReadonlyMap<Converted, Result> {
  const typed = formulas.flatMap((found) => {
    const formula = typedText(found, form);
    return formula === undefined ? [] : [{ found, formula }];
  });
  let results = new Map<Converted, Result>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = results;
    results = new Map();
    for (const { found, formula } of typed) {
      const rows = calculateOurs(formula, form.prefix, (reference) => cells.read(reference, found.grid));
      if (rows) results.set(found, { rows, isShown: isSame(rows[0]?.[0], found.grid.value(found.row, found.column)) });
    }
    if (settled(before, results)) break;
    const shown = [...results].filter(([, { isShown }]) => isShown);
    cells.calculated(
      shown.map(([found, { rows }]) => ({ grid: found.grid, area: areaFrom(found, rows), result: rows })),
    );
  }
  return results;
}

/** As a user of Excel would type it, without the `@` that takes one value of the result. */
function typedText({ conversion }: Converted, form: FormulaForm): string | undefined {
  if (conversion.kind !== "changed") return undefined;
  const english = withMarks(conversion.formula, form.style, ENGLISH_STYLE);
  const typed = convertFormula(english, { ...EXCEL_FORM, prefix: form.prefix });
  return typed.kind === "changed" ? typed.formula : english;
}

export function areaFrom({ row, column }: Converted, rows: readonly (readonly unknown[])[]): Area {
  return { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
}

/** Numbers to the 15 digits that a cell has. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return one.toPrecision(15) === other.toPrecision(15);
  return one === other || (one === "" && other === null);
}

function settled(before: ReadonlyMap<Converted, Result>, after: ReadonlyMap<Converted, Result>): boolean {
  if (before.size !== after.size) return false;
  return [...after].every(([found, result]) => JSON.stringify(result) === JSON.stringify(before.get(found)));
}
