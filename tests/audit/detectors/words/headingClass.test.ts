import { describe, expect, test } from "vitest";
import { headingClass, isYear } from "../../../../core/audit/words/headingClass.ts";

describe("a column under the heading", () => {
  test.each([
    ["tkr"],
    ["Budget 2024"],
    ["Prognos 2023"],
    ["Belopp"],
    ["kr"],
    ["Insats 1"],
    // A word inside another one is not that word: år, rad, män, sum.
    ["Vår"],
    ["Årets budget"],
    ["Radio"],
    ["Allmän"],
    ["Mängdrabatt"],
    ["Konsum"],
    ["Totalförsvar"],
  ])("%s holds amounts", (heading) => expect(headingClass(heading)).toBe("amount"));

  test.each([
    ["Antal"],
    ["Nya deltagare"],
    ["Deltagare, hela året"],
    ["Kvinnor"],
    ["Män 2023"],
    ["Folkmängd 30/6"],
    ["Varav unga"],
  ])("%s holds counts", (heading) => expect(headingClass(heading)).toBe("count"));

  test.each([
    ["Summa"],
    ["SUMMA 2025"],
    ["Kommunerna tillsammans"],
    ["Antal totalt"],
    ["S:a tkr"],
  ])("%s holds totals", (heading) => expect(headingClass(heading)).toBe("total"));

  test.each([
    ["%"],
    ["Andel"],
    ["Förbrukat %"],
    ["Bokfört konto"],
    ["Konto"],
    ["Projekt nr 4"],
    ["Avvikelse mot budget"],
    ["Summa per deltagare"],
    ["kr/deltagare"],
    ["Kostnad / person"],
    ["Ackumulerat utfall"],
    ["Kvar"],
    ["År"],
  ])("%s holds what nobody sums", (heading) => expect(headingClass(heading)).toBe("apart"));
});

test.each([
  [1989, false],
  [1990, true],
  [2025, true],
  [2100, true],
  [2101, false],
  [2024.5, false],
])("%d is a year: %s", (value, isOne) => expect(isYear(value)).toBe(isOne));
