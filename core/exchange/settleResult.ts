import type { Area } from "../formula/Area.ts";
import type { Place } from "../formula/FormulaArgument.ts";
import type { ResultRange } from "../index.ts";
import { addressOf, type Converted } from "./Converted.ts";
import type { Conversion } from "./convertFormula.ts";
import type { Clearing } from "./ExchangePlan.ts";
import type { FormulaForm } from "./FormulaForm.ts";
import { cellsOf, key } from "./Grid.ts";
import type { LeftReason } from "./LeftReason.ts";
import { isWholeCall } from "./ourFunctions.ts";
import { type Owned, ownContent } from "./ownedBy.ts";
import { areaFrom, isSame, type Result } from "./planResults.ts";

/** What a changed formula fills, and which cells are to be emptied for it. */
export interface Settled {
  readonly after: string;
  readonly fills: Area | null;
  readonly result: ResultRange | null;
  readonly clears: readonly Clearing[];
  readonly inTheWay: Place | null;
  /** Whether the formula has an `@` that takes one value of the result. */
  readonly takesOne: boolean;
}

type Changed = Extract<Conversion, { kind: "changed" }>;
type Leave = { readonly reason: LeftReason; readonly about: string };

export function settleResult(
  found: Converted,
  conversion: Changed,
  result: Result | undefined,
  owned: Owned,
  form: FormulaForm,
): Settled | Leave {
  const rows = result?.isShown ? result.rows : null;
  const plain = { after: conversion.formula, fills: null, result: rows, clears: [], inTheWay: null, takesOne: false };
  if (conversion.wasWrapped) return settleWrapped(found, plain, result, owned);
  const known = found.grid.filledFrom(found.row, found.column);
  if (known) return settleKnown(found, plain, known, form);
  if (takesOneValue(conversion.formula)) return { ...plain, fills: cellOf(found), result: null, takesOne: true };
  const area = result ? areaFrom(found, result.rows) : undefined;
  return area ? settleCalculated(found, plain, area, result as Result) : plain;
}

/** Sheets kept the value alone, so a formula that cannot fill its cells would lose it: then it stays as it is. */
function settleWrapped(found: Converted, plain: Settled, result: Result | undefined, owned: Owned): Settled | Leave {
  const { grid } = found;
  const area = owned.areas.get(found);
  if (area === undefined) {
    const wanted = result && areaFrom(found, result.rows);
    const other = wanted && ownContent(grid, wanted, owned.spilled);
    if (other) return { reason: "inTheWay", about: addressOf({ row: other[0], column: other[1] }) };
    return { reason: "spillUnclear", about: "" };
  }
  const clears = cellsOf(area)
    .filter((cell) => owned.spilled.has(key(...cell)))
    .map((cell) => clearing(found, cell));
  return { ...plain, fills: area, clears };
}

/** The host or the file says what the formula fills. */
function settleKnown(found: Converted, plain: Settled, area: Area, form: FormulaForm): Settled | Leave {
  const { grid, formula } = found;
  const others = cellsOf(area).slice(1);
  const own = others.find((cell) => (grid.typedIn(...cell) ?? formula) !== formula);
  if (own) return { reason: "inTheWay", about: addressOf({ row: own[0], column: own[1] }) };
  if (form.target === "excel") return { ...plain, fills: area };
  const clears = others.filter((cell) => !grid.isBlank(...cell)).map((cell) => clearing(found, cell));
  // Sheets calculates on a whole result only inside its ARRAYFORMULA.
  const isCalculatedOn = others.length > 0 && !isWholeCall(plain.after, form.prefix);
  return {
    ...plain,
    after: isCalculatedOn ? `=ARRAYFORMULA(${plain.after.slice(1)})` : plain.after,
    fills: area,
    clears,
  };
}

/** Values beside the formula are leftovers only if they are the whole result; any other is the user's own. */
function settleCalculated(found: Converted, plain: Settled, area: Area, { rows }: Result): Settled {
  const { grid } = found;
  const others = cellsOf(area).slice(1);
  const taken = others.filter((cell) => !grid.isBlank(...cell));
  if (taken.length === 0) return { ...plain, fills: area };
  const isCopy = others.every(
    ([row, column]) =>
      grid.typedIn(row, column) === undefined &&
      grid.fillerOf(row, column) === undefined &&
      isSame(rows[row - area.top]?.[column - area.left], grid.value(row, column)),
  );
  if (isCopy) return { ...plain, fills: area, clears: taken.map((cell) => clearing(found, cell)) };
  const [row, column] = taken[0] as readonly [number, number];
  return { ...plain, result: null, inTheWay: { sheet: grid.name, address: addressOf({ row, column }) } };
}

const takesOneValue = (formula: string): boolean => /^=\s*(?:@|_xlfn\.SINGLE\()/i.test(formula);

const cellOf = ({ row, column }: Converted): Area => ({ top: row, left: column, bottom: row, right: column });

function clearing(found: Converted, [row, column]: readonly [number, number]): Clearing {
  const { grid } = found;
  const filler = grid.fillerOf(row, column);
  return {
    sheet: grid.name,
    address: addressOf({ row, column }),
    anchor: addressOf(found),
    formula: filler ? null : (grid.typedIn(row, column) ?? null),
    value: grid.value(row, column),
  };
}
