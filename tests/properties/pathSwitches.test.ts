import { describe, expect, test } from "vitest";
import { allocateExact } from "../../core/index.ts";
import { row } from "../bundles/hostCall.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import { divide, fromText, multiply, rational, toText } from "../oracle/Rational.ts";
import { inUnits, numbersOf } from "./allocated.ts";

/**
 * A fast calculation may use doubles below some power of two and something slower above it: 2^51 for scaled sums, 2^52 for a
 * product. Nothing may change where it switches. Amounts and weights lie at and around those powers; those with more than
 * a grid's 15 digits go through the core's exact interface.
 */
const SEED = 51;
const POWERS = [2n ** 26n, 2n ** 50n, 2n ** 51n, 2n ** 52n, 2n ** 53n];
const AROUND = [-2n, -1n, 0n, 1n, 2n];
const MOST_UNITS = 10n ** 15n;
const GRID = 10n ** 15n;

function agrees(units: bigint, unit: string, weights: readonly string[]): void {
  const amount = toText(multiply(rational(units), fromText(unit)));
  const expected = largestRemainder(units, weights.map(fromText)).map(String);
  const given = allocateExact(amount, unit, weights);
  const counts = given.map((part) => toText(divide(fromText(part), fromText(unit))));
  expect(counts, `${amount} in ${unit} over ${weights.join(" · ")}`).toEqual(expected);
  expect(given.filter((part) => /^-0(\.0*)?$/.test(part))).toEqual([]);
}

function agreesOnTheGrid(units: bigint, weights: readonly bigint[]): void {
  const parts = numbersOf("ALLOCATE", Number(units), row(...weights.map(Number)), 1);
  const expected = largestRemainder(
    units,
    weights.map((weight) => rational(weight)),
  );
  expect(inUnits(parts, "1"), `${units} over ${weights.join(" · ")}`).toEqual(expected);
}

const big = (random: SeededRandom, below: bigint): bigint =>
  (BigInt(random.digits(15)) * BigInt(random.digits(15))) % below;

/** Whole weights that add up to exactly `sum`. */
function weightsOf(random: SeededRandom, sum: bigint): bigint[] {
  const cuts = random.list(random.whole(1, 6), () => big(random, sum)).sort((a, b) => (a < b ? -1 : 1));
  return [...cuts, sum].map((cut, i) => cut - (i === 0 ? 0n : (cuts[i - 1] ?? 0n)));
}

describe(`the exact interface gives the oracle's parts (seed ${SEED})`, () => {
  test("where the sum of the weights meets a power of two", () => {
    const random = new SeededRandom(SEED);
    for (const power of POWERS) {
      for (const off of AROUND) {
        for (let i = 0; i < 25; i += 1) {
          const weights = weightsOf(random, power + off).map(String);
          const units =
            random.pick([1n, 2n, 999n, power, power - 1n, power + off, big(random, MOST_UNITS)]) % MOST_UNITS;
          agrees(random.chance(0.3) ? -units : units, random.pick(["1", "0.01", "0.05", "1000"]), weights);
        }
      }
    }
  });

  test("where remainder × largest weight meets a power of two", () => {
    const random = new SeededRandom(SEED + 1);
    for (const power of [2n ** 51n, 2n ** 52n, 2n ** 53n, 2n ** 60n, 2n ** 80n]) {
      for (let exponent = 8n; exponent <= 48n; exponent += 4n) {
        for (const off of AROUND) {
          const largest = 2n ** exponent;
          const rest = power / largest + off;
          if (rest <= 0n || rest >= MOST_UNITS) continue;
          // The sum must be over the remainder; equal largest weights, odd ones and small ones fill it up.
          const fill = [largest, largest - 1n, 3n, 1n, rest > largest ? rest - largest + 1n : 2n];
          const weights = [largest, ...fill.filter((weight) => weight <= largest || rest > largest)];
          const sum = weights.reduce((a, b) => a + b, 0n);
          const turns = big(random, 1000n);
          const units = turns * sum + rest < MOST_UNITS ? turns * sum + rest : rest;
          agrees(units, "1", weights.map(String));
          if ([units, ...weights].every((each) => each < GRID)) agreesOnTheGrid(units, weights);
        }
      }
    }
  });

  test("where amount and unit scaled to whole numbers meet a power of two", () => {
    const random = new SeededRandom(SEED + 2);
    for (const [unit, digits] of [
      ["0.05", 5n],
      ["0.025", 25n],
      ["0.3", 3n],
      ["0.00000007", 7n],
    ] as const) {
      for (const power of [2n ** 51n, 2n ** 52n]) {
        for (const off of AROUND) {
          const units = power / digits + off;
          if (units >= MOST_UNITS) continue;
          agrees(units, unit, weightsOf(random, big(random, 10_000_000n) + 10n).map(String));
        }
      }
    }
  });

  test("where exact shares are whole, or one part in the sum from being whole", () => {
    const random = new SeededRandom(SEED + 3);
    for (let i = 0; i < 1200; i += 1) {
      const sum = random.pick(POWERS.slice(1)) - BigInt(random.whole(0, 5));
      const weights = weightsOf(random, sum);
      const [first = 1n] = weights.filter((weight) => weight > 1n);
      // first × units ≡ 0, 1 or −1 (mod sum) if first has an inverse; otherwise any units.
      const inverse = inverseOf(first, sum);
      const units = inverse === undefined ? big(random, MOST_UNITS) : (inverse * random.pick([1n, sum - 1n, 2n])) % sum;
      agrees(units % MOST_UNITS, "1", weights.map(String));
    }
  });

  test("with more digits than a double holds", () => {
    const random = new SeededRandom(SEED + 6);
    for (let i = 0; i < 800; i += 1) {
      const digits = random.whole(17, 25);
      const weights = random.list(random.whole(2, 8), () =>
        toText(fromText(`${random.digits(digits)}e-${digits - 3}`)),
      );
      agrees(big(random, MOST_UNITS), random.pick(["1", "0.01", "1000", "0.000001"]), weights);
    }
  });

  test("with weights of many decimals and very different sizes", () => {
    const random = new SeededRandom(SEED + 4);
    for (let i = 0; i < 800; i += 1) {
      const weights = random.list(random.whole(1, 8), () => {
        const digits = random.digits(random.whole(1, 20));
        return toText(fromText(`${digits}e-${random.whole(0, 24)}`));
      });
      agrees(big(random, MOST_UNITS), random.pick(["1", "0.01", "1000", "0.000001"]), weights);
    }
  });
});

test(`both sides of 2^26 agree on the grid, where a product reaches 2^52 (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED + 5);
  for (let i = 0; i < 800; i += 1) {
    const sum = 2n ** 26n + BigInt(random.whole(-3, 3));
    const weights = weightsOf(random, sum);
    const turns = big(random, GRID / sum - 1n);
    agreesOnTheGrid(turns * sum + sum - BigInt(random.whole(1, 4)), weights);
  }
});

function inverseOf(a: bigint, modulus: bigint): bigint | undefined {
  let [r, next, s, nextS] = [modulus, a % modulus, 0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [s, nextS] = [nextS, s - quotient * nextS];
  }
  return r === 1n ? ((s % modulus) + modulus) % modulus : undefined;
}
