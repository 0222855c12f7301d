import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { impliedTotals } from "../../../../core/audit/detect/impliedTotals.ts";
import { SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { sheetOf } from "../sheetOf.ts";
import { at, found, told, withErrors } from "./alone.ts";

const HEADINGS = "Avslut | Arbete | Studier | Sjukdom";
const sheet = (rows: readonly string[], headings = HEADINGS): string =>
  `Insats | ${headings}\n${rows.map((row, i) => (/^[A-ZÅÄÖ]/.test(row) ? row : `Insats ${"ABCDEFGHIJ"[i]} | ${row}`)).join("\n")}`;
const say = (rows: readonly string[], headings?: string): string[] =>
  told(impliedTotals, withErrors(sheetOf(sheet(rows, headings))));

/** Rows that hold, and one that says 15 for 14. */
const HOLD = ["12 | 4 | 5 | 3", "22 | 2 | 1 | 19"];
const BROKEN = "15 | 2 | 10 | 2";

describe("a column that is the sum of those beside it", () => {
  test("is wrong in the row where it is not", () => {
    expect(found(impliedTotals, sheetOf(sheet([...HOLD, BROKEN]), SWEDISH_STYLE))).toEqual([
      {
        code: AuditCode.typedTotalWrong,
        level: "error",
        place: at("B4"),
        about: [at("C4:E4")],
        data: { variant: "plain", label: "Insats C", figure: 15, sum: 14, difference: 1 },
        formula: null,
        replacement: { place: at("B4"), formula: "=SUM(C4:E4)", before: [[15]], after: [[14]], clears: [] },
      },
    ]);
  });

  test("is a note in the total row below, where the reasons add up otherwise", () => {
    const [, note] = found(impliedTotals, sheet([...HOLD, BROKEN, "Totalt | 49 | 8 | 16 | 24"]));
    expect(note).toMatchObject({
      code: AuditCode.rowsAgainstColumns,
      level: "note",
      place: at("B5"),
      about: [at("C5:E5")],
    });
    expect(note?.data).toEqual({ variant: "plain", label: "Totalt", figure: 49, sum: 48, difference: 1 });
    expect(say([...HOLD, BROKEN, "Totalt | 48 | 8 | 16 | 24"])).toEqual(["error B4"]);
    expect(say([...HOLD, BROKEN, "Totalt | =SUM(B2:B4) → 49 | 8 | 16 | 24"])).toEqual(["error B4"]);
    expect(say([...HOLD, BROKEN, "Totalt | | 8 | 16 | 24"])).toEqual(["error B4"]);
    expect(say([...HOLD, BROKEN, "Totalt | 49 | 8 | #REF! | 24"])).toEqual(["error B4"]);
    expect(say([...HOLD, BROKEN, "Andel | 49 | 8 | 16 | 24"])).toEqual(["error B4"]);
  });

  test.each([
    ["after its parts", ["4 | 5 | 3 | 12", "2 | 1 | 19 | 22", "2 | 10 | 2 | 15"], ["error E4"]],
    ["of two parts before it", ["4 | 5 | 9 | 70", "2 | 1 | 3 | 11", "2 | 10 | 13 | 45"], ["error D4"]],
    ["of two parts after it", ["70 | 9 | 4 | 5", "11 | 3 | 2 | 1", "45 | 13 | 2 | 10"], ["error C4"]],
    ["of one part is the same figure twice", ["9 | 9 | 70 | 1", "3 | 3 | 11 | 1", "13 | 12 | 45 | 1"], []],
    ["of one part that is not nothing", ["4 | 4 | 0 | ", "2 | 0 | 2 | 0", "15 | 2 | 10 | 2"], []],
    ["where the longest run is meant", ["14 | 4 | 10 | 0", "9 | 5 | 3 | 1", "20 | 4 | 9 | 8"], ["error B4"]],
  ])("%s", (_, rows, said) => {
    expect(say(rows)).toEqual(said);
  });

  test.each([
    ["four rows for one, beside a row without its figure", [...HOLD, ...HOLD, BROKEN, " | 4 | 5 | 3"], ["error B6"]],
    ["four rows for one, beside a row with an error", [...HOLD, ...HOLD, BROKEN, "9 | 4 | 5 | #REF!"], ["error B6"]],
    ["four rows for one, but one that is about something else", [...HOLD, ...HOLD, BROKEN, "40 | 4 | 5 | 3"], []],
    [
      "four rows for two, of which all but one come later",
      ["12 | 4 | 5 | 3", BROKEN, BROKEN, ...HOLD, "5 | 1 | 2 | 2"],
      [],
    ],
    ["all, with a total row that is off", [...HOLD, "14 | 2 | 10 | 2", "Totalt | 49 | 8 | 16 | 24"], []],
    ["two rows for one", [...HOLD, BROKEN], ["error B4"]],
    ["one row for one", ["12 | 4 | 5 | 3", BROKEN], []],
    ["the broken row first", [BROKEN, ...HOLD], ["error B2"]],
    ["three rows for two", [...HOLD, "6 | 1 | 2 | 3", BROKEN, BROKEN], []],
    ["four rows for two", [...HOLD, ...HOLD, BROKEN, BROKEN], ["error B6", "error B7"]],
    // Two of the first rows broken: it is no total, whatever comes later.
    ["the two broken rows first", [BROKEN, BROKEN, ...HOLD, ...HOLD], []],
    ["five rows for three", [...HOLD, ...HOLD, "6 | 1 | 2 | 3", BROKEN, BROKEN, BROKEN], []],
    ["none broken", [...HOLD, "14 | 2 | 10 | 2"], []],
    // Rows of nothing, and rows of one part, bear nothing out.
    ["a row of zeros for one", ["12 | 4 | 5 | 3", "0 | 0 | 0 | 0", BROKEN], []],
    ["a row without its figure for one", ["12 | 4 | 5 | 3", " | 4 | 5 | 3", BROKEN], []],
    ["a row of one part for one", ["12 | 4 | 5 | 3", "7 | 7 | 0 | 0", BROKEN], []],
    ["a row with an error for one", ["12 | 4 | 5 | 3", "9 | 4 | 5 | #REF!", BROKEN], []],
    ["a row with a word for one", ["12 | 4 | 5 | 3", "9 | 4 | 5 | inga", BROKEN], ["error B4"]],
    ["a row with a blank for one", ["12 | 4 | 5 | 3", "9 | 4 | 5 | ", BROKEN], ["error B4"]],
  ])("borne out by %s", (_, rows, said) => {
    expect(say(rows)).toEqual(said);
  });

  test.each([
    ["16 | 4 | 8 | 8", ["error B4"]],
    ["15 | 4 | 8 | 8", ["error B4"]],
    ["14 | 4 | 8 | 8", []],
    ["20 | 4 | 8 | 3", ["error B4"]],
    ["20 | 4 | 8 | 2", []],
    ["-15 | -4 | -8 | -8", ["error B4"]],
    ["-14 | -4 | -8 | -8", []],
    ["0 | 4 | 8 | 8", []],
    ["20 | 0 | 0 | 0", []],
  ])("%s: a quarter off is a slip, more is about something else", (row, said) => {
    expect(say([...HOLD, row])).toEqual(said);
  });

  test.each([
    ["a part that is worked out", ["12 | 4 | =B2-C2-E2 → 5 | 3", HOLD[1] as string, BROKEN], []],
    ["a total that is worked out", ["=SUM(C2:E2) → 12 | 4 | 5 | 3", HOLD[1] as string, BROKEN], []],
  ])("is left alone with %s", (_, rows, said) => {
    expect(say(rows)).toEqual(said);
  });

  test.each([
    [HEADINGS, ["error B4"]],
    ["Antal | Kvinnor | Män | Unga", ["error B4"]],
    // Totals by their heading are judged as such; quotients and columns without a heading are not summed.
    ["Totalt | Arbete | Studier | Sjukdom", []],
    ["Avslut | Arbete | Studier | Andel", []],
    ["Avslut | Arbete | Studier | ", []],
  ])("under the headings %s", (headings, said) => {
    expect(say([...HOLD, BROKEN], headings)).toEqual(said);
  });

  test("is the longest run, where a shorter one would do in the other rows", () => {
    const [finding] = found(impliedTotals, sheet(["9 | 4 | 5 | 0", "3 | 2 | 1 | 0", "15 | 2 | 10 | 2"]));
    expect(finding).toMatchObject({ about: [at("C4:E4")], data: { sum: 14 } });
  });

  test("is not sought among more than fourteen columns", () => {
    const wide = (count: number): string[] => {
      const more = "| 1000 ".repeat(count - 4);
      return say(
        [...HOLD, BROKEN].map((row) => `${row} ${more}`),
        `${HEADINGS} ${"| Kronor ".repeat(count - 4)}`,
      );
    };
    expect(wide(14)).toEqual(["error B4"]);
    expect(wide(15)).toEqual([]);
  });
});
