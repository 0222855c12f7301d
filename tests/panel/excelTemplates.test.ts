import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FORMATS, LOOKS, printScale, STYLES, WORKBOOKS, type Workbook } from "../../templates/index.ts";
import type { Style } from "../../templates/workbook/styles.ts";
import { picture } from "../picture.ts";
import type { ExcelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import type { SheetLooks } from "./fakeExcel/SheetLooks.ts";
import { press } from "./panelActions.ts";
import { panelSite } from "./panelSite.ts";

const MINE: Seed = {
  sheets: { Mitt: { A1: "mitt", B1: 1, B2: { formula: "=SUM(B1:B1)", value: 1 } } },
  names: { Egen: "Mitt!A1" },
  calculates: false,
};
const [BUDGET] = WORKBOOKS as readonly [Workbook];

const site = panelSite();

/** Opens the tab, in an Excel without the set with notes: the installed library does not know that one yet. */
async function open(seed: Seed): Promise<ExcelPanel> {
  const panel = await site.open(seed, { hash: "#mallar" });
  await panel.page.evaluate(() => {
    const office = (window as unknown as { Office: { context: { requirements: Record<string, unknown> } } }).Office;
    Object.defineProperty(office.context, "requirements", {
      value: { isSetSupported: (_: string, version: string) => version !== "1.18" },
    });
  });
  await panel.page.locator("section.template").first().waitFor();
  return panel;
}

const card = (page: Page, { title }: Workbook): Locator =>
  page.locator("section.template", { has: page.getByRole("heading", { name: title, exact: true }) });

async function create(panel: ExcelPanel, workbook: Workbook): Promise<Locator> {
  const place = card(panel.page, workbook);
  await press(place, "Visa vad som läggs till");
  await press(place, "Skapa mallen");
  await place.getByText("Mallen är skapad").waitFor();
  return place;
}

async function remove(place: Locator): Promise<void> {
  await press(place, "Ta bort mallen");
  await press(place, "Ta bort bladen");
  await place.getByText(/Borttaget:/).waitFor();
}

const names = ({ page }: ExcelPanel): Promise<Record<string, string>> => page.evaluate(() => window.fakeExcel.names);
const looks = ({ page }: ExcelPanel): Promise<Record<string, SheetLooks>> =>
  page.evaluate(() => Object.fromEntries(window.fakeExcel.sheets.map((grid) => [grid.name, grid.looks])));
const formats = ({ page }: ExcelPanel, sheet: string): Promise<Record<string, string>> =>
  page.evaluate(
    (name) =>
      Object.fromEntries([...window.fakeExcel.sheet(name).cells].map(([address, { format }]) => [address, format])),
    sheet,
  );

/** What the description says that is entered in a sheet. */
function described(workbook: Workbook, name: string, rename = (formula: string): string => formula): object {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return Object.fromEntries(
    [...(sheet?.cells ?? [])].flatMap(([at, { content }]) => {
      if (content?.kind === "formula") return [[at, rename(content.formula)]];
      return content?.value === undefined ? [] : [[at, content.value]];
    }),
  );
}

describe.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s", (_, workbook) => {
  test("every cell is as described, nothing else has changed, and removing leaves all as before", async () => {
    const panel = await open(MINE);
    const before = [await panel.snapshot(), await names(panel), await looks(panel)];
    const place = await create(panel, workbook);
    const sheets = workbook.sheets.map(({ name }) => name);
    const after = await panel.snapshot();
    expect(Object.keys(after)).toEqual(["Mitt", ...sheets]);
    expect(after.Mitt).toEqual((before[0] as typeof after).Mitt);
    for (const name of sheets) expect(after[name], name).toEqual(described(workbook, name));
    const found = await names(panel);
    expect(found).toEqual({ Egen: "Mitt!A1", ...workbook.names });
    await expectLooks(panel, workbook);

    await remove(place);
    expect([await panel.snapshot(), await names(panel), await looks(panel)]).toEqual(before);
    expect(panel.faults).toEqual([]);
    expect(panel.outside).toEqual([]);
    await panel.page.context().close();
  }, 60_000);
});

const LINES = { hair: "Hairline", thin: "Thin", double: undefined } as const;

