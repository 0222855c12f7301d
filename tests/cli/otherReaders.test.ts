import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPackage } from "../../cli/package/openPackage.ts";
import { readWorkbook } from "../../cli/readWorkbook.ts";
import { Calc } from "../templates/libreOffice/Calc.ts";
import { excelJsCells, readCells } from "./excelJsCells.ts";
import { variedWorkbook } from "./variedWorkbook.ts";

const BUILT = "dist/templates";
const files = readdirSync(BUILT).filter((name) => name.endsWith(".xlsx"));
const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));

describe("every cell's value and formula as ExcelJS reads them", () => {
  test.each(files)("in %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(BUILT, name)));
    const expected = await excelJsCells(bytes);
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(readCells(read(bytes))).toEqual(expected);
    expect(read(bytes).uncalculated).toBe(0);
  });

  test("in a workbook that ExcelJS wrote", async () => {
    const bytes = await variedWorkbook();
    expect(readCells(read(bytes))).toEqual(await excelJsCells(bytes));
  });
});

describe("a workbook that LibreOffice saved", () => {
  let calc: Calc;
  let folder = "";

  beforeAll(async () => {
    calc = await Calc.start();
    await mkdir(join(calc.folder, "cli"));
    await writeFile(join(calc.folder, "cli", "varied.xlsx"), await variedWorkbook());
    for (const name of files) await writeFile(join(calc.folder, "cli", name), readFileSync(join(BUILT, name)));
    folder = await calc.convert("cli", "xlsx");
  });

  afterAll(() => calc.stop());

  test.each(["varied.xlsx", ...files])("%s is read as ExcelJS reads it", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    expect(readCells(read(bytes))).toEqual(await excelJsCells(bytes));
  });

  test("what was typed is there, and what was calculated is right", () => {
    const book = read(new Uint8Array(readFileSync(join(folder, "varied.xlsx"))));
    const cells = readCells(book);
    expect(cells["Budget 2026!B40"]).toEqual({ value: 40_010, formula: null });
    expect(cells["Budget 2026!D40"]).toEqual({ value: 40_010 * 0.002 + 2000.5, formula: "=B40*$C$2+B$2" });
    expect(cells["Budget 2026!B42"]).toEqual({ value: 819_204.75, formula: "=SUM(B2:B40)" });
    expect(cells["Budget 2026!C42"]?.value).toBe("överskott");
    expect(cells["Budget 2026!D42"]?.value).toBe(true);
    expect(cells["Budget 2026!E42"]?.value).toEqual({ special: "date" });
    expect(cells["Budget 2026!E5"]?.value).toEqual({ special: "date" });
    expect(cells["Budget 2026!AB50"]?.value).toEqual({ special: "error", error: "#DIV/0!" });
    expect(cells["Å & Ö's “blad”!A1"]?.value).toBe("fet och <vanlig> & mager");
    expect(cells["Å & Ö's “blad”!C3"]?.value).toBe("rad ett\nrad två\t”citat”");
    expect(cells["Å & Ö's “blad”!G7"]?.value).toBe("1 234,50");
    expect(book.hidden).toEqual(["Å & Ö's “blad”"]);
    expect(book.names.Totalt).toEqual({ sheet: "Budget 2026", address: "B42" });
    expect(book.names.Belopp).toEqual({ sheet: "Budget 2026", address: "B2:B40" });
    const first = book.sheets[0]?.rows[1];
    expect(first?.[1]?.decimals).toBe(2);
    expect(first?.[2]).toMatchObject({ look: "percent", decimals: 1 });
  });
});
