import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { type SyntaxNode, withoutUnusedMethods } from "../../../core/decimal/withoutUnusedMethods.ts";

const slim = (source: string): string =>
  withoutUnusedMethods(source, parse(source, { ecmaVersion: 2020, sourceType: "module" }) as unknown as SyntaxNode);

/** The library's shapes, small: what goes is struck out, what stays is untouched. */
describe("a library loses", () => {
  test.each([
    ["a method that is not kept", "P.sin = function () { return 1; };", ""],
    ["one with two names, neither kept", "P.sine = P.sin = f;", ""],
    ["nothing where a method is kept", "P.abs = function () { return 1; };", "P.abs = function () { return 1; };"],
    ["nothing where either name is kept", "P.absoluteValue = P.abs = f;", "P.absoluteValue = P.abs = f;"],
    ["nothing where the first name is kept", "P.plus = P.addition = f;", "P.plus = P.addition = f;"],
    [
      "nothing that the library itself calls",
      "P.constructor = f; P.isFinite = g;",
      "P.constructor = f; P.isFinite = g;",
    ],
    ["nothing of other objects", "Q.sin = f; P.x.sin = f; sin = f; f();", "Q.sin = f; P.x.sin = f; sin = f; f();"],
    ["a constant that is assigned", "PI = 'x'; BASE = 7;", " BASE = 7;"],
    ["the constants of the transcendental functions", "LN10 = 1;LN10_PRECISION = 2;PI_PRECISION = 3;", ""],
    ["their messages", "precisionLimitExceeded = 1;cryptoUnavailable = 2;", ""],
    ["a constant that is declared", "var a = 1, LN10 = '2.3', PI = '3.1', b = 2;", "var a = 1, b = 2;"],
    ["not the declaration's last one", "var a = 1, PI = '3.1';", "var a = 1, PI = '3.1';"],
    [
      "the inside of the reader of other notations",
      "function parseOther(x) { return x; } function f() { return 2; }",
      "function parseOther(x) {} function f() { return 2; }",
    ],
    [
      "the static twins, but for those that are needed",
      "function clone() { Decimal.sin = sin; Decimal.prototype = P; Decimal.clone = clone; Decimal.isDecimal = is; return Decimal; }",
      "function clone() {  Decimal.prototype = P; Decimal.clone = clone; Decimal.isDecimal = is; return Decimal; }",
    ],
    [
      "no static that is a value, or assigned with another",
      "function clone() { Decimal.ROUND_UP = 0; Decimal.config = Decimal.set = config; }",
      "function clone() { Decimal.ROUND_UP = 0; Decimal.config = Decimal.set = config; }",
    ],
    [
      "nothing else inside",
      "function clone() { x = y; f(); Other.sin = sin; }",
      "function clone() { x = y; f(); Other.sin = sin; }",
    ],
    ["no static outside", "function other() { Decimal.sin = sin; }", "function other() { Decimal.sin = sin; }"],
    [
      "nothing else",
      "export default f; import g from 'g'; if (a) { P.sin = f; }",
      "export default f; import g from 'g'; if (a) { P.sin = f; }",
    ],
  ])("%s", (_, source, expected) => {
    expect(slim(source)).toBe(expected);
  });

  test("several things at once, each in its place", () => {
    const source = "var a = 1, PI = 2, b = 3;\nP.sin = f;\nP.abs = g;\nP.cos = f;\nfunction parseOther() { x(); }\n";
    expect(slim(source)).toBe("var a = 1, b = 3;\n\nP.abs = g;\n\nfunction parseOther() {}\n");
  });
});
