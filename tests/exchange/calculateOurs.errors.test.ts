import { describe, expect, test } from "vitest";
import { E, result } from "./calculated.ts";

// A stored NaN or infinity would make the converted workbook a damaged one.
describe("what the host shows as an error is not told", () => {
  test.each([
    ["a root of what is negative", "=FINSAM.EFFEKT(1,1,-8)^0.5"],
    ["one such among others", "=FINSAM.EFFEKT({1;-8},1,1)^0.5"],
    ["a number beyond all numbers", "=FINSAM.EFFEKT(1000,1,1)^200"],
    ["beyond all by a product", `=${E}*1E+308`],
    ["zero to the power of zero", "=FINSAM.EFFEKT(0,1,1)^0"],
    ["zero divided by zero", "=FINSAM.EFFEKT(0,1,1)/0"],
    ["zero to a negative power", "=FINSAM.EFFEKT(0,1,1)^-1"],
  ])("%s: %s", (_, formula) => {
    expect(result(formula)).toBeUndefined();
  });
});

describe("near them it is", () => {
  test.each([
    ["=FINSAM.EFFEKT(1,1,4)^0.5", 2],
    ["=FINSAM.EFFEKT(10,1,1)^300", 1e300],
    [`=${E}^0`, 1],
    ["=FINSAM.EFFEKT(0,1,1)^2", 0],
    // Never −0
    ["=FINSAM.EFFEKT(0,1,1)*-1", 0],
  ])("%s is %s", (formula, value) => {
    expect(result(formula)).toEqual([[value]]);
  });
});
