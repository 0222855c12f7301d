import { describe, expect, test } from "vitest";
import { relativeForm } from "../../../../core/audit/sums/relativeForm.ts";

describe("cells filled from one another have the same form", () => {
  test.each([
    ["a total, to the right", "=SUM(B2:B9)", 10, 2, "=SUM(C2:C9)", 10, 3],
    ["a total, further down", "=SUM(B2:B9)", 10, 2, "=SUM(B12:B19)", 20, 2],
    ["over the edge of the alphabet", "=Z2-Z3", 4, 26, "=AA2-AA3", 4, 27],
    ["in the last column", "=XFC2", 4, 16383, "=XFD2", 4, 16384],
    ["in the last row", "=B1048575", 1, 1, "=B1048576", 2, 1],
    ["with a share that stays", "=B2*$F$1", 2, 3, "=B3*$F$1", 3, 3],
    ["with a column that stays", "=$A2*2", 2, 3, "=$A3*2", 3, 4],
    ["with a row that stays", "=B$1*2", 2, 3, "=C$1*2", 3, 4],
    ["written in small letters and with spaces", "= sum( b2:b9 ) + b11", 10, 2, "=SUM(B2:B9)+B11", 10, 2],
    ["with a name", "=B2*Uppräkning_2.1", 2, 3, "=B3*uppräkning_2.1", 3, 3],
    ["on another sheet", "='År 2025'!B2", 2, 3, "='År 2025'!B3", 3, 3],
  ])("%s", (_, one, row, column, other, otherRow, otherColumn) => {
    expect(relativeForm(one, row, column)).toBe(relativeForm(other, otherRow, otherColumn));
  });
});

describe("other formulas have another form", () => {
  test.each([
    ["of another length", "=SUM(B2:B9)", "=SUM(B2:B8)"],
    ["of another column", "=B2", "=C2"],
    ["of another row", "=B2", "=B3"],
    ["of a row that stays", "=B2", "=B$2"],
    ["of a column that stays", "=B2", "=$B2"],
    ["of another cell that stays", "=$B$2", "=$C$2"],
    ["of another row that stays", "=$B$2", "=$B$3"],
    ["of another function", "=SUM(B2:B9)", "=MAX(B2:B9)"],
  ])("%s", (_, one, other) => {
    expect(relativeForm(one, 10, 2)).not.toBe(relativeForm(other, 10, 2));
  });
});

describe("what only looks like a cell stays as it is", () => {
  test.each([
    ["in a text", '=IF(B2>0,"se B9","""C9")', '=IF(R[-8]C[0]>0,"SEB9","""C9")'],
    ["an empty text between", '=B2&""&"B9"', '=R[-8]C[0]&""&"B9"'],
    ["in a sheet's name", "='Plan B2'!B2", "='PLANB2'!R[-8]C[0]"],
    ["in a sheet's name with an apostrophe", "='Mia''s B2'!B2", "='MIA''SB2'!R[-8]C[0]"],
    ["a function's name", "=LOG10(B2)", "=LOG10(R[-8]C[0])"],
    ["a name with a cell at its end", "=åtgärd_B2", "=ÅTGÄRD_B2"],
    ["a name with a cell at its beginning", "=B2_ny", "=B2_NY"],
    ["row 0", "=B0", "=B0"],
    ["a row beyond any sheet", "=B12345678", "=B12345678"],
    ["a column beyond any sheet", "=ABCD2", "=ABCD2"],
    ["a name with a backslash", "=\\B2+B2?B2", "=\\B2+B2?B2"],
    ["a name with a digit in it", "=é1B2", "=É1B2"],
  ])("%s", (_, formula, form) => {
    expect(relativeForm(formula, 10, 2)).toBe(form);
  });
});

test("counts rows and columns from the cell", () => {
  expect(relativeForm("=AB12+$AB12+AB$12+$AB$12", 10, 2)).toBe("=R[2]C[26]+R[2]C28+R12C[26]+R12C28");
});
