import { canonicalNumber } from "../../cells/canonicalNumber.ts";

/** More decimals than a person types; what a quotient has beyond them is not compared. */
const MOST_DECIMALS = 6;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** How many decimals a number has, at most 6. Float noise (0.1 + 0.2) is not counted. */
export function decimalsOf(value: number): number {
  for (let places = 0; places <= MOST_DECIMALS; places++) {
    const power = POWERS[places] as number;
    const whole = Math.round(value * power);
    if (whole / power === value) return places;
  }
  const plain = canonicalNumber(value);
  return plain === value ? MOST_DECIMALS : decimalsOf(plain);
}

/**
 * The number in whole units of `10^-places`, exact for what a person types. Sums of such are exact while they stay
 * below 2^53, as {@link isSafe} tells.
 */
export function inUnits(value: number, places: number): number {
  return Math.round(value * (POWERS[places] as number));
}

export function fromUnits(units: number, places: number): number {
  return units / (POWERS[places] as number) + 0;
}

export function isSafe(units: number): boolean {
  return Number.isSafeInteger(units);
}

/** The sum in exact decimals. */
export function exactSum(values: readonly number[]): number {
  const places = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return fromUnits(
    values.reduce((sum, value) => sum + inUnits(value, places), 0),
    places,
  );
}
