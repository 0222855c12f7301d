import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { percentagesMiss100 } from "../../../../core/audit/detect/percentagesMiss100.ts";
import { at, found, told } from "./alone.ts";

const DOWN = (figures: readonly (number | string)[], heading = "Andel"): string =>
  `Del | ${heading}\n${figures.map((figure, i) => `Spår ${"ABCDEFGH"[i]} | ${figure}`).join("\n")}`;

const down = (figures: readonly (number | string)[], heading?: string): string[] =>
  told(percentagesMiss100, DOWN(figures, heading));

describe("percentages down a column", () => {
  test("are told at the first, with what they give and what is meant", () => {
    expect(found(percentagesMiss100, DOWN(["74 %", "10 %", "12 %"]))).toEqual([
      {
        code: AuditCode.percentagesMiss100,
        level: "warning",
        place: at("B2"),
        about: [at("B2:B4")],
        data: { variant: "plain", label: "Spår A", figure: 100, sum: 96 },
        formula: null,
        replacement: null,
      },
    ]);
  });

  test.each([
    ["per cent as plain numbers", ["74", "10", "12"], { figure: 100, sum: 96 }],
    ["shares of 1", ["0.74", "0.1", "0.12"], { figure: 1, sum: 0.96 }],
    // 74 shown in per cent is 7400 %: the sheet still means 100.
    ["plain numbers with a format of per cent", ["7400 %", "1000 %", "1200 %"], { figure: 100, sum: 96 }],
  ])("%s", (_, figures, data) => {
    expect(found(percentagesMiss100, DOWN(figures))[0]?.data).toMatchObject(data);
  });

  test("are told at their total where there is one, with its formula", () => {
    const [finding] = found(percentagesMiss100, `${DOWN(["74", "10", "12"])}\nSumma | =B2+B3+B4`);
    expect(finding).toMatchObject({ place: at("B5"), about: [at("B2:B4")], formula: "=B2+B3+B4" });
    expect(finding?.data.label).toBe("Summa");
  });

  test.each([
    ["Andel", true],
    ["Andelar 2025", true],
    ["Vår andel", true],
    ["Kostnad i procent", true],
    ["Fördelning", true],
    ["%", true],
    ["Marknadsandel", false],
    ["Andelstal", false],
    ["Poäng", false],
    ["Andel kvinnor", false],
  ])("a column of plain numbers headed %s is meant to reach 100: %s", (heading, isMeant) => {
    expect(down([74, 10, 12], heading)).toEqual(isMeant ? ["warning B2"] : []);
  });

  test("in rows that say so", () => {
    const rows = (unit: string): string =>
      `Post | kr\nBudget | 9579500\nindivid ${unit} | 74\nstruktur ${unit} | 10\nadm ${unit} | 12`;
    expect(told(percentagesMiss100, rows("%"))).toEqual(["warning B3"]);
    expect(told(percentagesMiss100, rows("procent"))).toEqual(["warning B3"]);
    expect(told(percentagesMiss100, rows("tkr"))).toEqual([]);
  });

  test.each([
    [[74, 10, 10], ["warning B2"]],
    [[74, 10, 9], []],
    [[74, 20, 12], ["warning B2"]],
    [[74, 20, 13], []],
  ])("%j: six from 100 are meant to reach it, seven are shares of something else", (figures, said) => {
    expect(down(figures)).toEqual(said);
  });

  test.each([
    // Two roundings make at most one unit, three hardly two, four hardly two, six hardly three.
    [[50, 49], "note"],
    [[50, 48], "warning"],
    [[74, 10, 15], "note"],
    [[74, 10, 14], "warning"],
    [[50, 20, 20, 9], "note"],
    [[50, 20, 20, 8], "warning"],
    [[50, 10, 10, 10, 10, 8], "note"],
    [[50, 10, 10, 10, 10, 7], "warning"],
    // In tenths a unit is a tenth.
    [[74.5, 10.2, 15.2], "note"],
    [[74.5, 10.2, 15.1], "warning"],
  ])("%j: what roundings can make is a note", (figures, level) => {
    const [finding] = found(percentagesMiss100, DOWN(figures));
    expect(finding?.level).toBe(level);
    expect(finding?.data.variant).toBe(level === "note" ? "rounding" : "plain");
  });

  test.each([
    [["74 %", "10 %", "12 %"], "100 %", ["error B5"]],
    [["74 %", "10 %", "15 %"], "100 %", ["warning B5"]],
    [["74 %", "10 %", "16 %"], "100 %", []],
    // The total is what they give: nothing says that it should be 100 but that it is near.
    [["74 %", "10 %", "12 %"], "96 %", ["warning B5"]],
    [["74 %", "10 %", "15 %"], "99 %", ["note B5"]],
    [["64 %", "10 %", "12 %"], "86 %", []],
    // Another total altogether: they are parts of something else.
    [["74 %", "10 %", "12 %"], "98 %", []],
    // Half of a stated whole is missed, less than half is no part of it.
    [["20", "10", "20"], "100", ["error B5"]],
    [["20", "10", "19"], "100", []],
    [["74", "40", "36"], "100", ["error B5"]],
    [["74", "40", "37"], "100", []],
  ])("%j with the total %s", (figures, total, said) => {
    expect(told(percentagesMiss100, `${DOWN(figures)}\nSumma | ${total}`)).toEqual(said);
  });

  test.each([
    ["100 % and 3 % are 103", ["100 %", "3 %"], ["warning B2"]],
    ["100 and 3 are 103", [100, 3], ["warning B2"]],
    ["a hundredth among plain numbers", [74, 22, 1], ["warning B2"]],
    ["nothing is a share as well", [74, 0, 22], ["warning B2"]],
    ["one is more than the whole", [102, 0], []],
    ["one is negative", [74, 30, -8], []],
    ["one alone is no set", ["97 %"], []],
    ["four decimals are typed", [33.3333, 33.3333, 30.3333], ["warning B2"]],
    ["five are quotients", [33.33333, 33.33333, 30.33333], []],
  ])("%s", (_, figures, said) => {
    expect(down(figures)).toEqual(said);
  });

  test.each([
    ["a variance", "Avvikelse | 4 %"],
    ["a share of women", "varav kvinnor | 4 %"],
    ["a text", "Övrigt | saknas"],
    ["a figure that is no percentage", "Kronor | 500"],
  ])("%s ends a set and is no part of it", (_, row) => {
    const table = (last: string): string => `Del | Utgift\nSpår A | 50 %\nSpår B | 46 %\n${last}\nSpår C | 30 %`;
    expect(told(percentagesMiss100, table(row))).toEqual(["warning B2"]);
    expect(told(percentagesMiss100, table("Spår D | 4 %"))).toEqual([]);
  });

  test("a text among plain numbers ends a set as well", () => {
    const rows = [50, 46, "saknas", 30].map((figure) => `Spår | ${figure} | 7`).join("\n");
    expect(told(percentagesMiss100, `Del | Andel | Besök\n${rows}`)).toEqual(["warning B2"]);
  });

  test("ten thousand roundings make 87 units, which is where the bound is a whole number", () => {
    const units = (missed: number): number[] => Array.from({ length: 10_000 }, (_, i) => (i < missed ? 0 : 0.0001));
    const level = (missed: number): unknown =>
      found(
        percentagesMiss100,
        `Del | Andel\n${units(missed)
          .map((unit) => `Spår | ${unit.toFixed(4)}`)
          .join("\n")}`,
      )[0]?.level;
    expect([level(87), level(88)]).toEqual(["note", "warning"]);
  });

  test("a blank row or a heading begins another set", () => {
    const table = (between: string): string =>
      `Del | Andel\nSpår A | 60 %\nSpår B | 36 %\n${between}\nSpår C | 70 %\nSpår D | 27 %`;
    expect(told(percentagesMiss100, table(""))).toEqual(["warning B2", "warning B5"]);
    expect(told(percentagesMiss100, table("Kansliet"))).toEqual(["warning B2", "warning B5"]);
  });
});
