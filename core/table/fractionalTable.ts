import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";

/** The most parts that one unit may be divided into by the cells' decimals: beyond it costs are no longer exact. */
export const FINEST_PARTS = 1e15;

/** A number as whole units downwards and a fraction of a unit: `floor + fraction / parts`. */
export interface Split {
  readonly floor: number;
  /** 0 ≤ fraction < parts, whole. */
  readonly fraction: number;
}

/** A table in units, with its sums, each downwards plus a fraction over the same `parts`. */
export interface FractionalTable {
  readonly parts: number;
  readonly cells: readonly (readonly Split[])[];
  readonly rowSums: readonly Split[];
  readonly columnSums: readonly Split[];
  /** The grand total to the nearest unit, halves away from zero. */
  readonly total: number;
}

/**
 * @param table - the true cells, without totals.
 * @param unit - above 0.
 * @param tooFine - called with the cell that has more decimals than can be weighed exactly; throws.
 */
export function fractionalTable(
  table: readonly (readonly number[])[],
  unit: number,
  tooFine: (row: number, column: number) => never,
): FractionalTable {
  const decimals = table.map((row) => row.map((cell) => new Decimal(cell)));
  const unitDecimal = new Decimal(unit);
  const unitPlaces = unitDecimal.decimalPlaces();
  let places = unitPlaces;
  decimals.forEach((row, r) => {
    row.forEach((cell, c) => {
      places = Math.max(places, cell.decimalPlaces());
      if (unitDecimal.times(`1e${places}`).gt(FINEST_PARTS)) tooFine(r, c);
    });
  });
  const scale = new Decimal(`1e${places}`);
  const parts = unitDecimal.times(scale);
  const split = (value: Decimal): Split => {
    const scaled = value.times(scale);
    const towardsZero = scaled.divToInt(parts);
    const rest = scaled.minus(towardsZero.times(parts)).toNumber();
    return rest < 0
      ? { floor: towardsZero.toNumber() - 1, fraction: rest + parts.toNumber() }
      : { floor: towardsZero.toNumber(), fraction: rest };
  };
  const columns = (decimals[0] as Decimal[]).map((_, c) => decimals.map((row) => row[c] as Decimal));
  const grand = split(decimalSum(decimals.map(decimalSum)));
  const half = 2 * grand.fraction - parts.toNumber();
  const up = half > 0 || (half === 0 && grand.floor >= 0);
  return {
    parts: parts.toNumber(),
    cells: decimals.map((row) => row.map(split)),
    rowSums: decimals.map((row) => split(decimalSum(row))),
    columnSums: columns.map((column) => split(decimalSum(column))),
    total: grand.floor + (up ? 1 : 0),
  };
}
