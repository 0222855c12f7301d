import { describe, expect, test } from "vitest";
import { said } from "./said.ts";
import { sheetOf } from "./sheetOf.ts";

/** Whole sheets as associations build them, each correct, and faults in them that no single detector's sheet shows. */

describe("row totals beside a count", () => {
  const sheet = (ale: string, corner = "=SUM(F2:F5)") => `
Kommun  | Deltagare | Enter | NOVA | FIA | Summa
Ale     | 12        | 100   | 200  | 300 | ${ale}
Öckerö  | 11        | 110   | 210  | 310 | =SUM(C3:E3)
Kungälv | 13        | 120   | 220  | 320 | =SUM(C4:E4)
Tjörn   | 14        | 130   | 230  | 330 | =SUM(C5:E5)
Summa   | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | ${corner}`;

  test("leave the count out", () => {
    expect(said(sheetOf(sheet("=SUM(C2:E2)")))).toEqual([]);
    expect(said(sheetOf(sheet("600", "=SUM(C6:E6)")))).toEqual(["warning formulaOverwritten F2"]);
    expect(said(sheetOf(sheet("=SUM(C2:E2)").replace("Deltagare", "Aktivitetsnr")))).toEqual([]);
  });

  test("that add another row", () => {
    expect(said(sheetOf(sheet("=SUM(C3:E3)")))).toEqual(["error sumMissesCells F2"]);
  });

  test("typed wrong", () => {
    expect(said(sheetOf(sheet("650")))).toEqual(["error pastedTotal F2"]);
  });
});

describe("a total of some parties", () => {
  const sheet = (municipalities: string, all: string) => `
Part            | 2025
Staten          | 5000
Regionen        | 2500
Ale             | 700
Öckerö          | 600
Kungälv         | 900
Tjörn           | 300
Summa kommuner  | ${municipalities}
Summa bidrag    | ${all}`;

  test("leaves the others to the total below", () => {
    expect(said(sheetOf(sheet("=SUM(B4:B7)", "=SUM(B2:B3)+B8")))).toEqual([]);
    expect(said(sheetOf(sheet("=SUM(B4:B7)", "10000")))).toEqual([]);
    expect(said(sheetOf(sheet("2500", "10000")))).toEqual([]);
  });

  test("misses its first", () => {
    expect(said(sheetOf(sheet("=SUM(B5:B7)", "=SUM(B2:B3)+B8")))).toContain("error sumMissesCells B8");
    expect(said(sheetOf(sheet("=SUM(B5:B7)", "9300")))).toContain("error sumMissesCells B8");
  });
});

describe("digits in a typed total", () => {
  const sheet = (total: number) => `
Post     | kr
Enter    | 5580400
NOVA     | 4200000
FIA      | 373800
Totala kostnader | ${total}`;

  test.each([1154200, 51104200 / 10, 10154300, 101542000])("%d", (total) => {
    expect(said(sheetOf(sheet(total)))).toEqual(["error typedTotalWrong B5"]);
  });

  test("right", () => expect(said(sheetOf(sheet(10154200)))).toEqual([]));
});

describe("a total of subtotals", () => {
  const sheet = (first: string, second: string) => `
Post            | 2024 | 2025
Enter           | 3197 | 3289
NOVA            | 4200 | 5063
Summa insatser  | =SUM(B2:B3) | =SUM(C2:C3)
Kansli          | 870 | 890
Revision        | 55  | 60
Summa administration | =SUM(B5:B6) | =SUM(C5:C6)
Totala kostnader | ${first} | ${second}`;

  test("leaves one out", () => {
    expect(said(sheetOf(sheet("=B4+B7", "=C4")))).toEqual(["error sumMissesCells C8"]);
    expect(said(sheetOf(sheet("8322", "8352")))).toEqual(["error typedTotalWrong C8"]);
    expect(said(sheetOf(sheet("8322", "950")))).toEqual(["error typedTotalWrong C8"]);
    expect(said(sheetOf(sheet("=B4+B7", "=C4+C7")))).toEqual([]);
    expect(said(sheetOf(sheet("8322", "9302")))).toEqual([]);
  });
});

