import { describe, expect, test } from "vitest";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

/** Sjuhärad 2025, as published but for the total of the first year. */
const FUNDING = (total: string) => `
FINANSIERINGSPLAN (tkr)
Part             | Andel | 2025   | 2026 | 2027
Försäkringskassa | 0.25  | 4417.5 | 5000 | 5000
Arbetsförmedling | 0.25  | 4417.5 | 5000 | 5000
VG-region        | 0.25  | 4417.5 | 5000 | 5000
Bollebygd        | 0.04  | 187.9  | 212  | 212
Borås            | 0.5   | 2210.4 | 2499 | 2495
Herrljunga       | 0.04  | 181.8  | 207  | 207
Mark             | 0.15  | 679.4  | 769  | 772
Svenljunga       | 0.05  | 206.8  | 235  | 237
Tranemo          | 0.05  | 228.2  | 260  | 262
Ulricehamn       | 0.11  | 482.8  | 549  | 547
Vårgårda         | 0.06  | 240.2  | 269  | 268
Medlemmar Summa  |       | ${total} | 20000 | 20000`;

const SINGLE = (total: string, label = "Summa") => `
Post                        | tkr
Styrelse                    | 280
Kansli                      | 2280
Ekonomiservice och revision | 195
${label}                    | ${total}`;

describe("a typed total", () => {
  test("is wrong beside years that foot", () => {
    expect(said(sheetOf(FUNDING("17767")))).toEqual(["error typedTotalWrong C14"]);
    expect(said(sheetOf(FUNDING("17670")))).toEqual([]);
  });

  test("is wrong in a column of its own", () => {
    expect(said(sheetOf(SINGLE("2775")))).toEqual(["error typedTotalWrong B5"]);
    expect(said(sheetOf(SINGLE("2755")))).toEqual([]);
  });

  test("may be rounded, or differ by the rounding of its rows", () => {
    expect(said(sheetOf(SINGLE("2756")))).toEqual(["note typedTotalWrong B5"]);
    expect(said(sheetOf(SINGLE("2755").replace("195", "195.4")))).toEqual([]);
    expect(said(sheetOf(SINGLE("2757").replace("195", "195.4")))).toEqual(["error typedTotalWrong B5"]);
  });

  test("of people is exact", () => {
    expect(said(sheetOf(SINGLE("2756").replace("tkr", "deltagare")))).toEqual(["error typedTotalWrong B5"]);
  });

  test.each([
    "Summa",
    "TOTALT",
    "Summering",
    "S:a",
    "Delsumma administration",
    "SUMMA Kostnader",
    "Total",
  ])("is known by its label: %s", (label) => {
    expect(said(sheetOf(SINGLE("2795", label)))).toEqual(["error typedTotalWrong B5"]);
  });

  test.each([
    "Summering inkl JMT 135",
    "Summa per deltagare",
    "Totalt exkl. moms",
    "Andel totalt",
    "Snitt totalt",
  ])("is not what is labelled %s", (label) => {
    expect(said(sheetOf(SINGLE("2895", label)))).toEqual([]);
  });

  test("far from its rows is the total of something else", () => {
    expect(said(sheetOf(SINGLE("90000")))).toEqual([]);
  });

  test("may add subtotals, and everything above", () => {
    const sheet = (last: string) => `
Post       | 2024  | 2025
Enter      | 3197  | 3289
NOVA       | 4200  | 5063
Delsumma verksamhet | 7397 | 8352
Kansli     | 870   | 890
Revision   | 55    | 60
Delsumma administration | 925 | 950
Summa kostnader | ${last} | 9302`;
    expect(said(sheetOf(sheet("8322")))).toEqual([]);
    expect(said(sheetOf(sheet("8422")))).toEqual(["error typedTotalWrong B8"]);
  });

  test("of which one subtotal is wrong is itself right", () => {
    const sheet = `
Post       | 2024  | 2025
Enter      | 3197  | 3289
NOVA       | 4200  | 5063
Delsumma verksamhet | 7379 | 8352
Kansli     | 870   | 890
Revision   | 55    | 60
Delsumma administration | 925 | 950
Summa kostnader | 8322 | 9302`;
    expect(said(sheetOf(sheet))).toEqual(["error typedTotalWrong B4"]);
  });

  test("above its rows, or over rows of which some are part of another, is left alone", () => {
    expect(
      said(
        sheetOf(`
Post          | tkr
Summa kansli  | 900
Lön           | 700
Hyra          | 200
Resor         | 50
Möten         | 60
Summa         | 1010`),
      ),
    ).toEqual([]);
  });

  test("that is the sum of the rows under it, or the difference of totals above, is left alone", () => {
    const above = (total: number): string[] =>
      said(
        sheetOf(`
Post             | tkr
Enter            | 300
NOVA             | 400
Övrigt totalt    | ${total}
Kansli           | 500
Hyra             | 450`),
      );
    expect(above(950)).toEqual([]);
    expect(above(960)).toEqual(["error typedTotalWrong B4"]);
    const difference = (total: number): string[] =>
      said(
        sheetOf(`
Post             | tkr
Summa anslag     | 900
Summa förbrukat  | 400
Summa kvar       | ${total}`),
      );
    expect(difference(500)).toEqual([]);
    expect(difference(1250)).toEqual(["error typedTotalWrong B4"]);
  });

  test("at the right of a row is wrong beside rows that foot", () => {
    const sheet = (total: number) => `
Insats   | Kvinnor | Män | Totalt
Enter    | 24      | 38  | 62
NOVA     | 27      | 17  | ${total}
FIA      | 23      | 13  | 36`;
    expect(said(sheetOf(sheet(45)))).toEqual(["error typedTotalWrong D3"]);
    expect(said(sheetOf(sheet(44)))).toEqual([]);
  });

  test("without a word for it is known by the other rows", () => {
    const sheet = (total: number) => `
Insats | Kvinnor | Män | Varav nya | Avslutade | Arbete | Studier | Arb.rehab | Sjukdom | Annat skäl
Enter  | 24 | 38 | 19 | 20 | 4 | 5 | 3  | 7 | 1
NOVA   | 27 | 17 | 27 | 40 | 2 | 1 | 19 | 9 | 9
FIA    | 23 | 13 | 19 | ${total} | 2 | 1 | 3 | 9 | 0
Totalt | 74 | 68 | 65 | ${total + 60} | 8 | 7 | 25 | 25 | 10`;
    expect(said(sheetOf(sheet(14)))).toEqual(["error typedTotalWrong E4", "note rowsAgainstColumns E5"]);
    expect(said(sheetOf(sheet(15)))).toEqual([]);
  });
});

