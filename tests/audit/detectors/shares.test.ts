import { describe, expect, test } from "vitest";
import { audit } from "../../../core/audit/audit.ts";
import { SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../../core/formula/writeFormula.ts";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

const PARTS = (formula: (row: number) => string, last = formula(7), amount = "4417") => `
Att fördela | ${amount}

Kommun     | Folkmängd | Bidrag
Ale        | 9413      | ${formula(4)}
Öckerö     | 8234      | ${formula(5)}
Kungälv    | 7345      | ${formula(6)}
Stenungsund | 6456     | ${last}`;

describe("parts rounded each for itself", () => {
  const each = (row: number): string => `=ROUND($B$1*B${row}/SUM($B$4:$B$7),0)`;

  test("miss the amount", () => {
    // 1321.9 · 1156.4 · 1031.5 · 906.7: the roundings give one too many in the third.
    const amounts = ["4416", "4417", "4418", "4419", "4420"];
    const codes = amounts.map((amount) => said(sheetOf(PARTS(each, each(7), amount))).join());
    const sums = amounts.map((amount) =>
      [9413, 8234, 7345, 6456].reduce((sum, weight) => sum + Math.round((Number(amount) * weight) / 31448), 0),
    );
    codes.forEach((code, i) => {
      expect(code).toBe(sums[i] === Number(amounts[i]) ? "note partsMissTotal C4" : "error partsMissTotal C4");
    });
    expect(codes).toContain("error partsMissTotal C4");
    expect(codes).toContain("note partsMissTotal C4");
  });

  test("in Swedish, with the divisor in a cell and the weight first", () => {
    const swedish = (row: number): string => `=AVRUNDA(B${row}/B$8*B$1;0)`;
    const sheet = `${PARTS(swedish, swedish(7), "4418")}\nSumma | =SUMMA(B4:B7) |`;
    expect(said(sheetOf(sheet, SWEDISH_STYLE)).join()).toMatch(/^(error|note) partsMissTotal C4$/);
  });

  test("are replaced by ALLOCATE, with the parts before and after", () => {
    const [finding] = audit(sheetOf(PARTS(each, each(7), "4418")));
    const { call, before, after, clears, place } = finding?.replacement ?? {};
    expect(place?.address).toBe("C4");
    expect(call && writeFormula(call, "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.ALLOCATE(B1;B4:B7;1)");
    expect(before).toHaveLength(4);
    expect(after?.flat().reduce((sum: number, part) => sum + Number(part), 0)).toBe(4418);
    expect(clears?.map(({ address }) => address)).toEqual(["C5", "C6", "C7"]);
  });

  test("of a quarter are replaced by KOMMUNANDEL", () => {
    const quarter = (row: number): string => `=ROUND($B$1*0.25*B${row}/SUM($B$4:$B$7),0)`;
    const [finding] = audit(sheetOf(PARTS(quarter, quarter(7), "17672")));
    const { call } = finding?.replacement ?? {};
    expect(call && writeFormula(call, "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.KOMMUNANDEL(B1;B4:B7;0,25;1)");
  });

  test("are not quotients: a cost per participant is no share", () => {
    const sheet = `
Insats | Kostnad | Deltagare | Per deltagare
Enter  | 3197    | 62        | =ROUND(B2/C2,1)
NOVA   | 4200    | 44        | =ROUND(B3/C3,1)
FIA    | 698     | 36        | =ROUND(B4/C4,1)`;
    expect(said(sheetOf(sheet))).toEqual([]);
  });
});

describe("a forced remainder", () => {
  const each = (row: number): string => `=ROUND($B$1*B${row}/SUM($B$4:$B$7),0)`;

  test("stands on the last row", () => {
    expect(said(sheetOf(PARTS(each, "=B1-SUM(C4:C6)")))).toEqual(["warning remainderForced C7"]);
    expect(said(sheetOf(PARTS(each, "=$B$1-C4-C5-C6")))).toEqual(["warning remainderForced C7"]);
  });

  test("is not what is left of a budget", () => {
    expect(
      said(
        sheetOf(`
Ram      | 1000
Enter    | 300
NOVA     | 400
Kvar     | =B1-SUM(B2:B3)`),
      ),
    ).toEqual([]);
  });
});

describe("share labels", () => {
  const sheet = (shares: readonly string[]) => `
Kommun     | Andel | 2025
Bollebygd  | ${shares[0]} | 187.9
Borås      | ${shares[1]} | 2210.4
Herrljunga | ${shares[2]} | 181.8
Mark       | ${shares[3]} | 679.4
Svenljunga | ${shares[4]} | 206.8
Tranemo    | ${shares[5]} | 228.2
Ulricehamn | ${shares[6]} | 482.8
Vårgårda   | ${shares[7]} | 240.2`;

  test("are stale: Mark 0,16 where the amounts give 0,15", () => {
    expect(said(sheetOf(sheet(["0.04", "0.5", "0.04", "0.16", "0.05", "0.05", "0.11", "0.05"])))).toEqual([
      "warning shareLabelStale B5",
    ]);
  });

  test("that the largest remainder gives are right", () => {
    expect(said(sheetOf(sheet(["0.04", "0.5", "0.04", "0.15", "0.05", "0.05", "0.11", "0.06"])))).toEqual([]);
  });

  test("that are rounded each for itself do not add up to 1", () => {
    expect(said(sheetOf(sheet(["0.04", "0.5", "0.04", "0.15", "0.05", "0.05", "0.11", "0.05"])))).toEqual([
      "warning shareLabelStale B2",
    ]);
  });

  test("of something that is not in the table are left alone", () => {
    expect(said(sheetOf(sheet(["0.2", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.2"])))).toEqual([]);
  });

  test("are replaced by ANDELAR", () => {
    const [finding] = audit(sheetOf(sheet(["0.04", "0.5", "0.04", "0.16", "0.05", "0.05", "0.11", "0.05"])));
    const { call, after } = finding?.replacement ?? {};
    expect(call && writeFormula(call, "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.ANDELAR(C2:C9;0)");
    expect(after?.flat()).toEqual([0.04, 0.5, 0.04, 0.15, 0.05, 0.05, 0.11, 0.06]);
  });
});

describe("percentages", () => {
  const sheet = (adm: string, total = "") => `
Kostnadernas fördelning
Del            | Andel
Individinriktat | 74 %
Strukturellt   | 10 %
Administration | ${adm}${total}`;

  test("miss 100", () => {
    expect(said(sheetOf(sheet("12 %")))).toEqual(["warning percentagesMiss100 B3"]);
    expect(said(sheetOf(sheet("16 %")))).toEqual([]);
  });

  test("miss it by a rounding", () => {
    expect(said(sheetOf(sheet("15 %")))).toEqual(["note percentagesMiss100 B3"]);
  });

  test("miss a stated 100", () => {
    expect(said(sheetOf(sheet("12 %", "\nSumma | 100 %")))).toEqual(["error percentagesMiss100 B6"]);
    expect(said(sheetOf(sheet("16 %", "\nSumma | 100 %")))).toEqual([]);
  });

  test("miss it by more than roundings can", () => {
    const four = (last: string) => `
Del            | Andel
Individinriktat | 40 %
Strukturellt   | 34 %
Information    | 10 %
Administration | ${last}`;
    expect(said(sheetOf(four("17 %")))).toEqual(["note percentagesMiss100 B2"]);
    expect(said(sheetOf(four("18 %")))).toEqual(["warning percentagesMiss100 B2"]);
  });

  test("in rows that say so, and across a row", () => {
    const down = (last: number) => `
Post | kr
Budget 2023 | 9579500
individ %   | 74
struktur %  | 10
adm %       | ${last}
Budget 2024 | 11356500`;
    expect(said(sheetOf(down(12)))).toEqual(["warning percentagesMiss100 B3"]);
    expect(said(sheetOf(down(16)))).toEqual([]);
    const across = (last: number) => `
Fördelning i procent
Förbund   | Individ | Struktur | Adm | Övrigt
Höglandet | 55      | 25       | 15  | ${last}`;
    expect(said(sheetOf(across(1)))).toEqual(["warning percentagesMiss100 B3"]);
    expect(said(sheetOf(across(5)))).toEqual([]);
  });

  test("of different wholes are left alone", () => {
    expect(
      said(
        sheetOf(`
Insats | Andel kvinnor
Enter  | 39 %
NOVA   | 61 %
FIA    | 4 %`),
      ),
    ).toEqual([]);
  });
});
