import { expect, test } from "vitest";
import { spilledFrom } from "../../../../core/audit/grid/spilledFrom.ts";
import { sheetOf } from "../sheetOf.ts";

/** The cells, as addresses, that the sheet's formulas filled. */
function filled(text: string, names: Parameters<typeof spilledFrom>[1] = {}): string[] {
  const [sheet] = sheetOf(`\n${text}`).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return [...spilledFrom(sheet, names).keys()]
    .map((key) => key.split(",").map(Number))
    .map(([row = 0, column = 0]) => `${"ABCDEFGHIJKLM"[column]}${row + 1}`);
}

const column = (formula: string, rows: number, first = "1"): string =>
  [`${first} | ${formula} → 1`, ...Array.from({ length: rows - 1 }, () => "1 | → 1")].join("\n");

test.each([
  ["as many rows as the weights", column("=FINSAM.ALLOCATE(100,A1:A3)", 5), ["B2", "B3"]],
  ["as many rows as the largest range", column("=FINSAM.ALLOCATE(D1,A1:A4,1,,C1:C2)", 6), ["B2", "B3", "B4"]],
  ["absolute references", column("=FINSAM.ALLOCATE($D$1,$A$1:$A$3)", 5), ["B2", "B3"]],
  ["Sheets' own name", column("=FINSAM_ALLOCATE(100;A1:A3)", 5), ["B2", "B3"]],
  ["a file's own name", column("=_xldudf_FINSAM_ALLOCATE(100,A1:A3)", 5), ["B2", "B3"]],
  ["small letters", column("=finsam.allocate(100,a1:a3)", 5), ["B2", "B3"]],
  ["a single value is its own cell", column("=FINSAM.KONTROLLSUMMA(A1,A2)", 3), []],
  ["the two other parties come first", column("=FINSAM.FINANSIERING(100,A1:A2)", 6), ["B2", "B3", "B4"]],
  ["in small letters with a space", column("=finsam.finansiering (100,A1:A2)", 6), ["B2", "B3", "B4"]],
  ["an unfinished formula is as large as what is written", column("=FINSAM.ALLOCATE(100,A1:A2,C1:", 5), ["B2"]],
  ["other functions fill nothing", column("=MUNIT(A1:A3)", 5), []],
])("%s", (_, text, cells) => expect(filled(text)).toEqual(cells));

test("a row of results", () => {
  expect(filled("1 | 2 | 3 | 4 | 5\n=FINSAM.EGETKAPITAL(50,A1:C1,A2:C2) → 1 | → 2 | → 3 | → 4")).toEqual(["B2", "C2"]);
});

test("a block, as large as its table", () => {
  expect(filled("=FINSAM.AVRUNDATABELL(F1:G2) → 1 | → 2 | → 3\n→ 3 | → 4 | → 5\n→ 6 | → 7 | → 8")).toEqual([
    "B1",
    "A2",
    "B2",
  ]);
});

test("the steps of an allocation: nine columns, and a row of headings", () => {
  const line = Array.from({ length: 11 }, () => "→ 1").join(" | ");
  const sheet = (formula: string): string => [line.replace("→ 1", `${formula} → Vikt`), line, line, line].join("\n");
  const cells = ["B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1"];
  for (const row of [2, 3]) for (const letter of "ABCDEFGHI") cells.push(`${letter}${row}`);
  expect(filled(sheet("=FINSAM.STEG(100,M1:M2)"))).toEqual(cells);
  expect(filled(sheet("=FINSAM.steg (100,M1:M2)"))).toEqual(cells);
});

test("a defined name is as large as its area", () => {
  const text = column("=FINSAM.ALLOCATE(100,vikter)", 5);
  expect(filled(text, { vikter: { sheet: "Blad1", address: "A1:A4" } })).toEqual(["B2", "B3", "B4"]);
  expect(filled(text)).toEqual([]);
});

test("a name in quotes or in a text is none", () => {
  expect(filled(column("=FINSAM.ALLOCATE(100,'A1:A4'!A1:A2)", 5))).toEqual(["B2"]);
  expect(filled(column('=FINSAM.ALLOCATE(100,A1:A2,1,"A1:A4")', 5))).toEqual(["B2"]);
});

test("stops where something else was written", () => {
  expect(filled("1 | =FINSAM.ALLOCATE(100,A1:A4) → 1\n1 | → 1\n1 | =1+1 → 2\n1 | → 1")).toEqual(["B2"]);
  expect(filled("1 | =FINSAM.ALLOCATE(100,A1:A4) → 1\n1 | → 1\n1 |\n1 | → 1")).toEqual(["B2"]);
  expect(filled("1 | 1 | 1\n=FINSAM.EGETKAPITAL(5,A1:C1,A1:C1) → 1 | | → 3")).toEqual([]);
  expect(filled("=FINSAM.AVRUNDATABELL(F1:H3) → 1 | → 2\n→ 3 | → 4 | → 5")).toEqual(["B1", "A2", "B2", "C2"]);
});
