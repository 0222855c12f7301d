import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../templates/workbook/checkWorkbook.ts";
import { printScale } from "../../templates/workbook/printScale.ts";
import { SheetDraft } from "../../templates/workbook/SheetDraft.ts";
import type { Workbook } from "../../templates/workbook/Workbook.ts";

/** A sound workbook of one sheet, with something more put in. */
function workbook(more: (sheet: SheetDraft) => void, names: Record<string, string> = {}): Workbook {
  const sheet = new SheetDraft("Blad ett", [20, 10, 10]);
  sheet.input("A1", 100);
  sheet.input("A2", 1);
  sheet.input("A3", 2);
  sheet.formula("B1", "=SUM(A1:A3)");
  sheet.spill("C2:C3", "=FINSAM.ALLOCATE(A1,A2:A3,1)");
  more(sheet);
  return {
    id: "prov",
    title: "Prov",
    summary: "Prov.",
    sheets: [sheet.finish(1)],
    names: { Belopp: "'Blad ett'!A1", ...names },
  };
}

describe("a workbook's description", () => {
  it("is accepted when everything resolves", () => {
    const sound = workbook((sheet) => sheet.formula("B2", "=IF(Belopp>0,'Blad ett'!B1,C2)"));
    expect(checkWorkbook(sound)).toBe(sound);
  });

  it.each([
    ["a sheet that is not there", (sheet: SheetDraft) => sheet.formula("B2", "=Blad!A1"), "B2: no sheet Blad"],
    ["a name that is not there", (sheet: SheetDraft) => sheet.formula("B2", "=Summa"), "B2: no name Summa"],
    ["a cell that holds nothing", (sheet: SheetDraft) => sheet.formula("B2", "=A9"), "B2: an empty reference"],
    [
      "a function that not every host has",
      (sheet: SheetDraft) => sheet.formula("B2", "=XLOOKUP(A1,A2,A3)"),
      "XLOOKUP is not a function to use here",
    ],
    [
      "a function of ours that does not exist",
      (sheet: SheetDraft) => sheet.formula("B2", "=FINSAM.SUMMA(A1)"),
      "FINSAM.SUMMA is not a function",
    ],
    [
      "a function of ours inside another",
      (sheet: SheetDraft) => sheet.formula("B2", "=SUM(FINSAM.ALLOCATE(A1,A2:A3,1))"),
      "must be the whole formula",
    ],
    ["something in the way of a result", (sheet: SheetDraft) => sheet.value("C3", "hinder"), "C3 is in the way"],
    ["a formula as an input", (sheet: SheetDraft) => sheet.input("B2", "=A1"), "a formula as a value"],
    ["a formula as a value", (sheet: SheetDraft) => sheet.value("B2", "=A1"), "a formula as a value"],
    ["a cell outside the columns", (sheet: SheetDraft) => sheet.value("D1", 1), "outside the sheet's columns"],
    [
      "a check on what is no input",
      (sheet: SheetDraft) => sheet.accept("A1:B1", { kind: "number" }, "Nej."),
      "B1: is validated but no input",
    ],
    [
      "a highlight that looks at a name",
      (sheet: SheetDraft) => sheet.highlight("B1", "B1>Belopp", "bad"),
      "only look at its own sheet",
    ],
    ["a highlight that nobody can read", (sheet: SheetDraft) => sheet.highlight("B1", "B1>", "bad"), "ends too early"],
  ])("is refused with %s", (_, more, message) => {
    expect(() => checkWorkbook(workbook(more))).toThrow(message);
  });

  it.each([
    ["a letter that Sheets takes in no name", { Föränd: "'Blad ett'!A1" }, "only A–Z and _"],
    ["no sheet", { Rest: "A1" }, "a name needs a sheet"],
    ["a sheet that is not there", { Rest: "Blad!A1" }, "no sheet Blad"],
  ])("is refused with a name that has %s", (_, names, message) => {
    expect(() => checkWorkbook(workbook(() => undefined, names as unknown as Record<string, string>))).toThrow(message);
  });

  it("is refused with two sheets of one name", () => {
    const sound = workbook(() => undefined);
    expect(() => checkWorkbook({ ...sound, sheets: [...sound.sheets, ...sound.sheets] })).toThrow(
      "two have the same name",
    );
  });

  it("cannot fill a cell twice", () => {
    expect(() => workbook((sheet) => sheet.value("B1", 1))).toThrow("B1 is filled twice");
  });
});

describe("the scale of the print", () => {
  const scaleOf = (rows: number, breakAfter?: number): number => {
    const sheet = new SheetDraft("Lång", [40, 20]);
    for (let row = 1; row <= rows; row += 1) sheet.value(`A${row}`, row);
    if (breakAfter !== undefined) sheet.breakAfter(breakAfter);
    return printScale(sheet.finish(1));
  };

  it("is 100 where a page has room, less where it has not", () => {
    expect(scaleOf(33)).toBe(100);
    expect(scaleOf(40)).toBe(83);
    expect(scaleOf(60, 30)).toBe(100);
  });

  it("is refused where nobody could read it", () => {
    expect(() => scaleOf(60)).toThrow("a page would be printed at 55 %");
  });
});
