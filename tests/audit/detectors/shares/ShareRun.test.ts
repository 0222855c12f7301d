import { describe, expect, test } from "vitest";
import type { AuditWorkbook } from "../../../../core/audit/AuditWorkbook.ts";
import { readWorkbook } from "../../../../core/audit/Reading.ts";
import type { Factor } from "../../../../core/audit/shares/RoundedShare.ts";
import { factorValue, type ShareRun, shareRuns } from "../../../../core/audit/shares/ShareRun.ts";
import { areaAddress, areaOf } from "../../../../core/formula/Area.ts";
import { sheetOf, workbookOf } from "../sheetOf.ts";

function runsOf(workbook: AuditWorkbook): readonly ShareRun[] {
  const reading = readWorkbook(workbook);
  return reading.sheets.flatMap(({ tables }) => tables.flatMap(({ table }) => shareRuns(reading, table)));
}

const factor = (each: Factor): string => (each.kind === "number" ? String(each.value) : areaAddress(each.area));

/** `down C2<B2 C3<B3 of B1 by B2:B3 to 0`. */
const written = ({ table: { grid }, isDown, cells, common, under, digits }: ShareRun): string =>
  [
    isDown ? "down" : "across",
    ...cells.map(
      ({ row, column, weight }) =>
        `${grid.place(row, column).address}<${weight.sheet}${grid.place(weight.row, weight.column).address}`,
    ),
    `of ${common.map(factor).join("·")} by ${under.map(factor).join("·")} to ${digits}`,
  ].join(" ");

const read = (text: string): string[] => runsOf(sheetOf(text)).map(written);

/** Four municipalities that share B1 by population, with a formula each. */
const sheet = (ale: string, ockero: string, kungalv: string, tjorn: string): string => `
Att fördela | 1000

Kommun  | Folkmängd | Bidrag
Ale     | 10        | ${ale}
Öckerö  | 20        | ${ockero}
Kungälv | 30        | ${kungalv}
Tjörn   | 40        | ${tjorn}`;

const each = (row: number, digits = 0): string => `=ROUND(B$1*B${row}/SUM(B$4:B$7),${digits}) → ${(row - 3) * 100}`;

const ALL = "down C4<B4 C5<B5 C6<B6 C7<B7 of B1 by B4:B7 to 0";

