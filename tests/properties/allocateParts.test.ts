import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocateExact } from "../../core/index.ts";
import { row } from "../bundles/hostCall.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import {
  absolute,
  add,
  compare,
  divide,
  floor,
  fromText,
  isWhole,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
  toText,
} from "../oracle/Rational.ts";
import { allocated, amountOf, inUnits, numbersOf, pairs, part, size } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";
import { type Sharing, sharings } from "./Sharing.ts";

/** What ALLOCATE promises of the parts of one call. P1 and so on are the usual list of an allocation's properties. */
const promise = (text: string, holds: (sharing: Sharing) => void): void =>
  test(text, () => fc.assert(fc.property(sharings(), holds), RUNS));

const numbers = ({ units, unit, weights }: Sharing): number[] =>
  numbersOf("ALLOCATE", toNumber(amountOf(units, unit)), row(...weights.map(Number)), Number(unit));

/** The exact shares in units, with the sign of the total. */
function shares({ units, weights }: Sharing): Rational[] {
  const exact = weights.map(fromText);
  const perWeight = divide(rational(units), sum(exact));
  return exact.map((weight) => multiply(perWeight, weight));
}

describe(`the parts of ALLOCATE ${TITLE}`, () => {
  promise("add up to the amount exactly (P1)", (sharing) => {
    const added = sum(numbers(sharing).map((each) => fromText(String(each))));
    expect(toText(added)).toBe(toText(amountOf(sharing.units, sharing.unit)));
  });

  promise("are whole numbers of units, one for each weight (P2)", (sharing) => {
    expect(inUnits(numbers(sharing), sharing.unit)).toHaveLength(sharing.weights.length);
  });

  promise("are the exact shares rounded down or up, and a share itself where it is whole (P3)", (sharing) => {
    const parts = allocated(sharing.units, sharing.unit, sharing.weights);
    for (const [i, share] of shares(sharing).entries()) {
      const down = floor(absolute(share));
      expect([down, isWhole(share) ? down : down + 1n]).toContain(size(part(parts, i)));
    }
  });

  promise("follow the weights: a larger one never gets less, of equals the first has the odd unit (P4)", (sharing) => {
    const parts = allocated(sharing.units, sharing.unit, sharing.weights).map(size);
    const weights = sharing.weights.map(fromText);
    const wrong = pairs(parts.length).filter(([i, j]) => {
      const order = compare(weights[i] as Rational, weights[j] as Rational);
      const more = part(parts, i) - part(parts, j);
      return (order > 0 && more < 0n) || (order === 0 && i < j && more !== 0n && more !== 1n);
    });
    expect(wrong).toEqual([]);
  });

  promise("cannot be brought closer to the exact shares by moving a unit (P14)", (sharing) => {
    const parts = allocated(sharing.units, sharing.unit, sharing.weights);
    const over = shares(sharing).map((share, i) => subtract(rational(part(parts, i)), share));
    // Σ(part − share)² changes by 2·(over[to] − over[from] + 1) when one unit moves.
    const closer = pairs(parts.length).filter(
      ([to, from]) => to !== from && compare(add(over[to] as Rational, rational(1n)), over[from] as Rational) < 0,
    );
    expect(closer).toEqual([]);
  });

  promise("are the exact oracle's (P15)", ({ units, unit, weights }) => {
    expect(allocated(units, unit, weights)).toEqual(largestRemainder(units, weights.map(fromText)));
  });

  promise("show no more decimals than the unit has (P16)", (sharing) => {
    const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;
    for (const each of numbers(sharing)) {
      expect(String(each)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(decimals(String(each))).toBeLessThanOrEqual(decimals(sharing.unit));
    }
  });

  promise("are the same from the exact interface on text (P17)", ({ units, unit, weights }) => {
    const texts = allocateExact(toText(amountOf(units, unit)), unit, weights);
    expect(inUnits(texts.map(Number), unit)).toEqual(allocated(units, unit, weights));
  });
});