describe("a follow-up with typed results", () => {
  const sheet = (outcome: string) => `
Post            | Budget | Utfall | Avvikelse | Förbrukat % | Prognos
Bidrag          | 1000   | 600    | =C2-B2    | 60 %        | 1000
Övrigt          | 50     | 30     | =C3-B3    | 60 %        | 45
Summa intäkter  | =SUM(B2:B3) | =SUM(C2:C3) | =C4-B4 | 60 % | =SUM(F2:F3)
Enter           | 500    | 200    | =C5-B5    | 40 %        | 480
Kansli          | 530    | 450    | =C6-B6    | 85 %        | 540
Summa kostnader | =SUM(B5:B6) | =SUM(C5:C6) | =C7-B7 | 63 % | =SUM(F5:F6)
Årets resultat  | 20     | ${outcome} | =C8-B8 | | 25`;

  test("off, or with the other sign, in one column", () => {
    expect(said(sheetOf(sheet("-20")))).toEqual([]);
    expect(said(sheetOf(sheet("20")))).toEqual(["error differenceWrong C8"]);
    expect(said(sheetOf(sheet("-38")))).toEqual(["error differenceWrong C8"]);
  });
});

describe("an equity table", () => {
  const sheet = (result: string, opening = "450") => `
Eget kapital          | 2025 | 2026 | 2027
Ingående eget kapital | 500  | ${opening} | 380
Intäkter              | 1000 | 1000 | 1000
Kostnader             | 1050 | 1070 | 1010
Årets resultat        | -50  | ${result} | -10
Utgående eget kapital | 450  | 380  | 370`;

  test("with one wrong sign", () => {
    expect(said(sheetOf(sheet("-70")))).toEqual([]);
    expect(said(sheetOf(sheet("70")))).toEqual(["error differenceWrong C5"]);
  });

  test("with one wrong opening balance, and nothing else to mend", () => {
    expect(said(sheetOf(sheet("-70", "540")))).toEqual(["error openingNotClosing C2"]);
  });

  test("without years, but with formulas that carry the balance forward", () => {
    const carried = (opening: string) => `
                        | Bokslut | Budget | Plan
Eget kapital vid årets början | 500 | =B5 | ${opening}
Intäkter                | 1000 | 1000 | 1000
Kostnader               | 1050 | 1070 | 1010
Eget kapital vid årets slut | =B2+B3-B4 | =C2+C3-C4 | =D2+D3-D4`;
    expect(said(sheetOf(carried("=C5")))).toEqual([]);
    expect(said(sheetOf(carried("308")))).toEqual(["error openingNotClosing D2"]);
  });
});

describe("a forced remainder", () => {
  const sheet = (forced: string, first = "=ROUND(B$1/2*B4/SUM(B$4:B$8),0)") => `
Ram | 8835 |
 | |
Kommun | Folkmängd | Del
Ale | 9413 | ${first}
Öckerö | 8234 | =ROUND(B$1/2*B5/SUM(B$4:B$8),0)
Kungälv | 7345 | ${forced}
Tjörn | 6456 | =ROUND(B$1/2*B7/SUM(B$4:B$8),0)
Orust | 5123 | =ROUND(B$1/2*B8/SUM(B$4:B$8),0)`;

  test("in the middle, of half an amount", () => {
    expect(said(sheetOf(sheet("=B1/2-SUM(C4:C5,C7:C8)")))).toEqual(["warning remainderForced C6"]);
    expect(said(sheetOf(sheet("=$B$1/2-C4-C5-C7-C8")))).toEqual(["warning remainderForced C6"]);
    expect(said(sheetOf(sheet("=(B1/2)-(SUM(C4:C5)+SUM(C7:C8))")))).toEqual(["warning remainderForced C6"]);
  });
});

