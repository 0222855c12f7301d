import { Decimal } from "decimal.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN });

/** Largest remainder as one would write it with decimal.js: exact, and what the hybrid kernel saves. */
export function straightforwardDecimal(amount: number, unit: number, weights: readonly number[]): number[] {
  const step = new Exact(unit);
  const units = new Exact(amount).divToInt(step);
  const decimals = weights.map((weight) => new Exact(weight));
  const sum = decimals.reduce((total, weight) => total.plus(weight), new Exact(0));
  const shares = decimals.map((weight, index) => {
    const product = units.times(weight);
    const floor = product.divToInt(sum);
    return { index, weight, floor, remainder: product.minus(floor.times(sum)) };
  });
  const left = shares.reduce((rest, { floor }) => rest.minus(floor), units).toNumber();
  const line = [...shares].sort((a, b) => b.remainder.cmp(a.remainder) || b.weight.cmp(a.weight) || a.index - b.index);
  const parts = shares.map(({ floor }) => floor);
  for (const { index } of line.slice(0, left)) parts[index] = (parts[index] as Decimal).plus(1);
  return parts.map((part) => part.times(step).toNumber());
}
