import { expect, test } from "vitest";
import { canonicalNumber, NUMBER_LIMIT } from "../../../core/cells/canonicalNumber.ts";

// "A host number means Number(x.toPrecision(15)): the stored value to 15 digits", and never −0.
test.each<[string, number, number]>([
  ["0,1 + 0,2 is 0,3", 0.1 + 0.2, 0.3],
  ["4417,6 − 4417,5 keeps its noise: it is there in the 15 digits", 4417.6 - 4417.5, 0.100000000000364],
  ["−0 is 0", -0, 0],
  ["a whole number of 15 digits is itself", 999_999_999_999_999, 999_999_999_999_999],
  ["a whole number of 16 digits loses the last one", 1_234_567_890_123_456, 1_234_567_890_123_460],
  ["also a negative one", -1_234_567_890_123_456, -1_234_567_890_123_460],
  ["just above the limit is the limit", NUMBER_LIMIT + 1, 1e15],
  ["the smallest number that there is", -5e-324, -5e-324],
])("%s", (_, stored, shown) => {
  expect(canonicalNumber(stored)).toBe(shown);
});

test("what is no number stays none", () => {
  expect(canonicalNumber(Number.NaN)).toBe(Number.NaN);
  expect(canonicalNumber(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});