describe("a run of shares", () => {
  test("down a column, with its values", () => {
    const text = sheet(each(4), each(5), each(6), each(7));
    expect(read(text)).toEqual([ALL]);
    expect(runsOf(sheetOf(text))[0]?.cells.map(({ value }) => value)).toEqual([100, 200, 300, 400]);
  });

  test("across a row", () => {
    const across = (column: string): string => `=ROUND($A$9*${column}2,-1) → 10`;
    expect(
      read(`
Kommun    | Ale  | Öckerö | Tjörn
Andel     | 0.25 | 0.5    | 0.25
Bidrag    | ${across("B")} | ${across("C")} | ${across("D")}`),
    ).toEqual(["across B3<B2 C3<C2 D3<D2 of A9 by  to -1"]);
  });

  test("in every column of a table", () => {
    const year = (column: string, row: number): string => `=ROUND(${column}$1*$B${row}/$B$9,0) → 5`;
    expect(
      read(`
 | | 1000 | 2000
Kommun  | Folkmängd | 2025 | 2026
Ale     | 10        | ${year("C", 3)} | ${year("D", 3)}
Tjörn   | 40        | ${year("C", 4)} | ${year("D", 4)}`),
    ).toEqual([
      "down C3<B3 C4<B4 of C1 by B9 to 0",
      "down D3<B3 D4<B4 of D1 by B9 to 0",
      ...[3, 4].map((row) => `across C${row}<C1 D${row}<D1 of B${row} by B9 to 0`),
    ]);
  });

  test("of another sheet's weights", () => {
    const runs = runsOf(
      workbookOf({
        Blad1: "Kommun | Bidrag\nAle | =ROUND(B9*Data!B2,0) → 1\nTjörn | =ROUND(B9*Data!B3,0) → 2",
      }),
    );
    expect(runs.map(written)).toEqual(["down B2<DataB2 B3<DataB3 of B9 by  to 0"]);
  });

  test.each([
    [
      "one row that takes the rest in the middle",
      [each(4), "=B1-C4-C6-C7 → 200", each(6), each(7)],
      ["down C4<B4 C6<B6 C7<B7 of B1 by B4:B7 to 0"],
    ],
    [
      "a row in the middle that is typed",
      [each(4), each(5), "300", each(7)],
      ["down C4<B4 C5<B5 C7<B7 of B1 by B4:B7 to 0"],
    ],
    ["two rows of something else, which end it", [each(4), "200", "300", each(7)], []],
    ["the first two rows alone", [each(4), each(5), "300", "400"], ["down C4<B4 C5<B5 of B1 by B4:B7 to 0"]],
    ["the last two rows alone", ["100", "200", each(6), each(7)], ["down C6<B6 C7<B7 of B1 by B4:B7 to 0"]],
    [
      "other decimals, which begin another",
      [each(4), each(5), each(6, 1), each(7, 1)],
      ["down C4<B4 C5<B5 of B1 by B4:B7 to 0", "down C6<B6 C7<B7 of B1 by B4:B7 to 1"],
    ],
    ["one row and no more", [each(4), "200", "300", "400"], []],
    ["nothing", ["100", "200", "300", "400"], []],
  ])("with %s", (_, [ale, ockero, kungalv, tjorn], runs) => {
    expect(read(sheet(ale as string, ockero as string, kungalv as string, tjorn as string))).toEqual(runs);
  });

  test("with a gap on either side of each of its rows", () => {
    const text = `
Kommun  | Folkmängd | Bidrag
${["Ale", "Öckerö", "Kungälv", "Tjörn", "Orust"]
  .map((name, i) => `${name} | 10 | ${i % 2 === 0 ? `=ROUND(B$9*B${i + 2},0) → 5` : "5"}`)
  .join("\n")}`;
    expect(read(text)).toEqual(["down C2<B2 C4<B4 C6<B6 of B9 by  to 0"]);
  });

  test.each([
    ["two differing factors are no shares of one amount", (row: number) => `=ROUND(D${row}*B${row}/B$9,0) → 1`],
    ["a divisor that differs makes quotients", (row: number) => `=ROUND(B$1*B${row}/D${row},0) → 1`],
    ["typed weights are no cells", (row: number) => `=ROUND(B$1*0.${row}*B$2,0) → 1`],
    ["sums of cells are no weights", (row: number) => `=ROUND(B$1*SUM(B${row}:D${row}),0) → 1`],
    ["nor are cells under each other", (row: number) => `=ROUND(B$1*SUM(B${row}:B${row + 1}),0) → 1`],
    ["the same share everywhere is no sharing", () => "=ROUND(B$1*B$4,0) → 1"],
    ["a share that shows no number is unknown", (row: number) => `=ROUND(B$1*B${row},0) → ${row === 5 ? "fel" : 1}`],
  ])("%s", (_, formula) => {
    expect(read(sheet(formula(4), formula(5), formula(6), formula(7)))).toEqual([]);
  });

  test("other factors before the weight, or none", () => {
    const of = (formula: (row: number) => string) => read(sheet(formula(4), formula(5), formula(6), formula(7)));
    expect(of((row) => `=ROUND(0.5*B$1*B${row},0) → 1`)).toEqual(["down C4<B4 C5<B5 C6<B6 C7<B7 of 0.5·B1 by  to 0"]);
    expect(of((row) => `=ROUND(B${row}/B$9/2,0) → 1`)).toEqual(["down C4<B4 C5<B5 C6<B6 C7<B7 of  by B9·2 to 0"]);
  });
});

describe("the value of a factor", () => {
  const { sheets } = readWorkbook(workbookOf({ Blad1: "1 | 2 | x\n4 | | '5 000\n10 % | #REF!", Data: "7\n8" }));
  const [own, data] = sheets.map(({ grid }) => grid);
  const value = (address: string, sheetName = ""): number | undefined =>
    factorValue({ kind: "cells", sheet: sheetName, area: areaOf(address) as never }, own as never, (name) =>
      name === "Data" ? data : undefined,
    );

  test.each([
    ["A1", 1],
    ["A1:B1", 3],
    ["A1:C2", undefined],
    ["A1:B2", 7],
    ["A1:A3", 5.1],
    // Texts and blanks are passed by, as SUM does; what is below the sheet is blank.
    ["C1", 0],
    ["B2", 0],
    ["A1:A9", 5.1],
    ["A7:A9", 0],
    // An error, a number as text.
    ["B3", undefined],
    ["A1:B3", undefined],
    ["C2", undefined],
  ])("%s", (address, sum) => expect(value(address)).toBe(sum));

  test("of another sheet, of a sheet that is not there, of a number", () => {
    expect(value("A1:A2", "Data")).toBe(15);
    expect(value("A1", "Borta")).toBeUndefined();
    expect(factorValue({ kind: "number", value: 0.25 }, own as never, () => undefined)).toBe(0.25);
  });
});
