import type { Area } from "../formula/Area.ts";
import { cellsOf, key } from "./Grid.ts";

/** A formula that Sheets wrapped, ours or not. */
export interface WrappedFormula {
  readonly row: number;
  readonly column: number;
  /** How many cells its result fills, where that can be calculated. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
}

export interface SpillOwners {
  /** What each formula fills, in their order: undefined if the values around it may be another's. */
  readonly areas: readonly (Area | undefined)[];
  /** The values that none of the formulas can have filled. */
  readonly ownerless: readonly (readonly [row: number, column: number])[];
}

/**
 * Tells which formula filled which of the cells that Sheets left as `COMPUTED_VALUE`. A formula whose size is known has its
 * rectangle, unless something else stands in it; earlier ones first. For the others a cell may be of every formula from
 * which a rectangle of such cells reaches it; the formula has its cells only if none of them may be another's, and if they
 * are a rectangle.
 */
export function spillOwners(
  spilled: readonly (readonly [number, number])[],
  formulas: readonly WrappedFormula[],
  isBlank: (row: number, column: number) => boolean,
): SpillOwners {
  const free = new Set(spilled.map(([row, column]) => key(row, column)));
  const areas = formulas.map((formula) => takeKnown(formula, free, isBlank));
  const reaches = formulas.map((formula, i) => (areas[i] ? [] : reach(formula, free)));
  const claims = new Map<string, number>();
  for (const cell of reaches.flat()) claims.set(key(...cell), (claims.get(key(...cell)) ?? 0) + 1);
  formulas.forEach((formula, i) => {
    if (areas[i]) return;
    const cells = reaches[i] ?? [];
    const area = around(formula, cells);
    const isRectangle = cellsOf(area).length === cells.length + 1;
    areas[i] = !formula.size && isRectangle && cells.every((cell) => claims.get(key(...cell)) === 1) ? area : undefined;
  });
  const ownerless = spilled.filter(([row, column]) => free.has(key(row, column)) && !claims.has(key(row, column)));
  return { areas, ownerless };
}

/** Takes a formula's own cells out of those that are free; `undefined` if one of them is neither free nor blank. */
function takeKnown(
  { row, column, size }: WrappedFormula,
  free: Set<string>,
  isBlank: (row: number, column: number) => boolean,
): Area | undefined {
  if (size === undefined) return undefined;
  const area = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
  const others = cellsOf(area).slice(1);
  if (!others.every((cell) => free.has(key(...cell)) || isBlank(...cell))) return undefined;
  for (const cell of others) free.delete(key(...cell));
  return area;
}

/** Every free cell that a rectangle of free cells from the formula reaches: rows downwards, never wider than those above. */
function reach({ row, column }: WrappedFormula, free: ReadonlySet<string>): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (let r = row; ; r++) {
    let c = column;
    for (; c - column < width; c++) {
      const isFormula = r === row && c === column;
      if (!isFormula && !free.has(key(r, c))) break;
      if (!isFormula) cells.push([r, c]);
    }
    width = c - column;
    if (width === 0) return cells;
  }
}

function around({ row, column }: WrappedFormula, cells: readonly (readonly [number, number])[]): Area {
  let [bottom, right] = [row, column];
  for (const [r, c] of cells) [bottom, right] = [Math.max(bottom, r), Math.max(right, c)];
  return { top: row, left: column, bottom, right };
}
