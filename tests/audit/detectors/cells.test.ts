import { describe, expect, test } from "vitest";
import { audit } from "../../../core/audit/audit.ts";
import { SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

describe("a number as text", () => {
  const sheet = (cell: string, total = "=SUM(B2:B4)") => `
Post     | tkr
Kansli   | 870
Revision | ${cell}
Möten    | 20
Summa    | ${total}`;

  test.each([
    "'1 234",
    "'1234 kr",
    "'1\u00A0234",
    "'1234,5",
    "'55",
    "'−55",
    "'1 234 tkr",
  ])("%s is passed by", (cell) => {
    expect(said(sheetOf(sheet(cell)))).toEqual(["error numberAsText B3"]);
  });

  test.each(["'se not", "'2 av 3", "'-", "'1–3", "'ca 500"])("%s is no number", (cell) => {
    expect(said(sheetOf(sheet(cell)))).toEqual([]);
  });

  test("without a sum over it is a warning", () => {
    expect(said(sheetOf(sheet("'55", "945").replace(/\nSumma.*/, "")))).toEqual(["warning numberAsText B3"]);
  });

  test("names something: accounts, project numbers, years as headings", () => {
    expect(
      said(
        sheetOf(`
Konto | Benämning | '2024 | '2025
'5010 | Hyra      | 100   | 110
'5020 | El        | 20    | 25
      | Summa     | =SUM(C2:C3) | =SUM(D2:D3)`),
      ),
    ).toEqual([]);
  });

  test("in a column of accounts is no amount", () => {
    const sheet = (heading: string) => `
Post     | ${heading} | tkr
Kansli   | 5010  | 870
Hyra     | '5020 | 110
Revision | 6420  | 55`;
    expect(said(sheetOf(sheet("Konto")))).toEqual([]);
    expect(said(sheetOf(sheet("Bokslut")))).toEqual(["warning numberAsText B3"]);
  });

  test("is replaced by the number", () => {
    const [finding] = audit(sheetOf(sheet("'1 234,5 kr"), undefined));
    expect(finding?.replacement).toMatchObject({ formula: "1234.5", before: [["1 234,5 kr"]], after: [[1234.5]] });
    const [swedish] = audit(sheetOf(sheet("'1 234,5 kr", "=SUMMA(B2:B4)"), SWEDISH_STYLE));
    expect(swedish?.replacement?.formula).toBe("1234,5");
  });
});

describe("an overwritten formula", () => {
  const sheet = (cell: string) => `
Insats | Deltagare | Pris | Kostnad
Enter  | 62        | 50   | =B2*C2
NOVA   | 44        | 95   | =B3*C3
FIA    | 36        | 19   | ${cell}
IT     | 4         | 140  | =B5*C5
Koll   | 62        | 8    | =B6*C6`;

  test("down a column", () => {
    expect(said(sheetOf(sheet("684")))).toEqual(["warning formulaOverwritten D4"]);
    expect(said(sheetOf(sheet("=B4*C4")))).toEqual([]);
  });

  test("at the end of a column, where its factors stand; a lump sum has none", () => {
    const last = (factors: string): string =>
      sheet("=B4*C4").replace("| 62        | 8    | =B6*C6", `| ${factors} | 500`);
    expect(said(sheetOf(last("62 | 8")))).toEqual(["warning formulaOverwritten D6"]);
    expect(said(sheetOf(last(" | ")))).toEqual([]);
  });

  test("across a row", () => {
    const across = (cell: string) => `
Post            | 2025 | 2026 | 2027
Intäkter        | 1000 | 1100 | 1200
Kostnader       | 900  | 1000 | 1300
Skillnad        | =B2-B3 | ${cell} | =D2-D3`;
    expect(said(sheetOf(across("110")))).toEqual(["error formulaOverwritten C4"]);
    expect(said(sheetOf(across("100")))).toEqual(["warning formulaOverwritten C4"]);
    expect(said(sheetOf(across("=C2-C3")))).toEqual([]);
  });

  test("values fetched from elsewhere and balances carried forward may be typed", () => {
    expect(
      said(
        sheetOf(`
Post   | 2025
Enter  | =F2
NOVA   | =F3
FIA    | 684
IT     | =F5
Koll   | =F6`),
      ),
    ).toEqual([]);
    expect(
      said(
        sheetOf(`
Post   | 2024 | 2025 | 2026 | 2027
Kansli | =1000*1 | =B2*1.02 | 1100 | =D2*1.02`),
      ),
    ).toEqual([]);
  });

  test("cells that our functions spilled are no typed numbers", () => {
    expect(
      said(
        sheetOf(`
Kommun  | Folkmängd | Bidrag
Ale     | 10 | =FINSAM.ALLOCATE(100,B2:B5) → 10
Öckerö  | 20 | → 20
Kungälv | 30 | → 30
Tjörn   | 40 | → 40
Summa   | 100 | 100`),
      ),
    ).toEqual([]);
    // A row of results: only the first cell has the formula.
    const row = (last: string) => `
Eget kapital          | 2025 | 2026 | 2027
Intäkter              | 100  | 100  | 100
Kostnader             | 110  | 120  | 90
Utgående eget kapital | =FINSAM.EGETKAPITAL(50,B2:D2,B3:D3) → 40 | → 20 | → ${last}`;
    expect(said(sheetOf(row("30")))).toEqual([]);
  });

  test("but a total typed under them is", () => {
    expect(
      said(
        sheetOf(`
Kommun  | Folkmängd | Bidrag
Ale     | 10 | =FINSAM.ALLOCATE(100,B2:B5) → 10
Öckerö  | 20 | → 20
Kungälv | 30 | → 30
Tjörn   | 40 | → 40
Summa   | 100 | 110`),
      ),
    ).toEqual(["error typedTotalWrong C6"]);
  });
});

describe("an error value", () => {
  test("is told where it arises, once", () => {
    const sheet = (cell: string) => `
Post     | 2025 | 2026
Kansli   | 870  | 890
Revision | ${cell} | 60
Summa    | =SUM(B2:B3) | =SUM(C2:C3)
Andel    | =B4/100 | =C4/100`;
    expect(said(sheetOf(sheet("=1/0")))).toEqual(["error errorInTable B3"]);
    expect(said(sheetOf(sheet("#REF!")))).toEqual(["error errorInTable B3"]);
    expect(said(sheetOf(sheet("55")))).toEqual([]);
  });
});
