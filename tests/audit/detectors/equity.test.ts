import { describe, expect, test } from "vitest";
import { said } from "./said.ts";
import { sheetOf, workbookOf } from "./sheetOf.ts";

describe("an opening balance", () => {
  const sheet = (opening: string) => `
Eget kapital (kr)
Post                  | Budget 2024 | Plan 2025 | Plan 2026
Ingående eget kapital | 1491324     | ${opening} | 599324
Årets resultat        | -184500     | -707500   | -532000
Utgående eget kapital | 1306824     | 599324    | 67324`;

  test("is not last year's closing one", () => {
    expect(said(sheetOf(sheet("1306284")))).toContain("error openingNotClosing C3");
    expect(said(sheetOf(sheet("1306824")))).toEqual([]);
  });

  test("may come from the forecast of the year before", () => {
    const forecast = (opening: string) => `
Post                    | Budget 2023 | Prognos 2023 | Budget 2024 | Plan 2025
Bidrag                  | 8892000     | 8892000      | 11172000    | 11172000
Balanserat resultat     | 1999710     | 2337024      | ${opening}  | 1306824
Summa intäkter          | =SUM(B2:B3) | =SUM(C2:C3)  | =SUM(D2:D3) | =SUM(E2:E3)
Insatser                | 9579500     | 9737700      | 11356500    | 11879500
Kansli                  | 0           | 0            | 0           | 0
Summa kostnader         | =SUM(B5:B6) | =SUM(C5:C6)  | =SUM(D5:D6) | =SUM(E5:E6)
Prel balanserat resultat | =B4-B7     | =C4-C7       | =D4-D7      | =E4-E7`;
    expect(said(sheetOf(forecast("1491324")))).toEqual([]);
    // The closing balance of 2024 is off by as much: that is the same fault.
    expect(said(sheetOf(forecast("1490324")))).toEqual(["error openingNotClosing D3"]);
  });

  test("on the sheet of the next year", () => {
    const books = (opening: string) => ({
      "Budget 2024": `
Eget kapital
Ingående eget kapital | 500
Årets resultat        | -50
Utgående eget kapital | 450`,
      "Budget 2025": `
Eget kapital
Ingående eget kapital | ${opening}
Årets resultat        | -20
Utgående eget kapital | =B2+B3`,
    });
    expect(said(workbookOf(books("540")))).toEqual(["error openingNotClosing Budget 2025!B2"]);
    expect(said(workbookOf(books("450")))).toEqual([]);
  });

  test("of columns without years is not compared", () => {
    expect(
      said(
        sheetOf(`
Post                  | Budget | Utfall
Ingående eget kapital | 500    | 510
Årets resultat        | -50    | -40
Utgående eget kapital | 450    | 470`),
      ),
    ).toEqual([]);
  });
});

describe("an opening balance counted twice", () => {
  const sheet = (closing: string) => `
Post                  | 2025
Bidrag                | 1000
Balanserat resultat   | 500
Summa intäkter        | =SUM(B2:B3)
Insatser              | 800
Kansli                | 300
Summa kostnader       | =SUM(B5:B6)
Årets resultat        | =B4-B7
Ingående eget kapital | 500
Utgående eget kapital | ${closing}`;

  test("among the income and once more", () => {
    expect(said(sheetOf(sheet("=B8+B9")))).toEqual(["error openingCountedTwice B10"]);
    expect(said(sheetOf(sheet("900")))).toEqual(["error openingCountedTwice B10"]);
    expect(said(sheetOf(sheet("=B8")))).toEqual([]);
  });

  test("not where the income is without it", () => {
    expect(said(sheetOf(sheet("=B8+B9").replace("Balanserat resultat   | 500", "ESF-medel | 500")))).toEqual([]);
  });
});

describe("the parties' parts", () => {
  const sheet = (region: number, municipality: number) => `
Finansieringsplan (tkr)
Part             | 2025
Försäkringskassa | 4516
Arbetsförmedling | 4516
VG-region        | ${region}
Ale              | 2000
Öckerö           | ${municipality}
Medlemmar Summa  | =SUM(B3:B7)`;

  test("off 5 § are a warning, never an error", () => {
    expect(said(sheetOf(sheet(5000, 3000)))).toEqual(["warning partsOff5 B8"]);
    expect(said(sheetOf(sheet(4516, 2516)))).toEqual([]);
  });

  test("are not sought where other income stands among them", () => {
    const other = sheet(5000, 3000).replace("Öckerö ", "ESF-medel");
    expect(said(sheetOf(other))).toEqual([]);
  });
});
