import { describe, expect, test } from "vitest";
import { arrayInside } from "../../core/exchange/arrayWrapper.ts";

describe("what stands inside ARRAYFORMULA", () => {
  test.each([
    ["=ARRAYFORMULA(A1:A3*2)", "=A1:A3*2"],
    ["=ArrayFormula(X(1)+Y(2))", "=X(1)+Y(2)"],
    ["=ARRAYFORMULA({1,2})", "={1,2}"],
    // Spaces around the call go, those inside it stay.
    ["=  ARRAYFORMULA(A1 + A2)  ", "=A1 + A2"],
    ["=ARRAYFORMULA( A1 )", "= A1 "],
  ])("%s", (formula, inside) => {
    expect(arrayInside(formula)).toEqual({ formula: inside, size: undefined });
  });

  test.each([
    ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)), 8, 1)", "=X(1)", 8, 1],
    ["=array_constrain(arrayformula(X(1;2));12;30)", "=X(1;2)", 12, 30],
    ["= ARRAY_CONSTRAIN(ARRAYFORMULA(X( 1 )) , 105 , 20 ) ", "=X( 1 )", 105, 20],
  ])("and the size that Sheets cut it to: %s", (formula, inside, rows, columns) => {
    expect(arrayInside(formula)).toEqual({ formula: inside, size: { rows, columns } });
  });
});

test.each([
  ["", "nothing"],
  ["=", "nothing yet"],
  ["=A1", "another formula"],
  ["=SUM(A1)", "another call"],
  ["=ARRAYFORMULA", "a name alone"],
  ["=ARRAYFORMULA{1}", "no call"],
  ["=ARRAYFORMULA(A1", "an unfinished one"],
  ["=ARRAYFORMULA(A1)+1", "calculated on after"],
  ["=ARRAYFORMULA(A1)+(1)", "calculated on after, with a parenthesis last"],
  ["=1+ARRAYFORMULA(A1)", "calculated on before"],
  ["=SUM(ARRAYFORMULA(A1))", "inside another"],
  ["=ARRAY_CONSTRAIN(X(1),8,1)", "something else cut to size"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1))+1,8,1)", "cut to size after calculating on"],
  ["=ARRAY_CONSTRAIN(1+ARRAYFORMULA(X(1)),8,1)", "cut to size after calculating on, before it"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)))", "no size"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),8)", "half a size"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),0,1)", "no rows"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),1,0)", "no columns"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),A1,1)", "a size from a cell"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),8,1,1)", "a size too many"],
  ["=ARRAY_CONSTRAIN(ARRAYFORMULA(X(1)),8,1)+1", "calculated on once cut"],
])("%s: %s", (formula) => {
  expect(arrayInside(formula)).toBe(undefined);
});
