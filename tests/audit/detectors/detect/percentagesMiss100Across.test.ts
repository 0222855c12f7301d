import { describe, expect, test } from "vitest";
import { percentagesMiss100 } from "../../../../core/audit/detect/percentagesMiss100.ts";
import { at, found, told } from "./alone.ts";

describe("percentages across a row", () => {
  const across = (row: string, headings = "Individ | Struktur | Adm | Övrigt", title = "Verksamheten"): string[] =>
    told(percentagesMiss100, `${title}\nFörbund | ${headings}\n${row}`);

  test("are told at the first, over the whole row", () => {
    const [finding] = found(
      percentagesMiss100,
      "Fördelning i procent\nFörbund | Individ | Struktur | Adm | Övrigt\nHöglandet | 55 | 25 | 15 | 1",
    );
    expect(finding).toMatchObject({ level: "warning", place: at("B3"), about: [at("B3:E3")] });
    expect(finding?.data).toEqual({ variant: "plain", label: "Höglandet", figure: 100, sum: 96 });
  });

  test.each([
    ["Höglandet | 55 % | 25 % | 15 % | 1 %", true],
    ["Höglandet | 55 % | 25 % | 15 % | 5 %", false],
    ["Höglandet | 55 | 25 | 15 | 1", false],
    ["Fördelning | 55 | 25 | 15 | 1", true],
    ["I procent | 55 | 25 | 15 | 1", true],
    ["% | 55 | 25 | 15 | 1", true],
    ["Procent av budget | 55 | 25 | 15 | 1", false],
    ["Andel av budget | 55 % | 25 % | 15 % | 1 %", false],
    ["Fördelning kvinnor | 55 | 25 | 15 | 1", false],
    ["Avvikelse | 55 % | 25 % | 15 % | 1 %", false],
    ["Årets resultat | 55 % | 25 % | 15 % | 1 %", false],
    ["Utgående kapital | 55 % | 25 % | 15 % | 1 %", false],
    // A blank is no part; a number, a text or but two parts make no whole.
    ["Höglandet | 55 % | 25 % | | 16 %\nVärend | 20 % | 40 % | 20 % | 20 %", true],
    ["Fördelning | 55 | 25 | saknas | 16\nVärend | 40 | 30 | 20 | 10", false],
    ["Höglandet | 55 % | 25 % | 15 | 16 %", false],
    ["Höglandet | 55 % | 25 % | saknas | 16 %", false],
    ["Höglandet | 80 % | 16 %", false],
  ])("%s: %s", (row, isTold) => {
    expect(across(row)).toEqual(isTold ? ["warning B3"] : []);
  });

  test.each([
    ["Grupp 1 | Grupp 2 | Grupp 3", ["warning B3"]],
    ["2024 | 2025 | 2026", []],
    // One year among them is enough: it is no part of a whole.
    ["Utfall | Budget | Plan 2026", []],
    ["Individ | Struktur | Andel", []],
    ["Individ % | Struktur % | Adm %", []],
    ["Individ | Struktur | I procent", []],
  ])("headed %s", (headings, said) => {
    expect(across("Höglandet | 55 % | 25 % | 16 %", headings)).toEqual(said);
  });

  test("a title speaks for all rows, if all of them come near 100", () => {
    const titled = (title: string, second: string): string[] =>
      across(`Höglandet | 55 | 25 | 15 | 1\n${second}`, undefined, title);
    expect(titled("Fördelning i procent", "Värend | 40 | 40 | 10 | 10")).toEqual(["warning B3"]);
    expect(titled("Fördelning i procent", "Värend | 40 | 40 | 10 | 4")).toEqual(["warning B3", "warning B4"]);
    expect(titled("Fördelning i procent", "Värend | 40 | 40 | 10 | 16")).toEqual(["warning B3", "warning B4"]);
    expect(titled("Fördelning i procent", "Värend | 40 | 40 | 10 | 3")).toEqual([]);
    expect(titled("Fördelning i procent", "Värend | 40 | 40 | 10 | 17")).toEqual([]);
    expect(titled("Fördelning i procent", "Deltagare | 100 | 200 | 100 | 100")).toEqual([]);
    expect(titled("Fördelning av medel", "Värend | 40 | 40 | 10 | 10")).toEqual([]);
    expect(titled("Procent kvinnor", "Värend | 40 | 40 | 10 | 10")).toEqual([]);
  });
});
