import { expect, test } from "vitest";
import { SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

/** Two years of costs; the formulas of the total line are given. */
const COSTS = (first: string, second: string) => `
Kostnader (tkr)
Post              | 2025 | 2026
Kansli            | 870  | 890
Information       | 30   | 30
Styrelse          | 35   | 35
Revision          | 55   | 60
Utrymme nya insatser | 300 | 300
Summa kostnader   | ${first} | ${second}`;

test("a row under the range is missed", () => {
  expect(said(sheetOf(COSTS("=SUM(B3:B6)", "=SUM(C3:C7)")))).toEqual(["error sumMissesCells B8"]);
  expect(said(sheetOf(COSTS("=SUM(B3:B6)", "=SUM(C3:C6)")))).toEqual([
    "error sumMissesCells B8",
    "error sumMissesCells C8",
  ]);
  expect(said(sheetOf(COSTS("=SUM(B3:B7)", "=SUM(C3:C7)")))).toEqual([]);
});

test("a row above the range is missed", () => {
  expect(said(sheetOf(COSTS("=SUM(B4:B7)", "=SUM(C4:C7)")))).toEqual([
    "error sumMissesCells B8",
    "error sumMissesCells C8",
  ]);
});

test("a row between two ranges, or between added cells, is missed", () => {
  expect(said(sheetOf(COSTS("=SUM(B3:B4,B6:B7)", "=SUM(C3:C7)")))).toEqual(["error sumMissesCells B8"]);
  expect(said(sheetOf(COSTS("=B3+B4+B6+B7", "=C3+C4+C5+C6+C7")))).toEqual(["error sumMissesCells B8"]);
  expect(said(sheetOf(COSTS("=B3+B4+B5+B6+B7", "=C3+C4+C5+C6+C7")))).toEqual([]);
});

test("a missed row of 0 is a warning", () => {
  const sheet = COSTS("=SUM(B3:B6)", "=SUM(C3:C7)").replace("| 300 |", "| 0 |");
  expect(said(sheetOf(sheet))).toEqual(["warning sumMissesCells B8"]);
});

test("SUMMA with semicolons, absolute marks, subtotals", () => {
  const swedish = (first: string, second: string): string[] => said(sheetOf(COSTS(first, second), SWEDISH_STYLE));
  expect(swedish("=SUMMA($B$3:$B$6)", "=SUMMA(C3:C7)")).toEqual(["error sumMissesCells B8"]);
  expect(swedish("=SUMMA(B3:B4;B6:B7)", "=SUMMA(C3:C7)")).toEqual(["error sumMissesCells B8"]);
  expect(swedish("=DELSUMMA(9;B3:B6)", "=DELSUMMA(109;C3:C7)")).toEqual(["error sumMissesCells B8"]);
  expect(swedish("=SUMMA(B3:B7)", "=DELSUMMA(9;C3:C7)")).toEqual([]);
});

test("rows that another formula uses, quotients, limits and of-which rows are left out on purpose", () => {
  const sheet = `
Post               | 2025
Bidrag             | 1000
Insats 1           | 400
Insats 2           | 500
Insats 3           | 60
Insats 4           | 30
Antal deltagare    | 70
varav unga         | 12
Avvikelse mot 2024 | 15
Kostnad per deltagare | 14
Summa kostnader    | =SUM(B3:B6)
Kvar               | =B2-B11`;
  expect(said(sheetOf(sheet))).toEqual([]);
  expect(said(sheetOf(sheet.replace("SUM(B3:B6)", "SUM(B3:B5)")))).toEqual(["error sumMissesCells B11"]);
});

test("subtotals are added once, and what they hold is not missed", () => {
  const sheet = `
Post              | 2025
Enter             | 3197
NOVA              | 4200
Delsumma verksamhet | =SUM(B2:B3)
Kansli            | 870
Revision          | 55
Delsumma administration | =SUM(B5:B6)
Summa kostnader   | =B4+B7`;
  expect(said(sheetOf(sheet))).toEqual([]);
});

test("a table above its total's range, with a heading between, is another table", () => {
  const sheet = `
Intäkter        | 2025
Staten          | 500
Regionen        | 250
Kostnader
Kansli          | 300
Insatser        | 400
Summa kostnader | =SUM(B5:B6)`;
  expect(said(sheetOf(sheet))).toEqual([]);
});

test("a row total misses a column", () => {
  const sheet = `
Kommun   | Insats 1 | Insats 2 | Insats 3 | Summa
Ale      | 10 | 20 | 30 | =SUM(B2:C2)
Öckerö   | 11 | 21 | 31 | =SUM(B3:D3)
Kungälv  | 12 | 22 | 32 | =SUM(B4:D4)`;
  expect(said(sheetOf(sheet))).toEqual(["error sumMissesCells E2"]);
  expect(said(sheetOf(sheet.replace("B2:C2", "B2:D2")))).toEqual([]);
});

test("rows under the range in a section of their own belong elsewhere", () => {
  const sheet = (title: string) => `
Intäkter         | 2025
Staten           | 500
Regionen         | 250
Kommunerna       | 250
${title}Fonderade medel  | 40
Summa intäkter   | =SUM(B2:B4)`;
  expect(said(sheetOf(sheet("Upplysningar\n")))).toEqual([]);
  expect(said(sheetOf(sheet("")))).toEqual(["error sumMissesCells B6"]);
});

test("rows above the range that a typed total below adds are left to that one", () => {
  const sheet = (all: number) => `
Post             | 2025
Försäljning      | 40
Ränta            | 10
Enter            | 300
NOVA             | 400
FIA              | 500
IT-spåret        | 600
Summa insatser   | =SUM(B4:B7)
Summa allt       | ${all}`;
  expect(said(sheetOf(sheet(1850)))).toEqual([]);
  expect(said(sheetOf(sheet(1950)))).toContain("error sumMissesCells B8");
});

test("many rows above the range are another table without a heading", () => {
  const sheet = (first: number) => `
Post             | 2025
Staten           | 500
Regionen         | 250
Kommunerna       | 250
Enter            | 300
NOVA             | 400
FIA              | 500
Övrigt           | 60
Summa            | =SUM(B${first}:B8)`;
  expect(said(sheetOf(sheet(5)))).toEqual([]);
  expect(said(sheetOf(sheet(3)))).toEqual(["error sumMissesCells B9"]);
});
