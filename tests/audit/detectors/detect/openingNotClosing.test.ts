import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { audit } from "../../../../core/audit/audit.ts";
import { openingNotClosing } from "../../../../core/audit/detect/openingNotClosing.ts";
import { said } from "../said.ts";
import { sheetOf, workbookOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";

const say = (text: string): string[] => told(openingNotClosing, text);

/** Years beside each other: the opening balances, and what they close at. */
const years = (opening: string, closing: string, names = ["Ingående kapital", "Utgående kapital"]): string =>
  `Post | 2024 | 2025 | 2026 | 2027\n${names[0]} | ${opening}\nBidrag | 900 | 900 | 900 | 900\n${names[1]} | ${closing}`;

describe("an opening balance that is not last year's closing one", () => {
  test("is told with both, and fetched by a formula instead", () => {
    expect(found(openingNotClosing, years("500 | 540", "450 | 470"))).toEqual([
      {
        code: AuditCode.openingNotClosing,
        level: "error",
        place: at("C2"),
        about: [at("B4")],
        data: { variant: "plain", label: "Ingående kapital", figure: 540, sum: 450, difference: 90 },
        formula: null,
        replacement: { place: at("C2"), formula: "=B4", before: [[540]], after: [[450]], clears: [] },
      },
    ]);
    expect(found(openingNotClosing, years("500 | =B4+90 → 540", "450 | 470"))[0]?.formula).toBe("=B4+90");
  });

  test.each([
    ["500 | 450", "450 | 470", []],
    ["500 | 450", "450.4 | 470", []],
    ["500 | 450", "450.5 | 470", []],
    ["500 | 450", "450.6 | 470", ["error C2"]],
    ["500 | 450.4", "450.5 | 470", ["error C2"]],
    ["500 | 540", " | 470", []],
    ["500 | | 540", "450 | | 470", []],
  ])("%s after %s: rounded to whole units either may be", (opening, closing, said) => {
    expect(say(years(opening, closing))).toEqual(said);
  });

  test("is the same fault in the years that follow, where formulas carry it on", () => {
    // 90 too much in 2025: so is its closing balance, and 2026 begins with what is right.
    expect(say(years("500 | 540 | 380", "450 | =C2-70 → 470 | 370"))).toEqual(["error C2"]);
    expect(say(years("500 | 540 | 380", "450 | 470 | 370"))).toEqual(["error C2", "error D2"]);
    expect(say(years("500 | 540 | 380 | 280", "450 | 380 | =D2-10 → 370"))).toEqual(["error C2", "error E2"]);
    // The years may stand in any order.
    const turned = "Post | Plan 2026 | Plan 2025 | Utfall 2024\nIngående kapital | 380 | 540 | 500\nBidrag | 1 | 1 | 1";
    expect(say(`${turned}\nUtgående kapital | 370 | =C2-70 → 470 | 450`)).toEqual(["error C2"]);
  });

  test("that was fetched from a wrong one is a note, and one that is right already is none", () => {
    const sheet = (opening: string): string => `Post | 2024 | 2025
Ingående kapital | 500 | ${opening}
Årets resultat | -50 | -70
Utgående kapital | 460 | ${opening.includes("450") ? 380 : 390}`;
    const [wrong, follows] = audit(sheetOf(sheet("460")));
    expect([follows?.code, wrong?.code]).toEqual([AuditCode.differenceWrong, AuditCode.openingNotClosing]);
    expect(wrong).toMatchObject({
      level: "note",
      place: at("C2"),
      about: [at("B4")],
      data: { variant: "follows", figure: 460, sum: 450, difference: 10 },
      replacement: { formula: "=B4", before: [[460]], after: [[460]] },
    });
    expect(said(sheetOf(sheet("450")))).toEqual(["error differenceWrong B4"]);
    expect(said(sheetOf(sheet("=B4 → 460"))).filter((line) => line.includes("opening"))).toEqual([]);
  });
});

describe("is known", () => {
  const two = (opening: string, closing: string): string[] => say(years("500 | 540", "450 | 470", [opening, closing]));

  test.each([
    ["Ingående kapital", "Utgående kapital", true],
    ["Balanserat resultat", "Prel balanserat resultat", true],
    ["IB", "UB", true],
    ["Ib kapital", "Ub kapital", true],
    ["Kapital IB", "UB", false],
    ["IB", "Kapital UB", false],
    ["Ingående kapital", "UB", false],
    ["IB", "Utgående kapital", false],
    ["Balanserat resultat", "Utgående kapital", false],
    ["Kapital vid årets början", "Kapital vid årets slut", false],
  ])("by its words: %s and %s: %s", (opening, closing, isKnown) => {
    expect(two(opening, closing)).toEqual(isKnown ? ["error C2"] : []);
  });

  const VAGUE = ["Kapital vid årets början", "Kapital vid årets slut"];
  test.each([
    ["the year before agrees", "500 | 450 | 410", "450 | 400 | 1", ["error D2"]],
    ["the year after agrees", "500 | 410 | 300", "450 | 300 | 1", ["error C2"]],
    ["none agrees", "500 | 460 | 410", "450 | 400 | 1", []],
    ["nothing agrees with nothing", "500 | 0 | 410", "0 | 400 | 1", []],
    ["it is the closing balance of another year", "500 | 300 | 410", "450 | 400 | 300", []],
    ["it is the same year's", "500 | 400 | 410", "450 | 400 | 1", []],
  ])("by another year, if %s", (_, opening, closing, said) => {
    expect(say(years(opening, closing, VAGUE))).toEqual(said);
  });

  test("not by another line that agrees", () => {
    const more = (second: string): string => `${years(" | | 410", "450 | 400 | 1", VAGUE)}\n${second}`;
    expect(say(more("Fondens kapital vid årets början | | 450"))).toEqual([]);
    expect(say(`${years(" | 77 | 410", "450 | 400 | 1", VAGUE)}\nÅrets resultat | 77 | 1 | 1`)).toEqual([]);
  });

  test("by the result of the year before, for a surplus that is brought forward", () => {
    const surplus = (third: number): string =>
      `Post | 2024 | 2025 | 2026\nÖverskott fg år | 10 | 150 | ${third}\nÅrets överskott | 150 | 90 | 5`;
    expect(say(surplus(90))).toEqual([]);
    expect(say(surplus(95))).toEqual(["error D2"]);
  });

  test("the last of two such results", () => {
    const [finding] = found(
      openingNotClosing,
      `Post | Budget 2024 | Prognos 2024 | Budget 2025 | Plan 2026
Överskott fg år | 10 | 10 | 95 | 40
Årets överskott | 150 | 90 | 40 | 5`,
    );
    expect(finding).toMatchObject({ place: at("D2"), about: [at("C3")], data: { figure: 95, sum: 90 } });
  });

  test("the closing balance goes before the result, and the last of two before the first", () => {
    const [finding] = found(
      openingNotClosing,
      `Post | Budget 2024 | Prognos 2024 | Budget 2025
Ingående kapital | 500 | 500 | 440
Utgående kapital | 450 | 460 | 1
Årets resultat | -50 | -40 | 1`,
    );
    expect(finding?.about).toEqual([at("C3")]);
    expect(finding?.data.sum).toBe(460);
  });
});

describe("last year's is sought", () => {
  test("in the table of the year before on the same sheet, but for its result", () => {
    const stacked = (label: string, opening: number): string =>
      `Post | 2024\nBidrag | 900\n${label} | 450\n\nPost | 2025\nIngående kapital | ${opening}\nUtgående kapital | 9`;
    expect(say(stacked("Utgående kapital", 540))).toEqual(["error B6"]);
    expect(say(stacked("Utgående kapital", 450))).toEqual([]);
    expect(say(stacked("Årets resultat utgående", 540))).toEqual(["error B6"]);
    expect(say(stacked("Årets resultat", 540))).toEqual([]);
  });

  const books = (before: string, closing = "Utgående kapital", own = "Ingående kapital") =>
    workbookOf({
      "Budget 2024": `Eget kapital\n${before} | 500\nBidrag | 9\n${closing} | 450`,
      "Budget 2025": `Eget kapital\n${own} | 540\nBidrag | 9\nSaldo | 1`,
    });

  test("on another sheet that has the same line, by its name", () => {
    const [finding] = found(openingNotClosing, books("Ingående kapital"));
    expect(finding).toMatchObject({ place: at("B2", "Budget 2025"), about: [at("B4", "Budget 2024")] });
    expect(finding?.replacement?.formula).toBe("='Budget 2024'!B4");
  });

  test.each([
    ["INGÅENDE kapital 2024", "Ingående kapital 2025", true],
    ["Ingående 2024 kapital", "Ingående kapital", true],
    ["Ingående kapital", "Ingående kapital 2025", true],
    ["Ingåendekapital", "Ingående kapital", false],
    ["Ingående fond", "Ingående kapital", false],
  ])("%s before %s: %s", (before, own, isSought) => {
    expect(told(openingNotClosing, books(before, "Utgående kapital", own))).toEqual(
      isSought ? ["error Budget 2025!B2"] : [],
    );
  });

  test("not among results of other tables, though those of another year agree", () => {
    const results = (label: string): string => `Post | 2024 | 2025\nÖverskott fg år | | 9\n${label} | 450 | 300`;
    const balances = "Post | 2025 | 2026\nÖverskott fg år | 540 | 300\nBidrag | 9 | 9";
    expect(say(`${results("Överskott att föra vidare")}\n\n${balances}`)).toEqual(["error B6"]);
    expect(say(`${results("Årets överskott")}\n\n${balances}`)).toEqual([]);
    const apart = (label: string) => workbookOf({ Utfall: results(label), Plan: balances });
    expect(told(openingNotClosing, apart("Överskott att föra vidare"))).toEqual(["error Plan!B2"]);
    expect(told(openingNotClosing, apart("Årets överskott"))).toEqual([]);
  });

  test("not among results on other sheets", () => {
    expect(told(openingNotClosing, books("Ingående kapital", "Årets överskott utgående"))).toEqual([
      "error Budget 2025!B2",
    ]);
    expect(told(openingNotClosing, books("Ingående kapital", "Årets överskott"))).toEqual([]);
  });
});
