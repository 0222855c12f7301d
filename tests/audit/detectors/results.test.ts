import { describe, expect, test } from "vitest";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

describe("a typed result", () => {
  const sheet = (result: string) => `
Post            | 2024 | 2025
Bidrag          | 900  | 1000
Övriga intäkter | 50   | 60
Summa intäkter  | 950  | 1060
Kansli          | 300  | 310
Insatser        | 500  | 800
Summa kostnader | 800  | 1110
Årets resultat  | 150  | ${result}`;

  test("is not income less costs, as it is in the other year", () => {
    expect(said(sheetOf(sheet("50")))).toEqual(["error differenceWrong C8"]);
    expect(said(sheetOf(sheet("-50")))).toEqual([]);
  });

  test("is not what its words say, where there is but one year", () => {
    const single = (result: string) => `
Post            | 2024
Bidrag          | 900
Övriga intäkter | 50
Summa intäkter  | 950
Kansli          | 300
Insatser        | 500
Summa kostnader | 800
Årets resultat  | ${result}`;
    expect(said(sheetOf(single("250")))).toEqual(["error differenceWrong B8"]);
    expect(said(sheetOf(single("150")))).toEqual([]);
    // Costs less income: another sign, the same result.
    expect(said(sheetOf(single("-150")))).toEqual([]);
  });

  test("is not what the formula beside it gives", () => {
    const beside = sheet("-60").replace("| 150  |", "| =B4-B7 |");
    expect(said(sheetOf(beside))).toEqual(["error differenceWrong C8"]);
    expect(said(sheetOf(beside.replace("-60", "-50")))).toEqual([]);
  });

  test("follows from a wrong total: a note, for the fault is the total's", () => {
    const follows = sheet("-150").replace("1110", "1210");
    expect(said(sheetOf(follows))).toEqual(["error typedTotalWrong C7", "note differenceWrong C8"]);
  });

  test("of single rows and one total", () => {
    const frame = (last: string) => `
Post           | 2020 | 2021
Finansiell ram | 9032 | 9032
Överskott fg år | 1771 | 329
ESF-medel      | 1133 | 1133
Samverkansteam | 7860 | 7465
Aktiv          | 3747 | 2942
Total summa    | 11607 | 10407
Över-/underskott | 329 | ${last}`;
    expect(said(sheetOf(frame("143")))).toEqual(["error differenceWrong C8"]);
    expect(said(sheetOf(frame("87")))).toEqual([]);
  });

  test("after other posts than two totals is not guessed", () => {
    expect(
      said(
        sheetOf(`
Post               | 2024
Bidrag             | 900
Övriga intäkter    | 50
Summa intäkter     | 950
Kansli             | 300
Insatser           | 500
Summa kostnader    | 800
Finansnetto        | 7
Ej bokförd         | 4
Årets resultat     | 140`),
      ),
    ).toEqual([]);
  });
});

describe("a closing balance", () => {
  const sheet = (closing: string) => `
Post                    | 2025 | 2026
Ingående eget kapital   | 500  | 450
Årets resultat          | -50  | -150
Utgående eget kapital   | 450  | ${closing}`;

  test("is not opening and result", () => {
    expect(said(sheetOf(sheet("350")))).toEqual(["error differenceWrong C4"]);
    expect(said(sheetOf(sheet("300")))).toEqual([]);
  });

  test("is not what the words say, where there is but one year", () => {
    const single = (closing: string) => `
Post                    | 2025
Ingående eget kapital   | 500
Årets resultat          | -50
Utgående eget kapital   | ${closing}`;
    expect(said(sheetOf(single("550")))).toEqual(["error differenceWrong B4"]);
    expect(said(sheetOf(single("450")))).toEqual([]);
  });
});

describe("a variance called result", () => {
  const sheet = (label: string, figure: string) => `
Post                | kr
Intäkter            | 8169803
varav medlemsbidrag | 8036000
kostnadsbudget      | 8054000
utfall              | 7745914
${label}            | ${figure}`;

  test("is budget less outcome, typed or by a formula", () => {
    expect(said(sheetOf(sheet("Resultat", "308086")))).toEqual(["error varianceCalledResult B6"]);
    expect(said(sheetOf(sheet("Resultat", "=B4-B5")))).toEqual(["error varianceCalledResult B6"]);
  });

  test("is no result by its right name, and income less outcome is one", () => {
    expect(said(sheetOf(sheet("Avvikelse", "308086")))).toEqual([]);
    expect(said(sheetOf(sheet("Resultat", "423889")))).toEqual([]);
  });

  test("is the result where the budget is as large as the income", () => {
    expect(said(sheetOf(sheet("Resultat", "308086").replace("8169803", "8054000")))).toEqual([]);
  });

  test("across: a column of budget less outcome", () => {
    const across = (heading: string) => `
Post     | Budget | Utfall | ${heading}
Kansli   | 870    | 850    | 20
Revision | 55     | 65     | -10`;
    expect(said(sheetOf(across("Resultat")))).toEqual(["warning varianceCalledResult D2"]);
    expect(said(sheetOf(across("Avvikelse")))).toEqual([]);
  });
});

describe("rows against columns", () => {
  const sheet = (corner: string, east = "33") => `
Kommun  | Insats 1 | Insats 2 | Summa
Ale     | 10       | 20       | 30
Öckerö  | 11       | 22       | ${east}
Kungälv | 12       | 23       | 35
Summa   | 33       | 65       | ${corner}`;

  test("a grand total that is neither", () => {
    expect(said(sheetOf(sheet("108")))).toEqual(["error typedTotalWrong D5"]);
    expect(said(sheetOf(sheet("98")))).toEqual([]);
  });

  test("one wrong row total is one fault", () => {
    expect(said(sheetOf(sheet("98", "43")))).toEqual(["error typedTotalWrong D3"]);
  });

  test("a grand total of the rows only", () => {
    // Two row totals without their columns: nothing says which is wrong, but the two ways do not meet.
    const text = `
Kommun  | Insats 1 | Insats 2 | Summa
Ale     | 10       | 20       | =30+7 → 37
Öckerö  | 11       | 22       | =B3+C3
Kungälv | 12       | 23       | =B4+C4
Summa   | 33       | 65       | =SUM(D2:D4)`;
    expect(said(sheetOf(text))).toEqual(["error rowsAgainstColumns D5"]);
    expect(said(sheetOf(text.replace("=30+7 → 37", "=B2+C2")))).toEqual([]);
  });
});
