import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { differenceWrong } from "../../../../core/audit/detect/differenceWrong.ts";
import { workbookOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";
import { say, sheet } from "./resultSheet.ts";

describe("beside a formula", () => {
  test("a typed result is held to it", () => {
    expect(found(differenceWrong, sheet("950 | 1060", "800 | 1110", "=B2-B3 → 150 | 50"))).toEqual([
      {
        code: AuditCode.differenceWrong,
        level: "error",
        place: at("C4"),
        about: [at("C2"), at("C3")],
        data: { variant: "plain", label: "Årets resultat", figure: 50, sum: -50, difference: 100 },
        formula: null,
        replacement: { place: at("C4"), formula: "=C2-C3", before: [[50]], after: [[-50]], clears: [] },
      },
    ]);
  });

  test.each<[string, string[], string[]]>([
    ["that gives it", ["950 | 1060", "800 | 1110", "=B2-B3 → 150 | -50"], []],
    ["that gives it but for one", ["950 | 1060", "800 | 1110", "=B2-B3 → 150 | -49"], ["error C4"]],
    ["all of them", ["950 | 1060", "800 | 1110", "=B2-B3 → 150 | =C2-C3+100 → 50"], []],
    ["before it", ["950 | 1060", "800 | 1110", "50 | =C2-C3 → -50"], ["error B4"]],
    ["with an area", ["950 | 1060", "-800 | -1110", "=SUM(B2:B3) → 150 | 50"], ["error C4"]],
    ["over unclear figures", ["950 | 1060", "800 | '1110 kr", "=B2-B3 → 150 | 50"], []],
    ["that rounds", ["950 | 1060", "800 | 1110", "=ROUND(B2-B3,0) → 150 | 50"], []],
    ["of amounts beyond all reckoning", ["950 | 90000000000000000", "800 | 1", "=B2-B3 → 150 | 50"], []],
    // Fixed to its own year: what the next is made of is not said.
    ["that stays in its column", ["950 | 1060", "800 | 1110", "=$B$2-$B$3 → 150 | 50"], []],
    // Of the row, or of its neighbour: the typed ones are held to each other.
    ["of the row", ["950 | 1060 | 5", "800 | 1110 | 3", "150 | 50 | =B4-C4 → 100"], ["error C4"]],
    ["of its neighbour as well", ["950 | 1060 | 5", "800 | 1110 | 3", "150 | 50 | =D2-C3 → 10"], ["error C4"]],
    ["of which one cell is fixed", ["950 | 1060", "800 | 1110", "=B2-$B$3 → 150 | 50"], []],
    ["that grows from its own column", ["950 | 1060", "-800 | -1110", "=SUM($B$2:B3) → 150 | 50"], []],
    ["that grows back to its own column", ["950 | 1060", "-800 | -1110", "50 | =SUM($C$2:C3) → -50"], []],
    ["over three columns", ["950 | 1060 | 5", "800 | 1110 | 3", "150 | 50 | =SUM(B2:D2) → 100"], ["error C4"]],
    [
      "that begins in its column",
      ["950 | 1060 | 5 | 5", "800 | 1110 | 3 | 3", "150 | 50 | =SUM(D2:E2) → 10"],
      ["error C4"],
    ],
    ["that does something else", ["950 | 1060 | 5", "800 | 1110 | 3", "150 | 50 | =D2*2 → 10"], ["error C4"]],
  ])("%s", (_, [income = "", costs = "", result = ""], expected) => {
    expect(say(income, costs, result)).toEqual(expected);
  });

  test("an area is one place", () => {
    expect(found(differenceWrong, sheet("950 | 1060", "-800 | -1110", "=SUM(B2:B3) → 150 | 50"))[0]?.about).toEqual([
      at("C2:C3"),
    ]);
  });

  test("that fetches from another sheet nothing is said", () => {
    const books = workbookOf({
      Blad1: sheet("950 | 1060", "800 | 1110", "=Blad2!B2 → 150 | 50"),
      Blad2: "Post | 2024 | 2025\nResultat | 150 | -50",
    });
    expect(told(differenceWrong, books)).toEqual([]);
  });
});

describe("a closing balance", () => {
  const equity = (opening: string, closing: string): string[] =>
    told(
      differenceWrong,
      `Post | 2024 | 2025 | 2026\nIngående kapital | ${opening}\nÅrets resultat | -50 | -70 | -10\nUtgående kapital | ${closing}`,
    );

  test.each([
    // 450 less 70 is 380: the opening balance between them is the one that is wrong.
    ["500 | 540 | 380", "450 | 380 | 370", []],
    ["500 | 540 | 380", "450 | 390 | 370", ["error C4"]],
    ["500 | 540 | 380", " | 380 | 370", ["error C4"]],
    ["500 | 450 | 380", "440 | 380 | 370", ["error B4"]],
  ])("opening %s, closing %s", (opening, closing, said) => {
    expect(equity(opening, closing)).toEqual(said);
  });

  test("is not excused by the costs alone, nor by an opening balance alone", () => {
    // 150 less 110 is 40, but nothing was brought forward.
    expect(say("950 | 1060", "800 | 110", "150 | 40", "Utgående kapital")).toEqual(["error C4"]);
    const blank =
      "Post | 2024 | 2025\nIngående kapital | 500 | 540\nÅrets resultat | -50 |\nUtgående kapital | 450 | 380";
    expect(told(differenceWrong, blank)).toEqual(["error C4"]);
  });

  test("without an opening balance is held to its totals, as a result is", () => {
    expect(say("950 | 1060", "800 | 1110", "150 | 100", "Utgående kapital")).toEqual(["error C4"]);
    const result = (last: number): string[] =>
      told(
        differenceWrong,
        `Post | 2024 | 2025 | 2026\nÖverskott fg år | 500 | 540 | 380\nSumma bidrag | 100 | 100 | 100\nSumma kostnader | 150 | 170 | 110\nÖverskott | 450 | ${last} | 370`,
      );
    // A result does not excuse the opening balance: both are told.
    expect(result(380)).toEqual(["error C5"]);
    expect(result(470)).toEqual([]);
  });

  test("that is too long to be read one column further on is left: Z is one letter, AA two", () => {
    const from = (columns: string): string => `${"| ".repeat(24)}| ${columns}`;
    const book = (formula: string): string =>
      `Post ${from("2024 | 2025")}\nSumma intäkter ${from("950 | 1060")}\nSumma kostnader ${from("800 | 1110")}\n` +
      `Årets resultat ${from(`${formula} → 150 | 50`)}`;
    expect(told(differenceWrong, book("=SUM(Z2:Z2)-Z3"))).toEqual(["error AA4"]);
    expect(told(differenceWrong, book(`=SUM(Z2:Z2)-Z3${"+Z2-Z2".repeat(330)}`))).toEqual([]);
  });
});