describe("labels of three", () => {
  const sheet = (labels: readonly string[]) => `
Kommun | Andel | 2024 | 2025
Ale    | ${labels[0]} | 1150 | 1200
Öckerö | ${labels[1]} | 2875 | 3000
Tjörn  | ${labels[2]} | 975  | 1000
Summa  | 1 | 5000 | 5200`;

  test("off by one unit in opposite directions", () => {
    expect(said(sheetOf(sheet(["0.23", "0.58", "0.19"])))).toEqual([]);
    expect(said(sheetOf(sheet(["0.24", "0.57", "0.19"])))).toContain("warning shareLabelStale B2");
    expect(said(sheetOf(sheet(["0.24", "0.59", "0.17"])))).toContain("warning shareLabelStale B4");
  });

  test("that miss the 1 typed below", () => {
    expect(said(sheetOf(sheet(["0.32", "0.53", "0.14"]).replace(/\| \d{3,4} \| \d{4}/g, "| |")))).toEqual([
      "warning percentagesMiss100 B5",
    ]);
    expect(
      said(
        sheetOf(
          sheet(["0.32", "0.53", "0.18"])
            .replace(/\| \d{3,4} +\| \d{4}/g, "| |")
            .replace("| 1 |", "| =SUM(B2:B4) |"),
        ),
      ),
    ).toEqual(["warning percentagesMiss100 B5"]);
  });
});

describe("a subtotal of the municipalities that is short", () => {
  const sheet = (municipalities: string, all: string) => `
Part            | 2025
Staten          | 5000
Hälso- och sjukvårdsnämnden | 2500
Ale             | 700
Öckerö          | 600
Kungälv         | 900
Tjörn           | 300
Summa kommuner  | ${municipalities}
Summa bidrag    | ${all}`;

  test("is the one fault: the rows follow 5 §", () => {
    expect(said(sheetOf(sheet("=SUM(B5:B7)", "=SUM(B2:B3)+B8")))).toEqual(["error sumMissesCells B8"]);
    expect(said(sheetOf(sheet("2400", "=SUM(B2:B3)+B8")))).toEqual(["error typedTotalWrong B8"]);
    expect(said(sheetOf(sheet("=SUM(B4:B7)", "10000")))).toEqual([]);
    expect(said(sheetOf(sheet("=SUM(B4:B7)", "=SUM(B2:B3)+B8").replace("700", "1700")))).toEqual([
      "warning partsOff5 B9",
    ]);
  });
});

describe("a follow-up of typed totals", () => {
  const sheet = (fault: Readonly<Record<string, string>> = {}, left = "Kvar", word = "=") => `
Post            | Utfall 2023 | Budget 2024 | Utfall 2024 | ${left} | Prognos
Bidrag          | 990000  | 1000000 | 600000 | ${word}C2-D2 | 1000000
Övrigt          | 40000   | 50000   | 30000  | ${word}C3-D3 | 45000
Summa intäkter  | 1030000 | 1050000 | ${fault.income ?? "630000"} | ${word}C4-D4 | 1045000
Enter           | 480000  | 500000  | 200000 | ${word}C5-D5 | 480000
Kansli          | 510000  | 530000  | 450000 | ${word}C6-D6 | 540000
Summa kostnader | 990000  | 1030000 | 650000 | ${word}C7-D7 | 1020000
Årets resultat  | 40000   | ${fault.result ?? "20000"} | -20000 | ${word}C8-D8 | 25000`;

  test.each(["Kvar", "Avvikelse", "Att använda"])("with %s", (left) => {
    expect(said(sheetOf(sheet({}, left)))).toEqual([]);
    expect(said(sheetOf(sheet({ income: "360000" }, left)))).toContain("error typedTotalWrong D4");
    expect(said(sheetOf(sheet({ result: "23000" }, left)))).toEqual(["error differenceWrong C8"]);
  });

  test("with one of the differences typed over", () => {
    const typed = sheet({}, "Att använda").replace("=C5-D5", "330000");
    expect(said(sheetOf(typed))).toEqual(["error formulaOverwritten E5"]);
  });
});

