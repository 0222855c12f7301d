import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORKBOOKS } from "../../templates/index.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { differences } from "./differences.ts";
import { Calc } from "./libreOffice/Calc.ts";
import { swedishSheet } from "./libreOffice/swedishSheet.ts";
import { testCopy } from "./libreOffice/testCopy.ts";
import { results } from "./results.ts";
import { SavedWorkbook } from "./SavedWorkbook.ts";

const ids = WORKBOOKS.map(({ id }) => id);
const ours = new Map<string, SavedWorkbook>();
let calc: Calc;
let calculated = "";
let printed = "";

beforeAll(async () => {
  calc = await Calc.start();
  await mkdir(join(calc.folder, "books"));
  for (const workbook of WORKBOOKS) {
    const file = await xlsxFile(workbook);
    ours.set(workbook.id, new SavedWorkbook(file));
    await writeFile(join(calc.folder, "books", `${workbook.id}.xlsx`), testCopy(file));
  }
  calculated = await calc.convert("books", "xlsx");
  // By way of .ods: in a file just calculated, LibreOffice colours cells by what they held before.
  await calc.convert("books", "ods");
  printed = await calc.convert("books-ods", "pdf");
}, 300_000);

afterAll(() => calc?.stop());

const saved = (id: string): SavedWorkbook => ours.get(id) as SavedWorkbook;
const theirs = (id: string): SavedWorkbook => new SavedWorkbook(readFileSync(join(calculated, `${id}.xlsx`)));

describe("LibreOffice, with our functions as an add-in", () => {
  it.each(ids)("calculates %s to the results that the file keeps", (id) => {
    const { sheets } = theirs(id);
    const expected = results(saved(id));
    expect(differences(expected, (sheet, at) => sheets.get(sheet)?.get(at)?.value)).toEqual([]);
  });

  it("starts from nothing: the copies that it opens hold no results", async () => {
    for (const id of ids) {
      const copy = new SavedWorkbook(await readFile(join(calc.folder, "books", `${id}.xlsx`)));
      const kept = [...copy.sheets.values()].flatMap((cells) =>
        [...cells.values()].filter(
          ({ formula, value }) => formula !== undefined && value !== undefined && value !== "",
        ),
      );
      expect(kept).toEqual([]);
    }
  });

  it("finds a result that is wrong", () => {
    const wrong = results(saved("sjuharad-2025-2027"));
    wrong.get("Kontroller")?.set("D11", 96);
    const { sheets } = theirs("sjuharad-2025-2027");
    const found = differences(wrong, (sheet, at) => sheets.get(sheet)?.get(at)?.value);
    expect(found).toEqual(["Kontroller!D11: 96 is 97"]);
  });

  it("understands every worked example as it is typed in Swedish", async () => {
    const { csv, cells } = swedishSheet();
    await mkdir(join(calc.folder, "typed"));
    await writeFile(join(calc.folder, "typed/typed.csv"), csv);
    // Separator ;, text in ", UTF-8, from row 1, no column formats, Swedish, quoted texts may be numbers.
    const folder = await calc.convert("typed", "xlsx", "CSV:59,34,76,1,,1053,false,true");
    const [sheet] = new SavedWorkbook(await readFile(join(folder, "typed.xlsx"))).sheets.values();
    const expected = new Map([["typed", new Map(cells.map(({ expected: value }, i) => [`A${i + 1}`, value]))]]);
    expect(cells.filter(({ typed }) => typed !== "").length).toBeGreaterThan(50);
    expect(differences(expected, (_, at) => sheet?.get(at)?.value)).toEqual([]);
  }, 120_000);
});

describe("printed in Swedish", () => {
  it.each(
    WORKBOOKS.map((workbook) => [workbook.id, workbook] as const),
  )("%s ends its pages where it says", (id, workbook) => {
    const pages = textOf(id);
    expect(pages).toHaveLength(workbook.sheets.reduce((sum, { print }) => sum + 1 + print.breaksAfter.length, 0));
    const firsts = workbook.sheets.flatMap((sheet) =>
      [1, ...sheet.print.breaksAfter.map((row) => row + 1)].map((row) => ({ sheet, row })),
    );
    firsts.forEach(({ sheet, row }, i) => {
      const heading = sheet.cells.get(`A${row}`)?.content;
      if (heading?.kind === "value") expect(pages[i], `page ${i + 1}`).toContain(String(heading.value).slice(0, 40));
    });
  });

  it.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s begins every page with a section", (_, {
    sheets,
  }) => {
    for (const { name, cells, print } of sheets) {
      for (const row of print.breaksAfter) {
        const [next] = [row + 1, row + 2].flatMap((each) => cells.get(`A${each}`) ?? []);
        expect(next?.style, `${name} after row ${row}`).toBe("section");
      }
    }
  });

  it.each(ids)("%s has room for every number", (id) => {
    for (const page of textOf(id)) {
      expect(page).not.toContain("###");
      expect(page).not.toMatch(/#(NAMN|VÄRDE|SAKNAS|REFERENS|DIVISION)|Err:/);
    }
  });

  it("writes amounts the Swedish way", () => {
    expect(textOf("sjuharad-2025-2027").join()).toMatch(/17[\u00a0 ]670,0/);
  });
});

/** The text of every page. */
function textOf(id: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", join(printed, `${id}.pdf`), "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