describe("a pasted total", () => {
  test("stands among formulas", () => {
    const sheet = (total: string) => `
Post     | 2025 | 2026 | 2027
Kansli   | 870  | 890  | 910
Revision | 55   | 60   | 65
Möten    | 20   | 20   | 20
Summa    | =SUM(B2:B4) | ${total} | =SUM(D2:D4)`;
    expect(said(sheetOf(sheet("960")))).toEqual(["error pastedTotal C5"]);
    expect(said(sheetOf(sheet("=SUM(C2:C4)")))).toEqual([]);
    // Right today, but it will not follow its rows.
    expect(said(sheetOf(sheet("970")))).toEqual(["warning formulaOverwritten C5"]);
  });
});

describe("what is no total and no row of it", () => {
  test.each([
    ["years above figures", "Post | 2025\nKansli | 10\nHyra | 20\nSumma | 30"],
    ["account numbers", "5010 | Hyra | 100\n5020 | El | 200\n | Summa | 300"],
    [
      "percentages and quotients beside",
      "Post | tkr | Andel | Per deltagare\nA | 10 | 25 % | 1.5\nB | 30 | 75 % | 2.5\nSumma | 40 | 100 % | 2",
    ],
    ["an average row", "Post | 2025\nA | 10\nB | 30\nSumma | 40\nGenomsnitt | 20"],
    ["dates", "Post | Datum | tkr\nA | d45000 | 10\nB | d45100 | 30\nSumma | d45200 | 40"],
    ["blank rows between", "Post | tkr\nA | 10\n\nB | 30\n\nSumma | 40"],
    ["negative costs", "Post | tkr\nBidrag | 100\nKansli | -30\nHyra | -50\nSumma | 20"],
    ["a remark in a row", "Post | tkr | Not\nA | 10 | se sid 4\nB | 30\nSumma | 40"],
    [
      "two tables side by side",
      "Post | tkr |  | Part | tkr\nA | 10 | | Staten | 7\nB | 30 | | Regionen | 8\nSumma | 40 | | Summa | 15",
    ],
  ])("%s", (_, sheet) => {
    expect(said(sheetOf(`\n${sheet}`))).toEqual([]);
  });
});
