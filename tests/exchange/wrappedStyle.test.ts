import { describe, expect, test } from "vitest";
import { wrappedStyle } from "../../core/exchange/wrappedStyle.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { SPILLED, wrapped } from "./forms.ts";

const EITHER = wrapped("FINSAM_ANDELAR(0,5)", "1.0");
const POINT = wrapped("FINSAM_EFFEKT(1;2;3.5)", "1.0");
const SEMICOLON = wrapped("FINSAM_EFFEKT(A1;2;3)", "1.0");
const DECIMAL_COMMA = wrapped("FINSAM_EFFEKT(A1;2;3,5)", "1.0");
const BACKSLASH = wrapped("FINSAM_ANDELAR({1\\2})", "1.0");
const COMMA = wrapped("FINSAM_EFFEKT(A1,2,B1)", "1.0");

describe("the marks of a file's wrapped texts", () => {
  test.each([
    ["a decimal comma", [EITHER, DECIMAL_COMMA], SWEDISH_STYLE],
    ["; alone", [EITHER, SEMICOLON], SWEDISH_STYLE],
    ["a \\ in an array", [EITHER, BACKSLASH], SWEDISH_STYLE],
    ["a comma between arguments", [EITHER, COMMA], ENGLISH_STYLE],
    ["a decimal point after ;", [SEMICOLON, POINT], ENGLISH_STYLE],
    ["a decimal point before ;", [POINT, SEMICOLON], ENGLISH_STYLE],
    ["the wrapper in lower case", [EITHER, SEMICOLON.toLowerCase()], SWEDISH_STYLE],
  ])("are told by %s", (_, formulas, style) => {
    expect(wrappedStyle(formulas, ENGLISH_STYLE)).toBe(style);
    expect(wrappedStyle(formulas, SWEDISH_STYLE)).toBe(style);
  });

  test.each([
    ["nothing", []],
    ["a text that may be either", [EITHER]],
    ["a value that a formula filled", [SPILLED("0,5")]],
    ["a text that contradicts itself", [wrapped("FINSAM_EFFEKT(1;A1,A2)", "1.0")]],
    ["formulas that Sheets did not wrap", ["=FINSAM_EFFEKT(A1;2;3)", "=FINSAM.EFFEKT(A1,B1,3.5)"]],
  ])("are as expected where there is %s", (_, formulas) => {
    expect(wrappedStyle(formulas, ENGLISH_STYLE)).toBe(ENGLISH_STYLE);
    expect(wrappedStyle(formulas, SWEDISH_STYLE)).toBe(SWEDISH_STYLE);
  });
});