async function expectLooks(panel: ExcelPanel, workbook: Workbook): Promise<void> {
  const found = await looks(panel);
  for (const sheet of workbook.sheets) {
    const page = found[sheet.name] as SheetLooks;
    const stored = await formats(panel, sheet.name);
    for (const [at, { style, format, note }] of sheet.cells) {
      const { bold, italic, colour, fill, align, size, wrap, indent, borders = {} }: Style = STYLES[style];
      const where = `${sheet.name}!${at}`;
      const cell = page.cells[at] ?? {};
      expect(stored[at] ?? "General", where).toBe(format ? FORMATS[format] : "General");
      expect(cell["Font.Bold"], where).toBe(bold);
      expect(cell["Font.Italic"], where).toBe(italic);
      expect(cell["Font.Size"], where).toBe(size ?? 11);
      expect(cell["Font.Color"], where).toBe(colour && `#${colour}`);
      expect(cell["Fill.Color"], where).toBe(fill && `#${fill}`);
      expect(cell["Format.HorizontalAlignment"]?.toString().toLowerCase(), where).toBe(align);
      expect(cell["Format.IndentLevel"], where).toBe(indent);
      expect(cell["Format.WrapText"], where).toBe(wrap);
      const prompt = cell["DataValidation.Prompt"] as { readonly message: string } | undefined;
      expect(prompt?.message, where).toBe(note);
      for (const side of ["Top", "Bottom", "Left", "Right"] as const) {
        const wanted = borders[side.toLowerCase() as keyof typeof borders];
        const inside = cell[`${side === "Top" || side === "Bottom" ? "InsideHorizontal" : "InsideVertical"}.Style`];
        const line = cell[`Edge${side}.Style`] ?? inside;
        expect(line, `${where} ${side}`).toBe(wanted && (wanted === "double" ? "Double" : "Continuous"));
        const weight = cell[`Edge${side}.Weight`] ?? (inside && cell["InsideHorizontal.Weight"]);
        if (wanted && LINES[wanted]) expect(weight ?? "Hairline", `${where} ${side}`).toBe(LINES[wanted]);
      }
    }
    for (const { range, message, accepts } of sheet.validations) {
      const cell = page.cells[range.split(":")[0] as string] ?? {};
      const rule = JSON.stringify(cell["DataValidation.Rule"]);
      expect(cell["DataValidation.ErrorAlert"]).toMatchObject({ message, showAlert: true, style: "Stop" });
      if (accepts.kind === "list") expect(rule).toContain(accepts.values.join());
      else expect(rule).toContain(String(accepts.atLeast ?? -1e15));
    }
    expect(page.highlights).toEqual(
      sheet.highlights.map(({ range, formula, look }) => ({
        range: range.replace(/^(\w+):\1$/, "$1"),
        "Rule.Formula": formula,
        "Fill.Color": `#${LOOKS[look].fill}`,
        "Font.Color": `#${LOOKS[look].colour}`,
      })),
    );
    expect(page.showsGridlines).toBe(false);
    expect(Object.values(page.widths)).toEqual(sheet.widths.map((width) => ((width * 7 + 5) * 3) / 4));
    expect(Object.entries(page.heights)).toHaveLength(sheet.heights.size);
    for (const [row, height] of sheet.heights) expect(page.heights[row]).toBe(height);
    expect(page.merged).toEqual(sheet.merged);
    expect(page.frozenRows).toBe(sheet.frozenRows);
    expect(page.titleRows).toBe(`$1:$${sheet.print.titleRows}`);
    expect(page.breaks).toEqual(sheet.print.breaksAfter.map((row) => `A${row + 1}`));
    expect(page.print).toMatchObject({ "PageLayout.Orientation": "Landscape", "PageLayout.PaperSize": "A4" });
    expect(page.print["PageLayout.Zoom"]).toEqual({ scale: printScale(sheet) });
  }
}

