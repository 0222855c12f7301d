import { describe, expect, test } from "vitest";
import { formulaShifter, shiftedFormula } from "../../../core/formula/shiftedFormula.ts";

// What Excel and Sheets write when a formula is copied. XFD is the 16 384th and last column, 1 048 576 the last row.
describe("copied so many rows down and columns to the right", () => {
  test.each<[what: string, formula: string, rows: number, columns: number, copied: string]>([
    ["a cell follows both ways", "=B2", 3, 2, "=D5"],
    ["what has $ stays", "=$B2+B$2+$B$2", 3, 2, "=$B5+D$2+$B$2"],
    ["rows of several digits", "=C9+C10*C99", 1, 0, "=C10+C11*C100"],
    ["back up and to the left", "=AA100-C10", -1, -1, "=Z99-B9"],
    ["columns of several letters", "=Z1+AZ1+ZZ1", 0, 1, "=AA1+BA1+AAA1"],
    ["small letters", "=b2", 1, 1, "=C3"],
    ["both ends of an area", "=SUM(B2:C10)", 1, 1, "=SUM(C3:D11)"],
    ["a spilled area", "=SUM(B2#)", 1, 0, "=SUM(B3#)"],
    ["cells of another sheet", "=Budget!B2+'Blad 1'!B2", 1, 0, "=Budget!B3+'Blad 1'!B3"],
    ["whole columns", "=SUM(B:C)", 5, 1, "=SUM(C:D)"],
    ["whole columns of two letters", "=SUM(AA:AZ)", 5, 1, "=SUM(AB:BA)"],
    ["one of two whole columns", "=SUM($B:C)+SUM(B:$C)", 5, 1, "=SUM($B:D)+SUM(C:$C)"],
    ["whole rows", "=SUM(9:12)", 1, 5, "=SUM(10:13)"],
    ["one of two whole rows", "=SUM($9:12)+SUM(9:$12)", 1, 5, "=SUM($9:13)+SUM(10:$12)"],
    ["whole columns and rows as a whole formula", "=A:B", 0, 1, "=B:C"],
    ["nothing, where it stands", "=b2+$C$3+D:D", 0, 0, "=B2+$C$3+D:D"],
  ])("%s: %s", (_, formula, rows, columns, copied) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(copied);
  });
});

describe("what is no reference stays, whatever is beside it", () => {
  test.each([
    ["a number", "=5", "=5"],
    ["numbers without a colon between", "=5+7", "=5+7"],
    ["a number and a cell", "=A1*100-25", "=B2*100-25"],
    ["decimals", "=1.5+2E3*A1", "=1.5+2E3*B2"],
    ["decimals with a colon between", "=1.5:2.5", "=1.5:2.5"],
    ["a row and a name", "=SUM(5:Slut)", "=SUM(5:Slut)"],
    ["short names without a colon between", "=Kv+AB", "=Kv+AB"],
    ["a range from one named cell to another", "=SUM(Kv:Slut)+SUM(Start:Kv)", "=SUM(Kv:Slut)+SUM(Start:Kv)"],
    ["a range of names with points", "=SUM(K.A:K.B)", "=SUM(K.A:K.B)"],
    ["a name that ends as a cell does", "=Moms2025*A1", "=Moms2025*B2"],
    ["a name that begins as a cell does", "=A1B+A1.x+A1_2", "=A1B+A1.x+A1_2"],
    ["a row 0, which no sheet has", "=A0+SUM(0:0)", "=A0+SUM(0:0)"],
    ["a function with a cell's name", "=LOG10(A1)+ATAN2(A1,1)", "=LOG10(B2)+ATAN2(B2,1)"],
    ["a sheet with a cell's name", "=Q1!A1+[1]Q1!A1", "=Q1!B2+[1]Q1!B2"],
    ["a quoted sheet with a cell's name", "='Q1'!A1+'B2:C3'!A1", "='Q1'!B2+'B2:C3'!B2"],
    ["sheets from one to another", "=SUM(jan:mar!A1)+SUM(jan:mar!A:B)", "=SUM(jan:mar!B2)+SUM(jan:mar!B:C)"],
    ["a string", '=A1&"A1:B2"&"A:B"', '=B2&"A1:B2"&"A:B"'],
    ["a table's column", "=Tabell[A1]+Tabell[[A:B]]", "=Tabell[A1]+Tabell[[A:B]]"],
    ["an error", "=#REF!+A1", "=#REF!+B2"],
    ["spaces and line breaks", "= A1 +\n\tA1", "= B2 +\n\tB2"],
    ["half a range that is still being typed", "=SUM(A:", "=SUM(A:"],
    ["half a range of rows that is still being typed", "=SUM(5:", "=SUM(5:"],
    ["nothing", "", ""],
  ])("%s: %s", (_, formula, copied) => {
    expect(shiftedFormula(formula, 1, 1)).toBe(copied);
  });
});

describe("the sheet's edges", () => {
  test.each<[formula: string, rows: number, columns: number, copied: string]>([
    // The last cell is one, what lies beyond it is a name like any other.
    ["=XFD1048576", -1, -1, "=XFC1048575"],
    ["=XFE1+$XFE1+XYZ2030", 1, 0, "=XFE1+$XFE1+XYZ2030"],
    ["=A1048577+A$1048577", 0, 1, "=A1048577+A$1048577"],
    ["=SUM(XFC:XFD)", 0, -1, "=SUM(XFB:XFC)"],
    ["=SUM(XFE:XFF)", 0, -1, "=SUM(XFE:XFF)"],
    ["=SUM(1048575:1048576)", -1, 0, "=SUM(1048574:1048575)"],
    ["=SUM(1048577:1048578)", -1, 0, "=SUM(1048577:1048578)"],
    // Up to the edge, and over it.
    ["=A1048575", 1, 0, "=A1048576"],
    ["=A1048576", 1, 0, "=#REF!"],
    ["=XFC1", 0, 1, "=XFD1"],
    ["=XFD1", 0, 1, "=#REF!"],
    ["=A2", -1, 0, "=A1"],
    ["=A1", -1, 0, "=#REF!"],
    ["=B1", 0, -1, "=A1"],
    ["=A1", 0, -1, "=#REF!"],
    ["=B1+A5", 0, -2, "=#REF!+#REF!"],
    ["=A$1+$A1", -1, 1, "=B$1+#REF!"],
    ["=$A1+A$1", 1, -1, "=$A2+#REF!"],
    ["=XFD$1048576+$XFD1048576", 0, 0, "=XFD$1048576+$XFD1048576"],
  ])("%s, %i down and %i to the right", (formula, rows, columns, copied) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(copied);
  });
});

test("a formula that is read once is right for every cell it is copied to", () => {
  const shifted = formulaShifter('=A1+SUM($B:C)&"A1"');
  expect(shifted(1, 0)).toBe('=A2+SUM($B:C)&"A1"');
  expect(shifted(0, 2)).toBe('=C1+SUM($B:E)&"A1"');
  expect(shifted(1, 0)).toBe('=A2+SUM($B:C)&"A1"');
});
