import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { errorInTable } from "../../../../core/audit/detect/errorInTable.ts";
import { sheetOf, workbookOf } from "../sheetOf.ts";
import { at, found, told, withErrors } from "./alone.ts";

describe("an error value", () => {
  test("that was pasted in, alone in its table", () => {
    expect(found(errorInTable, "Post | tkr\nKansli | 870\nRevision | #REF!")).toEqual([
      {
        code: AuditCode.errorInTable,
        level: "error",
        place: at("B3"),
        about: [],
        data: { variant: "plain", label: "Revision", error: "#REF!", cells: 0 },
        formula: null,
        replacement: null,
      },
    ]);
  });

  test("says to how many other cells of the table it goes on", () => {
    const cells = (text: string): unknown[] =>
      found(errorInTable, withErrors(sheetOf(text))).map(({ data, formula }) => [data, formula]);
    expect(
      cells(
        "Post | 2025 | 2026\nKansli | =870/0 → #DIV/0! | 10\nHyra | =B2*2 → #DIV/0! | 20\nSumma | =SUM(B2:B3) → #DIV/0! | 30",
      ),
    ).toEqual([[{ variant: "passed", label: "Kansli", error: "#DIV/0!", cells: 2 }, "=870/0"]]);
  });
});

describe("a formula whose cell shows an error", () => {
  const books = (formula: string) => ({
    Blad1: `
Post   | tkr  | Andel
Kansli | #DIV/0! | ${formula} → #DIV/0!
Hyra   | 10   | 20
El     | 5    | 6`,
    Blad2: "Post | tkr | Mer\nKansli | 10 | 20\nHyra | #DIV/0! | 30\nEl | 5 | #DIV/0!\nVatten | #DIV/0! | 7",
    "Ale's plan": "Post | tkr\nKansli | #DIV/0!\nHyra | 5",
    B2: "Post | tkr\nKansli | 10\nHyra | 5",
  });
  const isTold = (formula: string): boolean =>
    told(errorInTable, withErrors(workbookOf(books(formula)))).includes("error C2");

  test.each([
    ["=B2/B4"],
    ["=B4*$B$2"],
    ["= B2"],
    ["=SUM(B2:B4)"],
    ["=SUM(B1:B3)"],
    ["=SUM(B1 : B3)"],
    ["=SUM(B1:B2)"],
    ["=SUM(A2:B2)"],
    ["=SUM(A1:XFD2)"],
    ["=B2:"],
    ["=Blad2!B3"],
    ["=BLAD2!B3"],
    ["=SUM(Blad2!A2:B3)"],
    ["='Blad2'!B3"],
    ["='Ale''s plan'!B2"],
  ])("%s passes on the error of a cell that it names: that one is told", (formula) => {
    expect(isTold(formula)).toBe(false);
  });

  test.each([
    ["=B4/0"],
    ["=LOG10(0)"],
    // What stands beside, above or below what it names is not its concern.
    ["=SUM(B3:B4)/0"],
    ["=SUM(A3:A4)/0"],
    ["=(B1+B3)/0"],
    ["=SUM(Blad2!B2:C2)/0"],
    ["=SUM(Blad2!B4:B4)/0"],
    // B2 is the place on the other sheet, the end of its area, the other sheet's name, a text.
    ["=Blad2!B2/0"],
    ["=SUM(Blad2!A2:B2)/0"],
    ["=B2!B3/0"],
    ['=LEN("B2")/0'],
    ["=Saknas!B2"],
  ])("%s makes an error of its own", (formula) => {
    expect(isTold(formula)).toBe(true);
  });
});