test("the first column is left out of all row totals", () => {
  const sheet = (first: string, heading = "Enter") => `
Kommun  | ${heading} | NOVA | FIA | IT | Summa
Ale     | 100 | 200 | 300 | 400 | =SUM(${first}2:E2)
Öckerö  | 110 | 210 | 310 | 410 | =SUM(${first}3:E3)
Kungälv | 120 | 220 | 320 | 420 | =SUM(${first}4:E4)
Summa   | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)`;
  expect(said(sheetOf(sheet("C"))).filter((line) => line.includes("sumMisses"))).toHaveLength(3);
  expect(said(sheetOf(sheet("B")))).toEqual([]);
  expect(said(sheetOf(sheet("C", "Deltagare")))).toEqual([]);
  expect(said(sheetOf(sheet("C", "Mål 2025").replace(/\| 1[012]0 \|/g, "| 12 |")))).toEqual([]);
});

test("words among the figures do not end a table", () => {
  const sheet = (total: number) => `
Post   | 2025 | 2026
Enter  | 100  | 110
NOVA   | 200  | 210
Status | Inom | Över
FIA    | 50   | 60
Summa  | ${total} | 380`;
  expect(said(sheetOf(sheet(350)))).toEqual([]);
  expect(said(sheetOf(sheet(360)))).toEqual(["error typedTotalWrong B6"]);
});

test("a result that one of four columns shows by chance is not what the others are held to", () => {
  expect(
    said(
      sheetOf(`
Post            | 2023 | 2024 | 2025 | 2026
Bidrag          | 900  | 950  | 990  | 1000
Övrigt          | 40   | 30   | 20   | 10
Summa intäkter  | 940  | 980  | 1010 | 1010
Enter           | 500  | 510  | 520  | 530
Kansli          | 300  | 310  | 320  | 330
Summa kostnader | 800  | 820  | 840  | 860
Justerat resultat efter avsättning | 140 | 100 | 90 | 77`),
    ),
  ).toEqual([]);
});

describe("a total in the only column of figures", () => {
  const income = (total: number, last = "") => `
Post            | Budget 2025
Staten          | 5586000
Regionen        | 2793000
Kommunerna      | 2793000
Summa intäkter  | ${total}${last}`;

  test("is its rows but the first", () => {
    expect(said(sheetOf(income(5586000)))).toEqual(["error typedTotalWrong B5"]);
    expect(said(sheetOf(income(11172000)))).toEqual([]);
  });

  test("leaves the funds above costs out on purpose", () => {
    const costs = (first: string, label: string) => `
Post            | Budget 2025
${first}        | 9000
Enter           | 3197
NOVA            | 4200
FIA             | 698
${label}        | 8095`;
    expect(said(sheetOf(costs("Ram", "Summa kostnader")))).toEqual([]);
    expect(said(sheetOf(costs("Projektmedel", "Summa kostnader")))).toEqual([]);
    expect(said(sheetOf(costs("Kansli", "Summa kostnader")))).toEqual(["error typedTotalWrong B6"]);
    expect(said(sheetOf(costs("Kansli", "Summa")))).toEqual([]);
    expect(said(sheetOf(`${costs("Att fördela", "Summa kostnader")}\nÅterstår | 905`))).toEqual([]);
  });

  test("is only one of two subtotals", () => {
    const sheet = (total: number) => `
Post | Budget 2025
Enter | 3197000
NOVA | 4200000
Summa verksamhet | 7397000
Kansli | 870000
Revision | 55000
Summa administration | =SUM(B5:B6)
SUMMA KOSTNADER | ${total}`;
    expect(said(sheetOf(sheet(7397000)))).toEqual(["error typedTotalWrong B8"]);
    expect(said(sheetOf(sheet(8322000)))).toEqual([]);
  });
});
