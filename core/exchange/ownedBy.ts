import type { Area } from "../formula/Area.ts";
import type { Converted } from "./Converted.ts";
import { cellsOf, type Grid, key } from "./Grid.ts";
import type { Result } from "./planResults.ts";
import { spillOwners } from "./spillOwners.ts";

/** What the values that Sheets left beside its wrapped formulas belong to, on one sheet. */
export interface Owned {
  /** What a wrapped formula fills; undefined if that is not clear. */
  readonly areas: ReadonlyMap<Converted, Area | undefined>;
  readonly ownerless: ReadonlySet<Converted>;
  /** The wrapped spill cells by place. */
  readonly spilled: ReadonlyMap<string, Converted>;
}

export function ownedBy(grid: Grid, formulas: readonly Converted[], results: ReadonlyMap<Converted, Result>): Owned {
  const spilled = new Map(
    formulas
      .filter(({ conversion }) => conversion.kind === "spilled")
      .map((found) => [key(found.row, found.column), found]),
  );
  const isShown = (found: Converted): boolean => results.get(found)?.isShown === true;
  const wrapped = formulas
    .filter(
      ({ conversion, formula }) =>
        /dummyfunction/i.test(formula) && (conversion.kind === "changed" || conversion.kind === "left"),
    )
    // Of two that would fill the same cells, the one that shows its result has filled them.
    .sort((one, other) => Number(isShown(other)) - Number(isShown(one)));
  const sized = wrapped.map((found) => {
    const rows = results.get(found)?.rows;
    const size = rows && { rows: rows.length, columns: rows[0]?.length ?? 1 };
    return { row: found.row, column: found.column, size };
  });
  const owners = spillOwners(
    [...spilled.values()].map(({ row, column }) => [row, column] as const),
    sized,
    (row, column) => grid.isBlank(row, column),
  );
  const ownerless = owners.ownerless.map((cell) => spilled.get(key(...cell)) as Converted);
  return {
    areas: new Map(wrapped.map((found, i) => [found, owners.areas[i]])),
    ownerless: new Set(ownerless),
    spilled,
  };
}

/** The first cell of an area, beside its own first, that holds something that Sheets did not leave there. */
export function ownContent(grid: Grid, area: Area, spilled: Owned["spilled"]): readonly [number, number] | undefined {
  return cellsOf(area)
    .slice(1)
    .find(([row, column]) => !grid.isBlank(row, column) && !spilled.has(key(row, column)));
}
