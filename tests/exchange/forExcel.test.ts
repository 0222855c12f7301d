import { describe, expect, test } from "vitest";
import { forExcel, forSheetsFile } from "../../core/exchange/forExcel.ts";

const inFile = (formula: string): unknown => forExcel(formula, "FINSAM_", true);

describe("a formula from Sheets, for an Excel file", () => {
  test.each([
    ["=SUM(A1,vlookup(A1,B1:C9,2))", "=SUM(A1,vlookup(A1,B1:C9,2))"],
    ["=VSTACK(A1,xor(A1))+1", "=_xlfn.VSTACK(A1,_xlfn.XOR(A1))+1"],
    ["=FINSAM_EFFEKT(1)+VSTACK(1)", "=FINSAM_EFFEKT(1)+_xlfn.VSTACK(1)"],
    // Already as a file has it, or another file's
    ["=_xlfn.VSTACK(1)+_XLFN.X(1)", "=_xlfn.VSTACK(1)+_XLFN.X(1)"],
    ["=[2]!VSTACK(1)+[2]!QUERY(1)", "=[2]!VSTACK(1)+[2]!QUERY(1)"],
    // No calls
    ['=VSTACK+"VSTACK("&QUERY', '=VSTACK+"VSTACK("&QUERY'],
    ['="QUERY"(1)', '="QUERY"(1)'],
    // What Excel reads as well
    ["=SUM(A:C)+SUM(2:9)+SUM($B$2:C9)+SUM(B2 : C9)", "=SUM(A:C)+SUM(2:9)+SUM($B$2:C9)+SUM(B2 : C9)"],
    ['={1,2;"a","{"}+{TRUE,false}', '={1,2;"a","{"}+{TRUE,false}'],
    ["={1}+A1+{2}", "={1}+A1+{2}"],
    ["=SUM(A1:INDEX(B1:B9,2))", "=SUM(A1:INDEX(B1:B9,2))"],
    ["=SUM(B:Belopp)+SUM(Belopp:9)", "=SUM(B:Belopp)+SUM(Belopp:9)"],
    // Names that only begin or end as cells do
    ["=SUM(ABCD12:B)+SUM(A1B:B)", "=SUM(ABCD12:B)+SUM(A1B:B)"],
    ['=":"&B2', '=":"&B2'],
    // Unfinished
    ["=B2:", "=B2:"],
    ["=B:", "=B:"],
  ])("%s", (formula, expected) => {
    expect(inFile(formula)).toBe(expected);
  });

  test("in an open workbook newer functions have no mark", () => {
    expect(forExcel("=vstack(1)", "FINSAM_", false)).toBe("=VSTACK(1)");
  });

  test.each([
    ["=FINSAM_EFFEKT(query(A1))", "QUERY"],
    ["=SORT(A1)+QUERY(A1)", "SORT"],
    ["=EFFEKT(1)", "EFFEKT"],
    ["=X_xlfn(1)", "X_XLFN"],
  ])("is refused for the function that Excel lacks: %s", (formula, about) => {
    expect(inFile(formula)).toEqual({ reason: "notInExcel", about });
  });

  test.each([
    ["=SUM(B2:B)", "B2:B"],
    ["=SUM(B:B2)", "B:B2"],
    ["=SUM(B2:9)", "B2:9"],
    ["=SUM(9:B2)", "9:B2"],
    ["=SUM($B$2:$B)", "$B$2:$B"],
    ["=SUM(aaa10 : xfd)", "aaa10:xfd"],
    ["=SUM($AA$21:$300)", "$AA$21:$300"],
    ["={1,A1}", "A1"],
    ["={Belopp}", "Belopp"],
    ["={TRUES}", "TRUES"],
    ["={NOTTRUE}", "NOTTRUE"],
    ["={'Blad 1'!A1}", "'Blad 1'"],
    ["={1,{2}}", "{"],
    ["={1}+{A1}", "A1"],
    // The grammar comes first: the file would not open at all.
    ["=QUERY(B2:B)", "B2:B"],
  ])("is refused for what Excel cannot read: %s", (formula, about) => {
    expect(inFile(formula)).toEqual({ reason: "notExcelsGrammar", about });
  });
});

test.each([
  ["=VSTACK(A1)+SUM(xlookup(1,A1:A2,B1:B2))", "=_xlfn.VSTACK(A1)+SUM(_xlfn.XLOOKUP(1,A1:A2,B1:B2))"],
  ["=QUERY(B2:B)+{A1;B1}", "=QUERY(B2:B)+{A1;B1}"],
  ["=_xlfn.VSTACK(1)+[2]!VSTACK(1)+VSTACK", "=_xlfn.VSTACK(1)+[2]!VSTACK(1)+VSTACK"],
  ["='VSTACK'(1)+\"VSTACK\"(1)", "='VSTACK'(1)+\"VSTACK\"(1)"],
])("a file that Sheets opens refuses nothing, and marks the newer ones: %s", (formula, expected) => {
  expect(forSheetsFile(formula)).toBe(expected);
});
