/** Units that a förbund uses, and some that nobody should: fine ones, and ones that are no power of ten. */
// biome-ignore format: one list to read, not one value to a line
export const UNITS = [
  "1", "1", "1", "1", "100", "1000", "0.01", "0.01", "0.05", "0.1", "0.25", "3", "7", "0.00001", "1e-9", "1e-12",
] as const;

/** So many of a unit, as the number nearest to the exact decimal. */
export function amountOf(count: number | bigint, unit: string): number {
  const [mantissa = "", exponent = "0"] = unit.split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return Number(`${BigInt(count) * BigInt(whole + decimals)}e${Number(exponent) - decimals.length}`);
}
