/** A measured number as Swedish readers write it, to so many significant digits: 1,7, 240, 45 012. */
export function swedishNumber(value: number, significant = 2): string {
  const size = Math.abs(value);
  if (size >= 10 ** significant) return wholeNumber(value);
  // 2,0 rather than 2 where the others say 1,7; but 30, not 30,0.
  const least = size !== 0 && size < 10 ** (significant - 1) ? significant : 1;
  const format = { minimumSignificantDigits: least, maximumSignificantDigits: significant };
  return new Intl.NumberFormat("sv-SE", format).format(value);
}

/** A count as Swedish readers write it: 8, 10 000. */
export const wholeNumber = (count: number): string =>
  new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 }).format(count);

/** How many times: × 1,7, × 240. */
export const times = (ratio: number): string => `× ${swedishNumber(ratio)}`;

/** A time with the unit that suits it, from nanoseconds. */
export function duration(nanoseconds: number, significant = 2): string {
  const [size, unit] = UNITS.find(([size]) => nanoseconds < 1e3 * size) ?? [1e9, "s"];
  return `${swedishNumber(nanoseconds / size, significant)} ${unit}`;
}

const UNITS = [
  [1, "ns"],
  [1e3, "µs"],
  [1e6, "ms"],
] as const;

/** A share of cases: 100 % only if it is all of them, 0 % only if it is none. */
export function percent(count: number, of: number): string {
  const shown = (100 * count) / of;
  const kept = count === of || count === 0 ? shown : Math.min(99.9, Math.max(0.1, shown));
  return `${new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 }).format(kept)} %`;
}
