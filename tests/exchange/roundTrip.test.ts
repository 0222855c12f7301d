import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { konvertera } from "../../cli/konvertera.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { WORKBOOKS } from "../../templates/index.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { SavedWorkbook } from "../templates/SavedWorkbook.ts";
import { fakeSheetsExport } from "./fakeSheetsExport.ts";
import { partsOf } from "./tinyXlsx.ts";

describe.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s.xlsx", (_, workbook) => {
  const excel = xlsxFile(workbook);
  const google = excel.then((bytes) => konvertera(bytes, "google"));

  test("for Sheets has every formula of ours under Sheets' name, and no mark or value that stops a result", async () => {
    const [before, after] = [new SavedWorkbook(await excel), new SavedWorkbook((await google).file)];
    let formulas = 0;
    for (const [sheet, cells] of before.sheets) {
      for (const [at, cell] of cells) {
        const converted = after.sheets.get(sheet)?.get(at);
        expect(converted?.formula, `${sheet}!${at}`).toBe(cell.formula?.replace(/_xldudf_FINSAM_/g, "FINSAM_"));
        if (cell.fills === undefined) continue;
        formulas++;
        expect(converted, `${sheet}!${at}`).toEqual({
          formula: converted?.formula,
          isDynamic: false,
          isError: false,
          value: cell.value,
        });
      }
    }
    expect((await google).summary.plan.changes).toHaveLength(formulas);
    expect(formulas).toBeGreaterThan(0);
    expect((await google).summary.plan.left).toEqual([]);
    for (const { sheet, address } of (await google).summary.plan.clears) {
      expect(after.sheets.get(sheet)?.get(address), `${sheet}!${address}`).toMatchObject({ value: undefined });
    }
  });

  test("for Sheets differs from Excel's in nothing but the sheets", async () => {
    const [before, after] = [partsOf(await excel), partsOf((await google).file)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, xml] of Object.entries(before)) {
      if (!path.startsWith("xl/worksheets/sheet")) expect(after[path], path).toBe(xml);
    }
  });

  test("comes back to Excel with every part byte for byte", async () => {
    const [before, after] = [unzipSync(await excel), unzipSync(konvertera((await google).file, "excel").file)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, bytes] of Object.entries(before)) {
      expect(Buffer.compare(after[path] as Uint8Array, bytes), path).toBe(0);
    }
  });

  test("that is converted already is the same file", async () => {
    expect(konvertera(await excel, "excel").file).toBe(await excel);
    const { file } = await google;
    expect(konvertera(file, "google").file).toBe(file);
  });

  test.each([
    ["Swedish", SWEDISH_STYLE],
    ["English", ENGLISH_STYLE],
  ])("comes back to Excel from a %s download with the same formulas, arrays and values", async (_, marks) => {
    const exported = fakeSheetsExport(await excel, marks);
    const { file, summary } = konvertera(exported, "excel");
    expect(summary.plan.left).toEqual([]);
    expect(new SavedWorkbook(file).sheets).toEqual(new SavedWorkbook(await excel).sheets);
    for (const [path, xml] of new SavedWorkbook(file).parts) {
      expect(() => new SaxesParser({ xmlns: true }).write(xml).close(), path).not.toThrow();
    }
    const again = konvertera(konvertera(file, "google").file, "excel").file;
    expect(new SavedWorkbook(again).sheets).toEqual(new SavedWorkbook(file).sheets);
  });
});
