import { expect, test } from "vitest";
import { formulaShifter } from "../../core/formula/shiftedFormula.ts";

test.each<[string, number, number, string]>([
  ["=A1+B2", 1, 2, "=C2+D3"],
  ["=$A1+A$1+$A$1", 5, 5, "=$A6+F$1+$A$1"],
  ["=SUM(A1:B9)", 1, 0, "=SUM(A2:B10)"],
  ["=Z9+AZ9+ZZ9", 0, 1, "=AA9+BA9+AAA9"],
  ["=SUM(A:A)+SUM($B:C)", 3, 1, "=SUM(B:B)+SUM($B:D)"],
  ["=SUM(2:3)+SUM($4:5)", 2, 9, "=SUM(4:5)+SUM($4:7)"],
  ["='A1 B2'!C3&\"D4\"", 1, 1, "='A1 B2'!D4&\"D4\""],
  ["=A1!B2+[1]A1!B2", 1, 0, "=A1!B3+[1]A1!B3"],
  ["=LOG10(A1)+ATAN2(A1,1)", 1, 0, "=LOG10(A2)+ATAN2(A2,1)"],
  ["=Tabell1[A1]*Q4", 1, 0, "=Tabell1[A1]*Q5"],
  ["=XFE1+XYZ2030+ABCD1", 1, 1, "=XFE1+XYZ2030+ABCD1"],
  ["=Moms2025*A1", 1, 0, "=Moms2025*A2"],
  ["=1.5E3+12:14", 1, 0, "=1.5E3+13:15"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1+B:B", 0, -2, "=#REF!+#REF!:#REF!"],
  ["=XFD1048576", 1, 0, "=#REF!"],
  ["=a1+B2#", 1, 0, "=A2+B3#"],
])("%s, %i down and %i to the right", (formula, rows, columns, expected) => {
  expect(formulaShifter(formula)(rows, columns)).toBe(expected);
});
