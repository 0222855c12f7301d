import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { numberAsText } from "../../../../core/audit/detect/numberAsText.ts";
import { SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { sheetOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";

describe("a number as text", () => {
  const sheet = (total: string): string => `
Post     | tkr
Kansli   | 870
Revision | '1 234,5 kr
Möten    | 20
Summa    | ${total}`;

  test("that a sum passes by is an error, replaced by the number in the workbook's own writing", () => {
    expect(found(numberAsText, sheetOf(sheet("=SUMMA(B2:B4) → 890"), SWEDISH_STYLE))).toEqual([
      {
        code: AuditCode.numberAsText,
        level: "error",
        place: at("B3"),
        about: [],
        data: { variant: "summed", label: "Revision", text: "1 234,5 kr", figure: 1234.5 },
        formula: null,
        replacement: {
          place: at("B3"),
          formula: "1234,5",
          before: [["1 234,5 kr"]],
          after: [[1234.5]],
          clears: [],
        },
      },
    ]);
  });

  test("that nothing sums is a warning", () => {
    expect(found(numberAsText, sheet("945"))[0]).toMatchObject({ level: "warning", data: { variant: "plain" } });
  });

  test("that a formula makes is for its formula to mend", () => {
    const [finding] = found(
      numberAsText,
      sheet("=SUM(B2:B4) → 890").replace("'1 234,5 kr", '=TEXT(1234,"0") → 1234 kr'),
    );
    expect(finding).toMatchObject({ place: at("B3"), formula: '=TEXT(1234,"0")', replacement: null });
  });
});

describe("is looked for", () => {
  test.each([
    ["among two numbers of its column", "Kansli | 870 | \nRevision | '55 | \nMöten | 20 |", true],
    ["not beside one number of its column", "Kansli | 870 | \nRevision | '55 | \nMöten | se not |", false],
    ["among two numbers of its row", "Kansli |  | 10 | 20\nRevision | '55 | 10 | 20\nMöten |  | 10 | 20", true],
    ["not beside one number of its row", "Kansli |  | 10\nRevision | '55 | 10\nMöten |  | 10", false],
    ["under a sum, with one number beside it", "Kansli | 870\nRevision | '55\nSumma | =SUM(B2:B3) → 870", true],
  ])("%s", (_, rows, isTold) => {
    const findings = told(numberAsText, `Post | Belopp | Plan | Budget\n${rows}`);
    expect(findings.map((line) => line.split(" ")[1])).toEqual(isTold ? ["B3"] : []);
  });

  test.each([
    ["Belopp", true],
    ["Bokslut", true],
    ["Konto", false],
    ["Kontonummer", false],
    ["Bankkonto", true],
    ["Vårt konto", false],
    ["Projekt", false],
    ["Projektnr", false],
    ["Projekt 2025", false],
    ["Org nr", false],
    ["Orgnummer", false],
    ["Verifikat", false],
    ["Verifikation", false],
    ["Nr", false],
    ["Enr", true],
    ["Nrö", true],
    ["Kod (BAS)", false],
  ])("in a column headed %s: %s", (heading, isTold) => {
    const rows = "Kansli | 5010 | 870\nHyra | '5020 | 110\nRevision | 6420 | 55";
    expect(told(numberAsText, `Post | ${heading} | tkr\n${rows}`)).toEqual(isTold ? ["warning B3"] : []);
  });

  test("in vain where all numbers are numbers", () => {
    expect(told(numberAsText, "Post | tkr\nKansli | 870\nRevision | 55")).toEqual([]);
  });

  test("in a table without headings too", () => {
    expect(told(numberAsText, "Kansli | 870\nRevision | '55\nMöten | 20")).toEqual(["warning B2"]);
  });
});
