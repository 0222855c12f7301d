import { describe, expect, test } from "vitest";
import { defineFunction } from "../../../core/definition/defineFunction.ts";
import { ErrorCode, type ErrorData, errorKind, type Found, printedCode } from "../../../core/errors/codes.ts";
import { asFinsamError, type ErrorDetail, FinsamError, fail } from "../../../core/errors/FinsamError.ts";
import type { Language } from "../../../core/text/language.ts";
import { sentence } from "../../../core/text/sentence.ts";

const definition = defineFunction({
  id: "PROV",
  parameters: [
    { name: "belopp", en: "amount", kind: "number" },
    { name: "vikter", en: "weights", kind: "vector" },
  ],
  run: () => 0,
});

function said<C extends ErrorCode>(code: C, data: ErrorData[C], language: Language = "sv"): string {
  const error = new FinsamError({ code, data } as ErrorDetail);
  return sentence(error, definition, language, (id) => `FINSAM.${id}`);
}

const notANumber = (found: Found, position = {}, language: Language = "sv"): string =>
  said(ErrorCode.notANumber, { parameter: "vikter", position, found }, language);

describe("a sentence begins with its code and names parameter and place", () => {
  test.each<[object, string, string]>([
    [{}, "FINSAM-101: vikter: ", "FINSAM-101: weights: "],
    [{ row: 3 }, "FINSAM-101: vikter (rad 3): ", "FINSAM-101: weights (row 3): "],
    [{ column: 2 }, "FINSAM-101: vikter (kolumn 2): ", "FINSAM-101: weights (column 2): "],
    [{ row: 3, column: 2 }, "FINSAM-101: vikter (rad 3, kolumn 2): ", "FINSAM-101: weights (row 3, column 2): "],
  ])("%j", (position, swedish, english) => {
    expect(notANumber({ kind: "date" }, position).startsWith(swedish)).toBe(true);
    expect(notANumber({ kind: "date" }, position, "en").startsWith(english)).toBe(true);
  });

  test("a parameter that the function does not have keeps its name", () => {
    const data = { parameter: "annat", position: {}, found: { kind: "date" } } as const;
    expect(said(ErrorCode.notANumber, data, "en")).toContain("annat");
  });

  test("both parameters of a length are named", () => {
    const data = { parameter: "vikter", length: 2, other: "belopp", otherLength: 3 };
    expect(said(ErrorCode.lengthsDiffer, data)).toContain("vikter har 2 värden men belopp har 3");
    expect(said(ErrorCode.lengthsDiffer, data, "en")).toContain("weights has 2 values but amount has 3");
  });

  test("the place alone where no parameter has to be told", () => {
    expect(said(ErrorCode.signWouldChange, { position: { row: 2 } })).toContain("fel tecken (rad 2).");
    expect(said(ErrorCode.signWouldChange, { position: {} })).toContain("fel tecken.");
  });
});

describe("what was found", () => {
  test.each<[Found, string, string]>([
    [{ kind: "number", value: 1234.5 }, "här står 1\u00a0234,5,", "found 1\u00a0234,5,"],
    [{ kind: "text", text: "tkr" }, "här står texten ”tkr”,", "found the text “tkr”,"],
    // A $ in a replacement pattern would be replaced itself.
    [{ kind: "text", text: "$& $1 {at}" }, "texten ”$& $1 {at}”", "the text “$& $1 {at}”"],
    // The sheet's own words for TRUE and FALSE.
    [{ kind: "boolean", value: true }, "här står SANT,", "found TRUE,"],
    [{ kind: "boolean", value: false }, "här står FALSKT,", "found FALSE,"],
    [{ kind: "date" }, "här står ett datum,", "found a date,"],
    [{ kind: "other" }, "här står något som inte är ett tal,", "found something that is no number,"],
  ])("%j", (found, swedish, english) => {
    expect(notANumber(found)).toContain(swedish);
    expect(notANumber(found, {}, "en")).toContain(english);
  });

  test("a long text is cut after 30 characters, one of 30 is whole", () => {
    const text = "123456789 123456789 123456789 ";
    expect(notANumber({ kind: "text", text })).toContain(`”${text}”`);
    expect(notANumber({ kind: "text", text: `${text}x` })).toContain(`”${text}…”`);
  });
});

