import { type ExcelBundle, loadExcelBundle } from "../bundles/excelBundle.ts";
import { type Argument, row } from "../bundles/hostCall.ts";
import { divide, fromText, multiply, type Rational, rational, toNumber } from "../oracle/Rational.ts";

export const excel: ExcelBundle = loadExcelBundle();

/** The row of numbers that the built Excel file gives; anything else fails the test with the outcome's own words. */
export function numbersOf(id: string, ...args: (Argument | undefined)[]): number[] {
  const outcome = excel.call({ id, args });
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.message}`);
  const [cells] = outcome.value as [number[]];
  if (!Array.isArray(cells) || cells.some((cell) => typeof cell !== "number")) {
    throw new Error(`not a row of numbers: ${JSON.stringify(outcome.value)}`);
  }
  return cells;
}

/** The amount that so many units are. */
export const amountOf = (units: bigint, unit: string): Rational => multiply(rational(units), fromText(unit));

/**
 * The parts in units, read from the decimals that the numbers show, never added as doubles. A part that is no whole number
 * of units fails here.
 */
export function inUnits(numbers: readonly number[], unit: string): bigint[] {
  return numbers.map((number) => {
    const count = divide(fromText(String(number)), fromText(unit));
    if (count.d !== 1n) throw new Error(`${number} is not a whole number of ${unit}`);
    return count.n;
  });
}

/** ALLOCATE's parts in units. */
export function allocated(
  units: bigint,
  unit: string,
  weights: readonly string[],
  least?: Argument,
  most?: Argument,
): bigint[] {
  const amount = toNumber(amountOf(units, unit));
  return inUnits(
    numbersOf("ALLOCATE", amount, row(...weights.map(Number)), Number(unit), undefined, least, most),
    unit,
  );
}

export const total = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);
export const size = (part: bigint): bigint => (part < 0n ? -part : part);
export const part = (parts: readonly bigint[], i: number): bigint => parts[i] ?? 0n;

/** Every place with every place. */
export const pairs = (count: number): [number, number][] =>
  Array.from({ length: count * count }, (_, k): [number, number] => [Math.floor(k / count), k % count]);
