import { describe, expect, test } from "vitest";
import { calculate, WORKBOOKS } from "../../templates/index.ts";
import { packWorkbook, unpackWorkbook } from "../../templates/packed/packWorkbook.ts";
import { address, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { asTyped } from "../../templates/workbook/asTyped.ts";
import { lookBlocks } from "../../templates/workbook/lookBlocks.ts";
import { withFreeNames } from "../../templates/workbook/numbered.ts";

describe.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s", (_, workbook) => {
  test("is the same after packing", () => {
    expect(unpackWorkbook(packWorkbook(workbook))).toEqual(workbook);
  });

  test("every cell lies in one block of its look", () => {
    for (const sheet of workbook.sheets) {
      const found = lookBlocks(sheet).flatMap(({ style, format, blocks, isWide, isTall }) =>
        blocks.flatMap((block) => {
          const { from, to } = parseBlock(block);
          expect([isWide, isTall]).toEqual([to.column > from.column, to.row > from.row]);
          return placesOf({ from, to }).map((place) => `${address(place)} ${style} ${format}`);
        }),
      );
      const wanted = [...sheet.cells].map(([at, { style, format }]) => `${at} ${style} ${format}`);
      expect(found.sort()).toEqual(wanted.sort());
    }
  });

  test("with numbers after its names it gives the same values in every cell", () => {
    const [first] = workbook.sheets;
    const second = withFreeNames(workbook, [first?.name.toUpperCase() ?? ""], []);
    expect(Object.keys(second.names)).toEqual(Object.keys(workbook.names).map((name) => `${name}_2`));
    const [plain, other] = [calculate(workbook), calculate(second)];
    workbook.sheets.forEach((sheet, i) => {
      const renamed = second.sheets[i];
      expect(renamed?.name).toBe(`${sheet.name} 2`);
      for (const at of sheet.cells.keys()) {
        expect(other.at(renamed?.name ?? "", at), `${sheet.name}!${at}`).toEqual(plain.at(sheet.name, at));
      }
    });
  });
});

test("names that are free stay", () => {
  for (const workbook of WORKBOOKS) expect(withFreeNames(workbook, ["Mitt"], ["Egen"])).toBe(workbook);
});

test.each([
  ["2025", "'2025"],
  ["20-30", "'20-30"],
  ["31 december 2025", "'31 december 2025"],
  ["=1+1", "'=1+1"],
  ["Sant", "'Sant"],
  ["Kommun", "Kommun"],
  ["", ""],
  [2025, 2025],
])("%s is written as %s", (value, typed) => {
  expect(asTyped(value)).toBe(typed);
});
