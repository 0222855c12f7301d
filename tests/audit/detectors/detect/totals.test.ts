import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { totals } from "../../../../core/audit/detect/totals.ts";
import { SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { sheetOf } from "../sheetOf.ts";
import { at, found, told, withErrors } from "./alone.ts";

const sheet = (rows: string, headings = "2025 | 2026"): string => `Post | ${headings}\n${rows}`;
const say = (rows: string, headings?: string): string[] => told(totals, withErrors(sheetOf(sheet(rows, headings))));

describe("a typed total", () => {
  test("that is not its rows", () => {
    expect(found(totals, sheet("Enter | 100\nNOVA | 200\nSumma | 310", "2025"))).toEqual([
      {
        code: AuditCode.typedTotalWrong,
        level: "error",
        place: at("B4"),
        about: [at("B2:B3")],
        data: { label: "Summa", figure: 310, sum: 300, difference: 10, rounding: 0 },
        formula: null,
        replacement: { place: at("B4"), formula: "=SUM(B2:B3)", before: [[310]], after: [[300]], clears: [] },
      },
    ]);
  });

  test("of subtotals apart is replaced in the workbook's own writing", () => {
    const rows =
      "Lön | 100\nHyra | 50\nSumma kansli | 150\nEnter | 200\nNOVA | 90\nSumma insatser | 290\nSumma kostnader | 450";
    const [finding] = found(totals, sheetOf(sheet(rows, "2025"), SWEDISH_STYLE));
    expect(finding).toMatchObject({ place: at("B8"), about: [at("B4"), at("B7")], data: { sum: 440 } });
    expect(finding?.replacement?.formula).toBe("=SUM(B4;B7)");
  });

  test("at the right of a row", () => {
    const rows = "Ale | 10 | 20 | 30\nOrust | 11 | 22 | 43\nTjörn | 12 | 24 | 36";
    const [finding] = found(totals, sheet(rows, "Insats 1 | Insats 2 | Summa"));
    expect(finding).toMatchObject({
      place: at("D3"),
      about: [at("B3:C3")],
      data: { label: "Summa", figure: 43, sum: 33 },
    });
    expect(finding?.replacement).toMatchObject({ place: at("D3"), formula: "=SUM(B3:C3)", after: [[33]] });
  });

  test("that roundings explain is a note", () => {
    const [finding] = found(totals, sheet("Enter | 100\nNOVA | 200\nSumma | 301", "2025"));
    expect(finding).toMatchObject({ level: "note", data: { rounding: 1, difference: 1 } });
  });

  test.each<[string, string, string[]]>([
    ["that is its rows", "Enter | 100 | 110\nNOVA | 200 | 210\nSumma | 300 | 320", []],
    ["in one year of two", "Enter | 100 | 110\nNOVA | 200 | 210\nSumma | 300 | 330", ["error C4"]],
    ["with something that stands elsewhere", "Enter | 100 | 110\nNOVA | 200 | 210\nSumma inkl. moms | 300 | 400", []],
    ["of one figure", "Enter | 100 | 110\nNOVA | 200 | 0\nSumma | 300 | 115", []],
    ["of two figures", "Enter | 100 | 110\nNOVA | 200 | 1\nSumma | 300 | 115", ["error C4"]],
    ["of figures that are unclear", "Enter | 100 | 110\nNOVA | 200 | '210 kr\nFIA | 5 | 6\nSumma | 305 | 330", []],
    ["of an error", "Enter | 100 | 110\nNOVA | 200 | #REF!\nFIA | 5 | 6\nSumma | 305 | 330", []],
    ["beside a word", "Enter | 100 | 110\nNOVA | 200 | inget\nFIA | 5 | 6\nSumma | 305 | 330", ["error C5"]],
    ["beyond all reckoning", "Enter | 100 | 90000000000000000\nNOVA | 200 | 210\nSumma | 300 | 330", []],
    ["by another formula", "Enter | 100 | 110\nNOVA | 200 | 210\nSumma | 300 | =C2*3 → 330", []],
    ["of one row", "Enter | 100 | 110\nSumma | 100 | 120", []],
  ])("%s", (_, rows, said) => {
    expect(say(rows)).toEqual(said);
  });

  test("of people is exact", () => {
    expect(say("Enter | 100\nNOVA | 200\nSumma | 301", "Deltagare")).toEqual(["error B4"]);
  });

  test("is set against right figures even if these are beyond all reckoning", () => {
    const rows = `Lön | 5000000000000000\nHyra | 4000000000000000\nSumma kansli | 1000000000000000
Enter | 10000000000000\nNOVA | 10000000000000\nSumma insatser | 20000000000000\nSumma kostnader | 1100000000000000`;
    expect(say(rows, "2025")).toEqual(["error B4", "error B8"]);
  });

  test("is right if it is what its rows should be", () => {
    const rows = (total: number): string =>
      `Lön | 100 | 100\nHyra | 50 | 50\nSumma kansli | 160 | 150\nEnter | 200 | 200\nNOVA | 90 | 90\nSumma insatser | 290 | 290\nSumma kostnader | ${total} | 440`;
    expect(say(rows(440))).toEqual(["error B4"]);
    expect(say(rows(441))).toEqual(["error B4", "error B8"]);
    // It follows from the wrong one: the same fault once more.
    expect(say(rows(450))).toEqual(["error B4"]);
  });
});

test("one row alone makes no sum, in whatever column", () => {
  const single = "Enter | 100 | 110 | 120\nSumma | =SUM(B2:B2) → 100 | =SUM(C2:C2) → 110 | =SUM(C2:C2) → 110";
  expect(say(single, "2025 | 2026 | 2027")).toEqual([]);
  const two = single
    .replace("Summa", "NOVA | 1 | 2 | 3\nSumma")
    .replace(/([BC])2:[BC]2/g, "$12:$13")
    .replace("→ 100", "→ 101")
    .replace(/→ 110/g, "→ 112");
  expect(say(two, "2025 | 2026 | 2027")).toEqual(["error D4"]);
});

describe("a typed total among sums", () => {
  test("was pasted, and is off by no rounding", () => {
    expect(found(totals, sheet("Enter | 100 | 110\nNOVA | 200 | 210\nSumma | =SUM(B2:B3) → 300 | 321"))).toEqual([
      {
        code: AuditCode.pastedTotal,
        level: "error",
        place: at("C4"),
        about: [at("C2:C3")],
        data: { label: "Summa", figure: 321, sum: 320, difference: 1, rounding: 0 },
        formula: null,
        replacement: { place: at("C4"), formula: "=SUM(C2:C3)", before: [[321]], after: [[320]], clears: [] },
      },
    ]);
  });
});

describe("a sum", () => {
  const rows = (formula: string, value: number, last: string | number = 50): string =>
    `Enter | 100 | 110\nNOVA | 200 | 210\nFIA | ${last} | 60\nSumma | ${formula} → ${value} | =SUM(C2:C4) → 380`;

  test("that leaves a row out", () => {
    expect(found(totals, sheet(rows("=SUM(B2:B3)", 300)))).toEqual([
      {
        code: AuditCode.sumMissesCells,
        level: "error",
        place: at("B5"),
        about: [at("B4")],
        data: { variant: "plain", label: "Summa", figure: 300, sum: 350, difference: -50, cells: 1 },
        formula: "=SUM(B2:B3)",
        replacement: { place: at("B5"), formula: "=SUM(B2:B4)", before: [[300]], after: [[350]], clears: [] },
      },
    ]);
  });

  test("that leaves out nothing but zeros is a warning", () => {
    const [finding] = found(totals, sheet(rows("=SUM(B2:B3)", 300, 0)));
    expect(finding).toMatchObject({ level: "warning", data: { variant: "empty", cells: 1 } });
    const two =
      "Enter | 100 | 110\nNOVA | 200 | 210\nIT | 0 | 4\nFIA | 50 | 60\nSumma | =SUM(B2:B3) → 300 | =SUM(C2:C5) → 384";
    expect(found(totals, sheet(two))[0]).toMatchObject({ level: "error", about: [at("B4:B5")], data: { cells: 2 } });
  });

  test.each<[string, string, string[]]>([
    ["that takes all", rows("=SUM(B2:B4)", 350), []],
    ["that leaves a blank out", rows("=SUM(B2:B3)", 300, ""), []],
    ["that leaves out what is unclear", rows("=SUM(B2:B3)", 300, "'50 kr"), []],
    ["over figures that are unclear", rows("=SUM(B2:B3)", 300).replace("| 200 |", "| '200 kr |"), []],
    ["of amounts beyond all reckoning", rows("=SUM(B2:B3)", 300, "90000000000000000"), []],
    ["that takes such an amount", rows("=SUM(B2:B3)", 300).replace("| 100 |", "| 90000000000000000 |"), []],
    [
      "of such amounts that cancel",
      rows("=SUM(B2:B3)", 300, "90000000000000000").replace("| 100 |", "| -90000000000000000 |"),
      [],
    ],
    [
      "at the right of a row",
      "Ale | 10 | 20 | =B2 → 10\nOrust | 11 | 22 | =SUM(B3:C3) → 33\nTjörn | 12 | 24 | =SUM(B4:C4) → 36",
      ["error D2"],
    ],
  ])("%s", (name, text, said) => {
    expect(say(text, name.startsWith("at the right") ? "Insats 1 | Insats 2 | Summa" : undefined)).toEqual(said);
  });
});
