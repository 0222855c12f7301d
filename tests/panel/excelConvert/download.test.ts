import { describe, expect, test } from "vitest";
import { SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { WORKBOOKS } from "../../../templates/index.ts";
import { address, parseBlock, placesOf } from "../../../templates/workbook/address.ts";
import { xlsxFile } from "../../../templates/xlsx/xlsxFile.ts";
import { fakeSheetsExport } from "../../exchange/fakeSheetsExport.ts";
import { SavedWorkbook } from "../../templates/SavedWorkbook.ts";
import type { ExcelPanel } from "../excelPanel.ts";
import type { Seed, SeedCell } from "../fakeExcel/FakeWorkbook.ts";
import type { Scalar } from "../fakeExcel/Grid.ts";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { convert, TOOL, undo } from "./conversion.ts";

const { open } = panelSite();

type Cells = Record<string, Record<string, Scalar>>;

/** What every cell shows. */
const shown = ({ page }: ExcelPanel): Promise<Cells> =>
  page.evaluate(() =>
    Object.fromEntries(
      window.fakeExcel.sheets.map(({ name, cells }) => [
        name,
        Object.fromEntries([...cells].filter(([, { value }]) => value !== "").map(([at, { value }]) => [at, value])),
      ]),
    ),
  );

/** A workbook file as Excel opens it: with the values in it, nothing calculated. */
function opened(file: Uint8Array): Seed {
  const saved = new SavedWorkbook(file);
  return {
    sheets: Object.fromEntries(
      [...saved.sheets].map(([name, cells]) => [
        name,
        Object.fromEntries(
          [...cells].flatMap(([at, { formula, value }]): [string, SeedCell][] => {
            if (formula !== undefined) return [[at, { formula: `=${formula}`, value: value ?? "" }]];
            return value === undefined ? [] : [[at, value]];
          }),
        ),
      ]),
    ),
    // What is printed is no name of the workbook's.
    names: Object.fromEntries([...saved.names].filter(([name]) => !name.startsWith("_xlnm."))),
  };
}

/** What is entered and what is shown in a file that Excel saved. */
function own(file: Uint8Array): { entered: Cells; shows: Cells } {
  const entered: Cells = {};
  const shows: Cells = {};
  for (const [name, cells] of new SavedWorkbook(file).sheets) {
    const filled = [...cells].flatMap(([at, { fills }]) =>
      placesOf(parseBlock(fills ?? at))
        .map(address)
        .filter((place) => place !== at),
    );
    const all = [...cells].filter(([, { value }]) => value !== undefined && value !== "");
    shows[name] = Object.fromEntries(all.map(([at, { value }]) => [at, value as Scalar]));
    entered[name] = Object.fromEntries(
      all
        .filter(([at]) => !filled.includes(at))
        .map(([at, { formula, value }]) => [
          at,
          formula === undefined ? (value as Scalar) : `=${formula.replace(/_xldudf_FINSAM_/g, "FINSAM.")}`,
        ]),
    );
  }
  return { entered, shows };
}

describe.each(
  WORKBOOKS.map((workbook) => [workbook.id, workbook] as const),
)("Google's download of %s", (_, workbook) => {
  test(
    "becomes Excel's own formulas and values, once; Ångra gives the download back",
    { timeout: 60_000 },
    async () => {
      const file = await xlsxFile(workbook);
      const { entered, shows } = own(file);
      const panel = await open(opened(fakeSheetsExport(file, SWEDISH_STYLE)));
      const before = [await panel.snapshot(), await shown(panel)];
      const card = await preview(panel.page, TOOL);
      const formulas = Object.values(entered)
        .flatMap(Object.values)
        .filter((content) => /FINSAM\./.test(content)).length;
      expect(await card.locator(".count").textContent()).toMatch(new RegExp(`^${formulas} formler konverteras\\.`));
      expect(await card.locator(".left").count()).toBe(0);
      expect([await panel.snapshot(), await shown(panel)], "a preview changes nothing").toEqual(before);

      await press(card.locator(".buttons"), "Konvertera");
      await card.getByText(`${formulas} formler är konverterade.`).waitFor();
      expect(await panel.snapshot()).toEqual(entered);
      await expect.poll(() => shown(panel)).toEqual(shows);

      await undo(card);
      expect([await panel.snapshot(), await shown(panel)]).toEqual(before);
      await convert(panel);
      await expect.poll(() => shown(panel)).toEqual(shows);
      const again = await preview(panel.page, TOOL);
      expect(await again.locator(".count").textContent()).toBe("Inga formler behöver konverteras.");
      expect(await again.locator(".buttons").count()).toBe(0);
      expect(panel.faults).toEqual([]);
      expect(panel.outside).toEqual([]);
      await panel.page.context().close();
    },
  );
});