describe("what the tab says", () => {
  test("lists every workbook, says what it will add, and adds nothing before it is told to", async () => {
    const panel = await open(MINE);
    const { page } = panel;
    await expect
      .poll(() => page.locator("section.template h2").allTextContents())
      .toEqual(WORKBOOKS.map(({ title }) => title));
    const before = await panel.snapshot();
    const place = card(page, BUDGET);
    await press(place, "Visa vad som läggs till");
    await place.getByText("6 blad läggs till sist i arbetsboken: Indata, Finansieringsplan").waitFor();
    expect(await place.textContent()).toContain("lämnas som de är");
    await picture(page, "mallar-320");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await press(place, "Avbryt");
    expect(await place.locator(".step").textContent()).toBe("");
    expect(await panel.snapshot()).toEqual(before);
    await panel.page.context().close();
  });

  test("a second one is numbered, and the first stays as it is", async () => {
    const panel = await open(MINE);
    await create(panel, BUDGET);
    const first = await panel.snapshot();
    const place = card(panel.page, BUDGET);
    await press(place, "Visa vad som läggs till");
    await place.getByText("får de nya bladen en siffra").waitFor();
    await press(place, "Skapa mallen");
    await place.getByText("Mallen är skapad: Indata 2").waitFor();
    const after = await panel.snapshot();
    for (const [name, cells] of Object.entries(first)) expect(after[name], name).toEqual(cells);
    const rename = (formula: string): string =>
      formula
        .replace(/'([^'"]+)'!|(?<![\p{L}'])(\p{L}+)!/gu, (_whole, quoted, plain) => `'${quoted ?? plain} 2'!`)
        .replace(new RegExp(`\\b(${Object.keys(BUDGET.names).join("|")})\\b`, "g"), "$1_2");
    for (const { name } of BUDGET.sheets) {
      expect(after[`${name} 2`], name).toEqual(described(BUDGET, name, rename));
    }
    expect(Object.keys(await names(panel))).toEqual([
      "Egen",
      ...Object.keys(BUDGET.names),
      ...Object.keys(BUDGET.names).map((name) => `${name}_2`),
    ]);
    await remove(place);
    expect(await panel.snapshot()).toEqual(first);
    await panel.page.context().close();
  }, 60_000);

  test("a sheet of the user's own with such a name is left alone", async () => {
    const panel = await open({ sheets: { BUDGET: { A1: "min egen" } }, calculates: false });
    await create(panel, BUDGET);
    const after = await panel.snapshot();
    expect(after.BUDGET).toEqual({ A1: "min egen" });
    expect(Object.keys(after)).toEqual(["BUDGET", ...BUDGET.sheets.map(({ name }) => `${name} 2`)]);
    await panel.page.context().close();
  });
});

describe("when something is in the way", () => {
  test("a workbook with a protected structure is left as it is, and the reason is said", async () => {
    const panel = await open({ ...MINE, structureProtected: true });
    const before = await panel.snapshot();
    const place = card(panel.page, BUDGET);
    await press(place, "Visa vad som läggs till");
    await press(place, "Skapa mallen");
    await place.getByText("struktur är skyddad").waitFor();
    expect(await panel.snapshot()).toEqual(before);
    await panel.page.context().close();
  });

  test("when Excel refuses something half-way, what was added is taken away again", async () => {
    const panel = await open(MINE);
    const before = [await panel.snapshot(), await names(panel)];
    await panel.page.evaluate(() => {
      const write = window.fakeExcel.write.bind(window.fakeExcel);
      window.fakeExcel.write = (grid, area, contents) => {
        if (grid.name === "Budget")
          throw Object.assign(new Error("Excel har inte tillräckligt med minne."), { code: "GeneralException" });
        write(grid, area, contents);
      };
    });
    const place = card(panel.page, BUDGET);
    await press(place, "Visa vad som läggs till");
    await press(place, "Skapa mallen");
    await place.getByText(/Det gick inte/).waitFor();
    expect([await panel.snapshot(), await names(panel)]).toEqual(before);
    await panel.page.context().close();
  });

  test("when the workbooks cannot be fetched, that is said", async () => {
    const panel = await site.open(MINE);
    await panel.page.route("**/templates.js", (route) => route.abort());
    await panel.page.locator("#tab-mallar").click();
    await panel.page.getByRole("tabpanel", { name: "Mallar" }).getByText("Mallarna kunde inte hämtas").waitFor();
    await panel.page.context().close();
  });

  test("removing leaves a name that the user has moved, and does without a sheet that is gone", async () => {
    const panel = await open(MINE);
    const place = await create(panel, BUDGET);
    await panel.page.evaluate(() => {
      window.fakeExcel.remove("Indata");
      window.fakeExcel.names.Enhet = "Mitt!B1";
    });
    await remove(place);
    expect(Object.keys(await panel.snapshot())).toEqual(["Mitt"]);
    expect(await names(panel)).toEqual({ Egen: "Mitt!A1", Enhet: "Mitt!B1" });
    await panel.page.context().close();
  });
});
