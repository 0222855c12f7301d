import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { formulaOverwritten } from "../../../../core/audit/detect/formulaOverwritten.ts";
import { workbookOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";

/** Column D of a table: `*` is `=B*C`, `+` is `=B+C`, `#` any formula given, a number is typed. B and C are 4 and 5. */
const column = (marks: readonly (string | number)[], formula = "=Bn*Cn"): string => {
  const cells = marks.map((mark, i) => {
    const own = mark === "+" ? "=Bn+Cn" : mark === "*" ? formula : undefined;
    return `Insats ${"ABCDEFGHIJ"[i]} | 4 | 5 | ${own ? `${own.replace(/n/g, String(i + 2))} → 20` : mark}`;
  });
  return `Insats | Deltagare | Pris | Kostnad\n${cells.join("\n")}`;
};
const down = (marks: readonly (string | number)[], formula?: string): string[] =>
  told(formulaOverwritten, column(marks, formula));

describe("down a column", () => {
  test("a typed number stands for a formula", () => {
    expect(found(formulaOverwritten, column(["*", "*", 20, "*"]))).toStrictEqual([
      {
        code: AuditCode.formulaOverwritten,
        level: "warning",
        place: at("D4"),
        about: [at("D3")],
        data: { variant: "plain", label: "Insats C", figure: 20, pattern: "=B4*C4" },
        formula: null,
        replacement: { place: at("D4"), formula: "=B4*C4", before: [[20]], after: [[null]], clears: [] },
      },
    ]);
  });

  test("with another value than the formula gives it is an error", () => {
    expect(found(formulaOverwritten, column(["+", "+", 20, "+"]))).toStrictEqual([
      {
        code: AuditCode.formulaOverwritten,
        level: "error",
        place: at("D4"),
        about: [at("D3")],
        data: { variant: "differs", label: "Insats C", figure: 20, pattern: "=B4+C4", sum: 9 },
        formula: null,
        replacement: { place: at("D4"), formula: "=B4+C4", before: [[20]], after: [[9]], clears: [] },
      },
    ]);
  });

  test.each([
    // Half a unit of its last decimal may be its rounding.
    ["9", "5.5", "warning"],
    ["9", "5.6", "error"],
    ["9.4", "5.5", "error"],
    ["9.45", "5.5", "error"],
    ["9.5", "5.54", "warning"],
    ["9.5", "5.6", "error"],
  ])("%s for 4 + %s: %s", (figure, second, level) => {
    const text = column(["+", "+", figure, "+"]).replace(`5 | ${figure}`, `${second} | ${figure}`);
    expect(told(formulaOverwritten, text)).toEqual([`${level} D4`]);
  });

  test.each([
    ["three of a kind around it", ["*", 20, "*", "*"], ["D3"]],
    ["two may be alike by chance", ["*", 20, "*"], []],
    ["two alike and one that is not", ["*", "+", 20, "*", "+"], []],
    ["the third three cells before", ["*", "+", "*", 20, "*", "+"], ["D5"]],
    ["the third four cells before", ["*", "+", "+", "*", 20, "*", "+"], []],
    ["the third three cells after", ["+", "*", 20, "*", "+", "*"], ["D4"]],
    ["the third four cells after", ["+", "*", 20, "*", "+", "+", "*"], []],
    ["the second of many", ["*", 20, "*", "*", "*", "*", "*", "*"], ["D3"]],
    ["fewer typed than formulas", ["*", 20, "*", "*", 20], ["D3"]],
    ["as many typed as formulas", ["*", 20, "*", "*", 20, 20], []],
    ["as many, beside a blank", ["*", "*", "*", 20, 20, 20, ""], []],
    ["beside a text and nothing", ["*", "*", "*", "saknas", 20], []],
    ["blank cells do not count", ["*", "*", 20, "*", "", ""], ["D4"]],
    ["the first, beside three", [20, "*", "*", "*"], ["D2"]],
    ["the last, beside three", ["*", "*", "*", 20], ["D5"]],
    ["the last, beside two", ["*", "*", 20], []],
    ["between two kinds, as the three before", ["*", "*", "*", 20, "+"], ["D5"]],
    ["after another typed one, as those after", ["*", "*", 20, 20, "*", "*", "*"], ["D4", "D5"]],
    ["a text is no typed number", ["*", "*", "saknas", "*"], []],
  ])("%s", (_, marks, said) => {
    expect(down(marks).map((line) => line.split(" ")[1])).toEqual(said);
  });

  test("without its factors it is meant, unless it stands between two of the formula", () => {
    const without = (marks: readonly (string | number)[]): string[] =>
      told(formulaOverwritten, column(marks).replace(/4 \| 5 \| 30/, "4 | | 30"));
    expect(without(["*", "*", 30, "*"])).toEqual(["warning D4"]);
    expect(without(["*", "*", "*", 30])).toEqual([]);
    expect(without(["*", "*", "*", 30, "+"])).toEqual([]);
    expect(without([20, 30, "*", "*", "*"])).toEqual([]);
  });

  test("a total under the rows is made of them, not of its own row", () => {
    const text = `${column(["*", "*", "*"])}\nSumma | 12 | 15 | 60`;
    expect(told(formulaOverwritten, text)).toEqual([]);
    expect(told(formulaOverwritten, text.replace("Summa", "Insats X"))).toEqual(["warning D5"]);
  });

  test.each([
    ["=Bn*Cn", true],
    ["=Bn*$C$2", true],
    ["=Bn*Blad2!Fn", true],
    ["=Bn>=Cn", true],
    // A bare reference is a value fetched from elsewhere.
    ["=Cn", false],
    ["=+Cn", false],
    ["=An", false],
    ["=$Cn", false],
    ["=Zn", false],
    ["=Blad2!Cn", false],
    ["='Plan 2025'!Cn", false],
    // What reaches to another row carries something on.
    ["=Bn+D1", false],
    ["=$B$2*2", false],
  ])("%s reckons with its own row: %s", (formula, isTold) => {
    expect(down(["*", "*", 20, "*", "*"], formula).length > 0).toBe(isTold);
  });

  test("balances carried on from row to row may begin anew", () => {
    const carried = (formula: (row: number) => string): string[] =>
      told(
        formulaOverwritten,
        `Månad | In | Saldo\n${[2, 3, 4, 5, 6].map((row) => `Månad ${row} | 4 | ${row === 4 ? 20 : `${formula(row)} → 20`}`).join("\n")}`,
      );
    expect(carried((row) => `=B${row}*2+1`)).toEqual(["warning C4"]);
    expect(carried((row) => `=B${row}+C${row - 1}`)).toEqual([]);
    expect(carried((row) => `=B${row}+C${row + 1}`)).toEqual([]);
    expect(carried((row) => `=B${row}+C${row + 12}`)).toEqual([]);
  });

  test.each([
    ["both factors stand", "4 | 5", "=Bn*Cn", ["warning D5"]],
    ["one is missing", "4 | ", "=Bn*Cn", []],
    ["one is a text", "4 | fast", "=Bn*Cn", []],
    ["a factor of all rows", "4 | 5", "=Bn*$C$2", ["warning D5"]],
    ["a factor of all rows, first of its column", "4 | 5", "=Bn*$D$2", ["warning D5"]],
    ["it is itself the factor of all rows", "4 | 5", "=Bn*$D$5", []],
    ["the formula names no cell", "4 | 5", '=LEN("R[0]")+1', []],
  ])("at the end, where %s", (_, factors, formula, said) => {
    const text = column(["*", "*", "*", 20], formula).replace("4 | 5 | 20", `${factors} | 20`);
    expect(told(formulaOverwritten, text)).toEqual(said);
  });
});

describe("across a row", () => {
  const row = (...cells: string[]): string[] =>
    told(
      formulaOverwritten,
      `Post | 2024 | 2025 | 2026 | 2027\nIn | 10 | 11 | 12 | 13\nUt | 4 | 5 | 6 | 7\nKvar | ${cells.join(" | ")}`,
    );

  test.each([
    ["between two", ["=B2-B3 → 6", "6", "=D2-D3 → 6"], ["warning C4"]],
    ["with another value", ["=B2-B3 → 6", "7", "=D2-D3 → 6"], ["error C4"]],
    ["between two kinds", ["=B2-B3 → 6", "6", "=D3-D2 → -6"], []],
    ["after two", ["=B2-B3 → 6", "=C2-C3 → 6", "6"], []],
    ["after three", ["=B2-B3 → 6", "=C2-C3 → 6", "=D2-D3 → 6", "6"], ["warning E4"]],
    ["before three", ["6", "=C2-C3 → 6", "=D2-D3 → 6", "=E2-E3 → 6"], ["warning B4"]],
    ["fetched from above", ["=B2 → 10", "6", "=D2 → 12"], []],
    ["fetched from above, fixed", ["=B$2 → 10", "6", "=D$2 → 12"], []],
    ["fetched from far below", ["=B15 → 10", "6", "=D15 → 12"], []],
    ["the same factor for all", ["=$A$9*2 → 10", "6", "=$A$9*2 → 12"], []],
    ["carried on from the year before", ["=B2+A4 → 10", "6", "=D2+C4 → 12"], []],
    ["reckoned with the year after", ["=B2+C3 → 10", "6", "=D2+E3 → 12"], []],
  ])("%s", (_, cells, said) => {
    expect(row(...cells)).toEqual(said);
  });

  test("also in a total row", () => {
    const text = "Post | 2024 | 2025 | 2026\nIn | 10 | 11 | 12\nUt | 4 | 5 | 6\nSumma | =B2+B3 → 14 | 16 | =D2+D3 → 18";
    expect(told(formulaOverwritten, text)).toEqual(["warning C4"]);
  });

  test("with figures of another sheet, known or not", () => {
    const books = (name: string) =>
      workbookOf({
        Blad1: `Post | 2024 | 2025 | 2026\nIn | 10 | 11 | 12\nKvar | =B2-${name}!B2 → 6 | 7 | =D2-${name}!D2 → 6`,
        Blad2: "Post | 2024 | 2025 | 2026\nUt | 4 | 5 | 6",
      });
    const [known] = found(formulaOverwritten, books("Blad2"));
    expect(known).toMatchObject({ level: "error", place: at("C3"), data: { sum: 6, pattern: "=C2-Blad2!C2" } });
    const [unknown] = found(formulaOverwritten, books("Blad3"));
    expect(unknown).toMatchObject({ level: "warning", place: at("C3"), replacement: { after: [[null]] } });
  });
});

test("a table of typed numbers holds none", () => {
  expect(down([20, 20, 20, 20])).toEqual([]);
});