// As Excel shows them in Swedish.
test.each([
  ["#N/A", "#SAKNAS!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#REF!", "#REFERENS!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NUM!", "#OGILTIGT!"],
  ["#NAME?", "#NAMN?"],
  ["#NULL!", "#SKÄRNING!"],
  ["#SPILL!", "#SPILL!"],
])("the error %s is %s to a Swede", (error, swedish) => {
  const data = { parameter: "belopp", position: {}, error };
  expect(said(ErrorCode.errorCell, data)).toContain(`felet ${swedish}.`);
  expect(said(ErrorCode.errorCell, data, "en")).toContain(`the error ${error}.`);
});

describe("amounts in a sentence", () => {
  test("are written as in Sweden", () => {
    const data = { parameter: "belopp", position: {}, amount: 4417.5, unit: 1, fits: 0.1 };
    expect(said(ErrorCode.notAMultiple, data)).toContain(
      "4\u00a0417,5 går inte jämnt ut med enheten 1. Ange enhet 0,1 ",
    );
  });

  test("the limit is told in full", () => {
    const limit = "1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000";
    expect(said(ErrorCode.numberTooLarge, { parameter: "belopp", position: {}, value: 1e15 })).toContain(
      `${limit} når gränsen ${limit}.`,
    );
  });

  test("a fault of ours is told as it is", () => {
    expect(said(ErrorCode.internal, { detail: "TypeError: 1.5" })).toContain("(TypeError: 1.5)");
  });
});

// The way out as the user's sheet wants it: digits for powers of ten, else rounding to a multiple.
test.each<[number, string, string]>([
  [1, "AVRUNDA(hela_ramen*andel;0);folkmängd;1;1)", "ROUND(total_funds*share,0),population,1,1)"],
  [0.1, "AVRUNDA(hela_ramen*andel;1);folkmängd;1;0,1)", "ROUND(total_funds*share,1),population,1,0.1)"],
  [0.01, "AVRUNDA(hela_ramen*andel;2);folkmängd;1;0,01)", "ROUND(total_funds*share,2),population,1,0.01)"],
  [100, "AVRUNDA(hela_ramen*andel;-2);folkmängd;1;100)", "ROUND(total_funds*share,-2),population,1,100)"],
  [0.5, "MAVRUNDA(hela_ramen*andel;0,5);folkmängd;1;0,5)", "MROUND(total_funds*share,0.5),population,1,0.5)"],
  [25, "MAVRUNDA(hela_ramen*andel;25);folkmängd;1;25)", "MROUND(total_funds*share,25),population,1,25)"],
])("a product that is no multiple of %s shows how to round it", (unit, swedish, english) => {
  const data = { product: "4417.55", unit };
  expect(said(ErrorCode.productNotAMultiple, data)).toContain(`=FINSAM.KOMMUNANDEL(${swedish}`);
  expect(said(ErrorCode.productNotAMultiple, data, "en")).toContain(`=FINSAM.KOMMUNANDEL(${english}`);
});

describe("errors", () => {
  const codes = Object.values(ErrorCode).filter((code): code is ErrorCode => typeof code === "number");

  test("are wrong input, but for a failed or missing one", () => {
    const missing = codes.filter((code) => errorKind(code) === "missing");
    expect(missing).toEqual([ErrorCode.errorCell, ErrorCode.missingPopulation]);
    expect(errorKind(ErrorCode.negative)).toBe("input");
  });

  test("are printed by number", () => {
    expect(printedCode(ErrorCode.notANumber)).toBe("FINSAM-101");
  });

  test("pass through as they are; anything else is a fault of ours with its words", () => {
    const ours = new FinsamError({ code: ErrorCode.boundsNeedLargestRemainder, data: {} });
    expect(asFinsamError(ours)).toBe(ours);
    const { detail } = asFinsamError(new TypeError("broken"));
    expect(detail).toEqual({ code: ErrorCode.internal, data: { detail: "TypeError: broken" } });
    expect(() => fail(ErrorCode.planTooLong, { years: 7 })).toThrow(
      expect.objectContaining({ detail: { code: ErrorCode.planTooLong, data: { years: 7 } } }),
    );
  });
});
