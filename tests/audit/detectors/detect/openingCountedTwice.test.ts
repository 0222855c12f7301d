import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { openingCountedTwice } from "../../../../core/audit/detect/openingCountedTwice.ts";
import { workbookOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";

interface Rows {
  readonly opening?: string;
  readonly income?: string;
  readonly costs?: string;
  readonly second?: string;
  readonly closing?: string;
}

/** Income of 1500 of which 500 were brought forward, costs of 1100: 400 are left, and 900 where the 500 count twice. */
const sheet = ({
  opening = "Balanserat resultat | 500",
  income = "Summa intäkter | =SUM(B2:B3) → 1500",
  costs = "Summa kostnader | =SUM(B5:B6) → 1100",
  second = "Ingående eget kapital | 500",
  closing = "Utgående eget kapital | 900",
}: Rows = {}): string =>
  `Post | 2025\nBidrag | 1000\n${opening}\n${income}\nInsatser | 800\nKansli | 300\n${costs}\n${second}\n${closing}`;

const say = (rows: Rows): string[] => told(openingCountedTwice, sheet(rows));

describe("an opening balance among the income and once more at the end", () => {
  test("is told at the closing balance, with what it should be", () => {
    expect(found(openingCountedTwice, sheet({ closing: "Utgående eget kapital | =B4-B7+B8 → 900" }))).toEqual([
      {
        code: AuditCode.openingCountedTwice,
        level: "error",
        place: at("B9"),
        about: [at("B3")],
        data: { variant: "plain", label: "Utgående eget kapital", figure: 900, sum: 400, difference: 500 },
        formula: "=B4-B7+B8",
        replacement: null,
      },
    ]);
  });

  test.each<[string, Rows, boolean]>([
    ["a result with the opening balance between", { closing: "Årets resultat | 900" }, true],
    [
      "a result without it: 900 may be made of anything",
      { closing: "Årets resultat | 900", second: "Räntor | 500" },
      false,
    ],
    [
      "a result with another opening balance between",
      { closing: "Årets resultat | 900", second: "Ingående eget kapital | 700" },
      false,
    ],
    ["a closing balance without it", { second: "Räntor | 500" }, true],
    ["a closing balance that counts it once", { closing: "Utgående eget kapital | 400" }, false],
    ["a closing balance of something else", { closing: "Utgående eget kapital | 901" }, false],
    ["a line that is no balance", { closing: "Att fördela | 900" }, false],
    ["an opening balance of nothing", { opening: "Balanserat resultat | 0", income: "Summa intäkter | 1000" }, false],
    [
      "an opening balance of nothing, and what is left",
      { opening: "Balanserat resultat | 0", income: "Summa intäkter | 1000", closing: "Utgående eget kapital | -100" },
      false,
    ],
    [
      "a total of income and costs is not its own costs",
      { income: "Summa intäkter och kostnader | =SUM(B2:B3) → 1500", closing: "Utgående eget kapital | 500" },
      false,
    ],
    ["no opening balance", { opening: "Balanserat resultat | " }, false],
    ["no opening line among the income", { opening: "Räntor | 500" }, false],
    ["a total that is not called costs", { costs: "Summa | =SUM(B5:B6) → 1100" }, false],
    ["a single row of costs", { costs: "Kostnader | 1100" }, false],
    ["costs printed negative", { costs: "Summa kostnader | -1100", closing: "Utgående eget kapital | 3100" }, false],
    ["no costs", { costs: "Summa kostnader | 0", closing: "Utgående eget kapital | 2000" }, true],
    ["a total of income and costs", { income: "Summa intäkter och kostnader | =SUM(B2:B3) → 1500" }, true],
    ["a total of costs alone", { income: "Summa kostnader | =SUM(B2:B3) → 1500" }, false],
  ])("%s", (_, rows, isTold) => {
    expect(say(rows)).toEqual(isTold ? ["error B9"] : []);
  });

  test("the costs stand below the income", () => {
    const turned = `Post | 2025
Insatser | 800
Kansli | 300
Summa kostnader | =SUM(B2:B3) → 1100
Bidrag | 1000
Balanserat resultat | 500
Summa intäkter | =SUM(B5:B6) → 1500
Utgående eget kapital | 900`;
    expect(told(openingCountedTwice, turned)).toEqual([]);
  });

  test("a balance in another column is another year's", () => {
    const years = (first: string, second: string, costs = "2000"): string[] =>
      told(
        openingCountedTwice,
        `Post | 2025 | 2026
Bidrag | 1000 | 2000
Balanserat resultat | 500 | 100
Summa intäkter | =SUM(B2:B3) → 1500 | =SUM(C2:C3) → 2100
Summa kostnader | 1100 | ${costs}
Utgående eget kapital | ${first} | ${second}`,
      );
    expect(years("400", "100")).toEqual([]);
    expect(years("900", "100")).toEqual(["error B6"]);
    expect(years("400", "200")).toEqual(["error C6"]);
    expect(years("400", "900")).toEqual([]);
    expect(years("", "200")).toEqual(["error C6"]);
    expect(years("400", "2100", "")).toEqual([]);
  });

  test("a closing balance on another sheet may take it in any column", () => {
    const books = (closing: string, label = "Utgående eget kapital", own = "") =>
      workbookOf({
        Budget: `Post | 2025
Bidrag | 1000
Balanserat resultat | 500
Summa intäkter | =SUM(B2:B3) → 1500
Summa kostnader | 1100`,
        Kapital: `Eget kapital | Start | Slut\nNot | 1 | 2${own}\n${label} | 3 | ${closing}`,
      });
    expect(told(openingCountedTwice, books("900"))).toEqual(["error Kapital!C3"]);
    expect(found(openingCountedTwice, books("900"))[0]?.about).toEqual([at("B3", "Budget")]);
    expect(told(openingCountedTwice, books("400"))).toEqual([]);
    // A result needs the balance to be seen, in its own column.
    expect(told(openingCountedTwice, books("900", "Årets resultat"))).toEqual([]);
    expect(told(openingCountedTwice, books("900", "Årets resultat", "\nIngående balans | | 500"))).toEqual([
      "error Kapital!C4",
    ]);
    expect(told(openingCountedTwice, books("900", "Årets resultat", "\nIngående balans | 500 | 7"))).toEqual([]);
  });

  test("amounts in tkr with decimals are compared exactly: 0.1 + 0.2 is 0.3", () => {
    const tkr: Rows = {
      opening: "Balanserat resultat | 0.2",
      income: "Summa intäkter | =SUM(B2:B3) → 1000.2",
      costs: "Summa kostnader | =SUM(B5:B6) → 1000.1",
      second: "Ingående eget kapital | 0.2",
    };
    expect(say({ ...tkr, closing: "Utgående eget kapital | 0.3" })).toEqual(["error B9"]);
    expect(say({ ...tkr, closing: "Utgående eget kapital | 0.1" })).toEqual([]);
  });
});
