import { describe, expect, test } from "vitest";
import { moveReferences } from "../../preview/engine/moveReferences.ts";
import { shownInput, typedInput } from "../../preview/engine/typedInput.ts";

const NBSP = "\u00a0";

describe("what a Swede types becomes what the engine takes", () => {
  test.each([
    ["", null],
    ["  ", null],
    ["12", 12],
    ["12,5", 12.5],
    [",5", 0.5],
    ["-3", -3],
    ["−3", -3],
    ["17 670,5", 17670.5],
    [`1${NBSP}234${NBSP}567`, 1234567],
    ["25 %", "25%"],
    ["sant", true],
    ["FALSKT", false],
    ["=SUMMA(A1;2)", "=SUMMA(A1;2)"],
    ["={1\\2;3\\4}", "={1;2|3;4}"],
    ['=ALLOCATE(1;{1;2})&"{a;b}"', '=ALLOCATE(1;{1|2})&"{a;b}"'],
    ["=SUMMA(1;(2", "=SUMMA(1;(2))"],
    ['="(a"', '="(a"'],
  ])("%j", (text, input) => {
    expect(typedInput(text)).toBe(input);
  });

  test.each(["12.5", "1 2", "17 67", "1,2,3", "12 kr", "2026-01-31", "Borås", "'12"])("%j stays a text", (text) => {
    expect(typedInput(text)).toBe(text);
  });
});

describe("and comes back to the formula bar", () => {
  test.each(["", "12,5", "-3", "SANT", "FALSKT", "Borås", "={1\\2;3\\4}", '=OM(A1;"a;b";{1;2})'])("%j", (text) => {
    expect(shownInput(typedInput(text))).toBe(text);
  });
});

describe("a copied formula", () => {
  test.each([
    ["=A1+B2", "=B3+C4"],
    ["=$A1+B$2+$C$3", "=$A3+C$2+$C$3"],
    ["=SUMMA(A1:A3)", "=SUMMA(B3:B5)"],
    ["=Z1", "=AA3"],
    ["='Eget kapital'!B9", "='Eget kapital'!C11"],
    ["=Blad1!B9", "=Blad1!C11"],
    ['="A1"&A1', '="A1"&B3'],
    ["=LOG10(A1)", "=LOG10(B3)"],
    ["=FINSAM.ALLOCATE(10,5;A1:A2)", "=FINSAM.ALLOCATE(10,5;B3:B4)"],
  ])("%s, two down and one to the right, reads %s", (formula, moved) => {
    expect(moveReferences(formula, 2, 1)).toBe(moved);
  });

  test("a reference that would leave the sheet fails as in Excel", () => {
    expect(moveReferences("=A1+B2", -1, 0)).toBe("=#REFERENS!+B1");
  });
});
