import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { rowsAgainstColumns } from "../../../../core/audit/detect/rowsAgainstColumns.ts";
import { at, found, told, wrongFigures } from "./alone.ts";

/** The rows add up to 30, 33 and 35; Ale's total is something else. */
const sheet = (ale: number, corner: string, headings = "Insats 1 | Insats 2 | Summa", last = "Summa"): string => `
Kommun  | ${headings}
Ale     | 10 | 20 | =30+${ale - 30} → ${ale}
Öckerö  | 11 | 22 | =B3+C3 → 33
Kungälv | 12 | 23 | =B4+C4 → 35
${last} | 33 | 65 | ${corner}`;

describe("where the row totals and the column totals meet", () => {
  test("a figure that is the sum of the rows' totals only", () => {
    expect(found(rowsAgainstColumns, sheet(37, "=SUM(D2:D4) → 105"))).toEqual([
      {
        code: AuditCode.rowsAgainstColumns,
        level: "error",
        place: at("D5"),
        about: [at("B5:C5")],
        data: { variant: "plain", label: "Summa", figure: 105, sum: 98, difference: 7 },
        formula: "=SUM(D2:D4)",
        replacement: null,
      },
    ]);
  });

  test("a figure that is the sum of the columns' totals only", () => {
    const [finding] = found(rowsAgainstColumns, sheet(37, "98"));
    expect(finding).toMatchObject({ place: at("D5"), about: [at("D2:D4")], formula: null });
    expect(finding?.data).toMatchObject({ figure: 98, sum: 105, difference: -7 });
  });

  test.each([
    ["both", sheet(30, "98"), []],
    ["neither", sheet(37, "100"), []],
    ["none, and the table has no figure there", sheet(37, ""), []],
    ["one of them, off by what roundings make", sheet(31, "98"), ["note D5"]],
    ["one of them, off by one more", sheet(32, "98"), ["error D5"]],
    // People are not rounded.
    ["one of them, of people", sheet(31, "98", "Kvinnor | Män | Summa personer"), ["error D5"]],
    ["the rows' only, off by one", sheet(31, "=SUM(D2:D4) → 99"), ["note D5"]],
    ["the rows' only, of people", sheet(31, "=SUM(D2:D4) → 99", "Kvinnor | Män | Summa personer"), ["error D5"]],
    // What is left of something, or a check, is no total of the other way.
    ["one, in a column of another kind", sheet(37, "98", "Insats 1 | Insats 2 | Kvar"), []],
    ["one, in a row of another kind", sheet(37, "=SUM(D2:D4) → 105", undefined, "Kontroll"), []],
  ])("is %s", (_, text, said) => {
    const summed = text
      .replace("=30+7 → 37", "=SUM(B2:C2)+7 → 37")
      .replace("| 33 | 65 |", "| =SUM(B2:B4) → 33 | =SUM(C2:C4) → 65 |")
      .replace("=B3+C3", "=SUM(B3:C3)")
      .replace("=B4+C4", "=SUM(B4:C4)");
    expect(told(rowsAgainstColumns, summed)).toEqual(said);
  });

  test("the note says that it may be rounding", () => {
    expect(found(rowsAgainstColumns, sheet(31, "98"))[0]?.data.variant).toBe("rounding");
  });

  test("sums of one figure are no sums", () => {
    const single = "Kommun | Insats 1 | Insats 2 | Summa\nAle | 10 | 20 | 30\nÖckerö | 11 | 22 | 33\nSumma | 21 | | 63";
    expect(told(rowsAgainstColumns, single)).toEqual([]);
    const two = single.replace("| 21 | |", "| 21 | 40 |");
    expect(told(rowsAgainstColumns, two)).toEqual(["error D4"]);
    expect(told(rowsAgainstColumns, two.replace("| 33", "|").replace("| 63", "| 61"))).toEqual([]);
  });

  test.each([
    ["D2", []],
    ["D4", []],
    ["B5", []],
    ["C5", []],
    // Another figure explains nothing, nor does the same place with row and column exchanged.
    ["C3", ["error D5"]],
    ["B4", ["error D5"]],
    ["E2", ["error D5"]],
    ["D5", ["error D5"]],
  ])("if %s is wrong already", (cell, said) => {
    const findings = found(rowsAgainstColumns, sheet(37, "98"), wrongFigures({ [cell]: 1 }));
    expect(findings.map(({ level, place }) => `${level} ${place.address}`)).toEqual(said);
  });
});
