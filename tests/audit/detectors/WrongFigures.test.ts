import { describe, expect, test } from "vitest";
import type { AuditCode } from "../../../core/audit/AuditCode.ts";
import { WrongFigures } from "../../../core/audit/WrongFigures.ts";
import { finding } from "./finding.ts";

const found = (...findings: ReturnType<typeof finding>[]): WrongFigures => {
  const wrong = new WrongFigures();
  wrong.add(findings);
  return wrong;
};

const right = { data: { sum: 17670 } };

describe("a figure ought to be", () => {
  test.each<keyof typeof AuditCode>([
    "typedTotalWrong",
    "sumMissesCells",
    "pastedTotal",
    "rowsAgainstColumns",
    "differenceWrong",
  ])("the sum that %s tells", (code) => {
    const wrong = found(finding(code, "Budget 2025!C14", right));
    expect(wrong.at("Budget 2025", 14, 3)).toBe(17670);
    expect(wrong.list()).toEqual([{ sheet: "Budget 2025", row: 14, column: 3, right: 17670 }]);
  });

  test("what was told first", () => {
    const wrong = found(
      finding("typedTotalWrong", "C14", right),
      finding("typedTotalWrong", "C14", { data: { sum: 5 } }),
    );
    wrong.add([finding("pastedTotal", "C14", { data: { sum: 6 } })]);
    expect(wrong.at("Blad1", 14, 3)).toBe(17670);
    expect(wrong.list()).toHaveLength(1);
  });
});

describe("nothing is known", () => {
  test("of other cells and sheets", () => {
    const wrong = found(finding("typedTotalWrong", "C14", right));
    expect([wrong.at("Blad1", 3, 14), wrong.at("Blad1", 14, 4), wrong.at("Blad2", 14, 3)]).toEqual(
      Array(3).fill(undefined),
    );
  });

  test.each([
    ["a note", finding("typedTotalWrong", "C14", { ...right, level: "note" })],
    ["a warning", finding("typedTotalWrong", "C14", { ...right, level: "warning" })],
    ["a finding that corrects no figure", finding("openingNotClosing", "C14", right)],
    ["a finding without a sum", finding("typedTotalWrong", "C14")],
    ["a sum in words", finding("typedTotalWrong", "C14", { data: { sum: "17 670" } })],
    ["what is no cell", finding("typedTotalWrong", "C14#", right)],
  ])("from %s", (_, each) => {
    const wrong = found(each);
    expect(wrong.list()).toEqual([]);
    expect(wrong.at("Blad1", 14, 3)).toBeUndefined();
  });
});
