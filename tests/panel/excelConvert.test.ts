import { mkdirSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { WORKBOOKS } from "../../templates/index.ts";
import { address, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { launchChromium } from "../chromium.ts";
import { fakeSheetsExport } from "../exchange/fakeSheetsExport.ts";
import { SPILLED, wrapped } from "../exchange/forms.ts";
import { SavedWorkbook } from "../templates/SavedWorkbook.ts";
import { overflow, unfold, violations } from "./accessibility.ts";
import { type ExcelPanel, excelPanel } from "./excelPanel.ts";
import type { Seed, SeedCell } from "./fakeExcel/FakeWorkbook.ts";
import { addressOf, type Scalar } from "./fakeExcel/Grid.ts";
import { press, preview, tool } from "./panelActions.ts";
import { servePanel } from "./servePanel.ts";

const TOOL = "Konvertera från Google Kalkylark";
/** Where pictures for a person's eyes go, if wanted: FINSAM_PICTURES=/tmp/pictures. */
const PICTURES = process.env.FINSAM_PICTURES;

let browser: Browser;
let site: Awaited<ReturnType<typeof servePanel>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePanel()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const open = (seed: Seed): Promise<ExcelPanel> => excelPanel(browser, site.url, seed);

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

const write = ({ page }: ExcelPanel, sheet: string, row: number, column: number, content: Scalar): Promise<void> =>
  page.evaluate(
    ([name, r, c, entered]) => {
      const book = window.fakeExcel;
      book.write(book.sheet(name), { top: r, left: c, bottom: r, right: c }, [[entered]]);
    },
    [sheet, row, column, content] as const,
  );

async function convert(panel: ExcelPanel): Promise<Locator> {
  const card = await preview(panel.page, TOOL);
  await press(card.locator(".buttons"), "Konvertera");
  await card.getByText(/är konvertera/).waitFor();
  return card;
}

async function undo(card: Locator): Promise<void> {
  await press(card, "Ångra");
  await card.getByText(/^Ångrat/).waitFor();
}

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

const ALLOCATE = "FINSAM_ALLOCATE(B1;B2:B4)";

/** An amount and three weights, and what Sheets wrote where they were shared out. */
const BUDGET = {
  B1: 1000,
  B2: 1,
  B3: 1,
  B4: 1,
  D2: { formula: wrapped(ALLOCATE, "334.0"), value: 334 },
  D3: { formula: SPILLED("333.0"), value: 333 },
  D4: { formula: SPILLED("333.0"), value: 333 },
} as const;
const CONVERTED = { B1: 1000, B2: 1, B3: 1, B4: 1, D2: "=FINSAM.ALLOCATE(B1,B2:B4)" };

describe("what is left", () => {
  test("functions that Sheets alone has stay with their values, and are listed with the reason", async () => {
    const foreign = {
      F1: { formula: wrapped('QUERY(A1:B9;"select A")', '"Kommun"'), value: "Kommun" },
      F2: { formula: SPILLED('"Lomma"'), value: "Lomma" },
      H1: { formula: wrapped(`SUM(QUERY(A1:B9;"x");${ALLOCATE})`, "7.0"), value: 7 },
    };
    const panel = await open({ sheets: { Budget: { ...BUDGET, ...foreign } } });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect(await card.locator(".left").textContent()).toMatch(
      /2 celler lämnas som de är.*Budget!F1.*QUERY finns bara i Google Kalkylark\. Cellen behåller värdet.*Budget!H1.*Formeln har också QUERY/s,
    );
    const { F1, F2, H1 } = before.Budget as Record<string, Scalar>;
    expect(await panel.snapshot()).toEqual({ Budget: { ...CONVERTED, F1, F2, H1 } });
    await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
  });

  test("a protected sheet is not touched, unless all cells of the formula are unlocked", async () => {
    const panel = await open({ sheets: { Budget: BUDGET, Låst: BUDGET, Öppet: BUDGET }, protected: ["Låst", "Öppet"] });
    await panel.page.evaluate(() => {
      for (const at of ["D2", "D3", "D4"]) {
        const cell = window.fakeExcel.sheet("Öppet").cells.get(at);
        if (cell) cell.locked = false;
      }
    });
    const before = await panel.snapshot();
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("2 formler konverteras.");
    expect(await card.locator(".left").textContent()).toMatch(/Låst!D2.*Cellen är skyddad/s);
    await press(card.locator(".buttons"), "Konvertera");
    await card.getByText("2 formler är konverterade.").waitFor();
    expect(await panel.snapshot()).toEqual({ Budget: CONVERTED, Låst: before.Låst, Öppet: CONVERTED });
  });

  test("one locked leftover is enough to leave the formula as it is", async () => {
    const panel = await open({ sheets: { Låst: BUDGET }, protected: ["Låst"] });
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Låst").cells.get("D2");
      if (cell) cell.locked = false;
    });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("Inga formler behöver konverteras.");
    expect(await card.locator(".left").textContent()).toMatch(/Låst!D2.*Cellen är skyddad/s);
  });

  test("a formula that Excel refuses gets its cells back; those before and after it are converted", async () => {
    const panel = await open({ sheets: { Ett: BUDGET, Två: BUDGET, Tre: BUDGET }, oldArrays: ["Två!D2"] });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect(await card.textContent()).toContain("2 formler är konverterade.");
    expect(await card.locator(".left").textContent()).toMatch(/Två!D2.*Programmet tog inte emot formeln/s);
    expect(await panel.snapshot()).toEqual({ Ett: CONVERTED, Två: before.Två, Tre: CONVERTED });
    for (const name of ["Ett", "Tre"]) await expect.poll(() => panel.shows(name, 4, 4), { message: name }).toBe(333);
    await undo(card);
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a refusal at the end of many does not take the results of the others for leftovers", async () => {
    const columns = Array.from({ length: 46 }, (_, i) => i + 4);
    const cells = columns.flatMap((column): [string, SeedCell][] => [
      [addressOf(2, column), BUDGET.D2],
      [addressOf(3, column), BUDGET.D3],
      [addressOf(4, column), BUDGET.D4],
    ]);
    const { B1, B2, B3, B4 } = BUDGET;
    const last = addressOf(2, 49);
    const panel = await open({
      sheets: { Budget: { B1, B2, B3, B4, ...Object.fromEntries(cells) } },
      oldArrays: [`Budget!${last}`],
    });
    const card = await convert(panel);
    expect(await card.textContent()).toContain("45 formler är konverterade.");
    expect(await card.locator(".left li").count()).toBe(1);
    expect(await card.locator(".left").textContent()).toContain(`Budget!${last}`);
    for (const column of columns) {
      await expect.poll(() => panel.shows("Budget", 4, column), { message: addressOf(4, column) }).toBe(333);
    }
  });

  test("a text that only looks like a formula is a text", async () => {
    const text = wrapped(ALLOCATE, "334.0");
    const panel = await open({ sheets: { Blad: { A1: text, A2: "=FINSAM_VERSION()" } } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("Inga formler behöver konverteras.");
    expect(await card.locator(".left").count()).toBe(0);
  });
});

describe("before it is done", () => {
  test("each cell is shown with both formulas, and what is emptied", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator("details").textContent()).toMatch(
      /Budget!D2.*Nu: =IFERROR\(__xludf\.DUMMYFUNCTION.*Blir: =FINSAM\.ALLOCATE\(B1;B2:B4\).*Töms först: D3:D4/s,
    );
  });

  test("a value in the way is named, and the formula that shows it is written", async () => {
    const stored = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B4)", value: 334 };
    const { B1, B2, B3, B4 } = BUDGET;
    const panel = await open({ sheets: { Budget: { B1, B2, B3, B4, D2: stored, D4: "min" } } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator("details").textContent()).toContain("Cell D4 är i vägen för resultatet.");
  });
});

test("plain values beside a formula are emptied if they are its own result, here through a name", async () => {
  const { B1, B2, B3, B4 } = BUDGET;
  const D2 = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,Vikter)", value: 334 };
  const own = { ...CONVERTED, D2: "=FINSAM.ALLOCATE(B1,Vikter)" };
  const panel = await open({
    sheets: { Budget: { B1, B2, B3, B4, D2, D3: 333, D4: 333 }, Plan: { B1, B2, B3, B4, D2, D3: 333, D4: 332 } },
    names: { Vikter: "Budget!$B$2:$B$4" },
  });
  const card = await preview(panel.page, TOOL);
  expect(await card.locator("details").textContent()).toMatch(/Töms först: D3:D4.*Plan!D2.*Cell D3 är i vägen/s);
  await convert(panel);
  expect(await panel.snapshot()).toEqual({ Budget: own, Plan: { ...own, D3: 333, D4: 332 } });
  await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
});

test("a result that Excel itself spills is one formula, with nothing to empty", async () => {
  const { B1, B2, B3, B4 } = BUDGET;
  const D2 = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B4)", value: 334, spill: [[334], [333], [333]] };
  const panel = await open({ sheets: { Budget: { B1, B2, B3, B4, D2 } } });
  const before = await panel.snapshot();
  const card = await preview(panel.page, TOOL);
  expect(await card.locator(".count").textContent()).toBe("1 formel konverteras.");
  expect(await card.locator(".left").count()).toBe(0);
  expect(await card.locator("details").textContent()).not.toMatch(/Töms först|i vägen/);
  await press(card.locator(".buttons"), "Konvertera");
  await card.getByText("1 formel är konverterad.").waitFor();
  expect(await panel.snapshot()).toEqual({ Budget: CONVERTED });
  await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
  await undo(card);
  expect(await panel.snapshot()).toEqual(before);
});

describe.each([320, 800])("at %d px", (width) => {
  test("plan and outcome fit and are accessible, with all kinds of words in them", async () => {
    const foreign = { F1: { formula: wrapped('QUERY(A1:B9;"select A where B > 0")', '"Kommun"'), value: "Kommun" } };
    const seed: Seed = {
      sheets: { "Budget 2027, utkast": { ...BUDGET, ...foreign }, Låst: BUDGET },
      protected: ["Låst"],
    };
    const panel = await excelPanel(browser, site.url, seed, { width });
    const { page } = panel;
    const judge = async (name: string, place: Locator = tool(page, TOOL)): Promise<void> => {
      await unfold(page);
      expect(await violations(page), name).toEqual([]);
      expect(await overflow(page), `${name} is too wide`).toBeLessThanOrEqual(0);
      if (!PICTURES) return;
      mkdirSync(PICTURES, { recursive: true });
      await place.screenshot({ path: `${PICTURES}/convert-${name}-${width}.png` });
    };
    const card = await preview(page, TOOL);
    await judge("plan");
    await press(card.locator(".buttons"), "Konvertera");
    await card.getByText("1 formel är konverterad.").waitFor();
    await judge("done");
    await undo(card);
    await judge("undone");
    await page.locator("#tab-kontroll").click();
    await page.getByRole("button", { name: "Öppna Konvertera" }).waitFor();
    await judge("kontroll", page.locator("#pane-kontroll"));
    expect(panel.faults).toEqual([]);
  });
});

test("with the keyboard alone: from the ribbon's address to done and undone", async () => {
  const panel = await excelPanel(browser, site.url, { sheets: { Budget: BUDGET } }, { hash: "#verktyg-konvertera" });
  const { page } = panel;
  const before = await panel.snapshot();
  /** Tab until something whose words begin so has the focus. */
  const tabTo = async (words: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        return `${activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? ""}`.trim();
      });
      if (focused.startsWith(words)) return;
    }
    throw new Error(`Tab never reaches ${words}`);
  };
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(TOOL);
  await tabTo(`Visa vad som ändras: ${TOOL}`);
  await page.keyboard.press("Enter");
  await page.getByText("1 formel konverteras.").first().waitFor();
  await tabTo("Konvertera");
  await page.keyboard.press("Enter");
  await page.getByText("1 formel är konverterad.").first().waitFor();
  expect(await panel.snapshot()).toEqual({ Budget: CONVERTED });
  await tabTo(`Ångra: ${TOOL}`);
  await page.keyboard.press("Enter");
  await page.getByText("Ångrat: 3 celler är som förut.").first().waitFor();
  expect(await panel.snapshot()).toEqual(before);
});

describe("Ångra", () => {
  test("leaves what somebody has written since, each cell for itself", async () => {
    const panel = await open({ sheets: { Budget: BUDGET, Plan: BUDGET } });
    const before = await panel.snapshot();
    const card = await convert(panel);
    for (const name of ["Budget", "Plan"]) await expect.poll(() => panel.shows(name, 4, 4)).toBe(333);
    await write(panel, "Budget", 2, 4, "mitt");
    await write(panel, "Plan", 4, 4, 999);
    await undo(card);
    expect(await card.locator(".left").textContent()).toMatch(
      /2 celler lämnas.*Budget!D2.*har ändrats sedan dess.*Plan!D4.*har ändrats sedan dess/s,
    );
    expect(await panel.snapshot()).toEqual({
      Budget: { ...before.Budget, D2: "mitt" },
      Plan: { ...before.Plan, D4: 999 },
    });
  });

  test("does not write into the result of a formula that somebody has put there since", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const card = await convert(panel);
    await write(panel, "Budget", 2, 4, "=FINSAM.ALLOCATE(500,B2:B4)");
    await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(166);
    await undo(card);
    expect(await card.locator(".left").textContent()).toMatch(/3 celler lämnas/);
    expect((await panel.snapshot()).Budget).toEqual({ ...CONVERTED, D2: "=FINSAM.ALLOCATE(500,B2:B4)" });
    expect(await panel.shows("Budget", 4, 4)).toBe(166);
  });

  test("gives a cell for text its format back", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const format = (): Promise<string | undefined> =>
      panel.page.evaluate(() => window.fakeExcel.sheet("Budget").cells.get("D2")?.format);
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Budget").cells.get("D2");
      if (cell) cell.format = "@";
    });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect([await panel.snapshot(), await format()]).toEqual([{ Budget: CONVERTED }, "General"]);
    await undo(card);
    expect([await panel.snapshot(), await format()]).toEqual([before, "@"]);
  });
});

describe("Kontroll", () => {
  test("says how many formulas come from Sheets, and leads to the tool", async () => {
    const panel = await excelPanel(browser, site.url, { sheets: { Budget: BUDGET } }, { hash: "#kontroll" });
    const page = panel.page.locator("#pane-kontroll");
    await page.getByRole("heading", { name: "1 formel kommer från Google Kalkylark" }).waitFor();
    expect(await page.textContent()).not.toContain("Inga fel hittades");
    await page.getByRole("button", { name: "Öppna Konvertera" }).click();
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.textContent)).toBe(TOOL);
    await convert(panel);
    await panel.page.locator("#tab-kontroll").click();
    await page.getByText("Inga fel hittades").waitFor();
    expect(panel.faults).toEqual([]);
  });
});

describe("the script of its own", () => {
  test("is fetched when the tool is used, and not before", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const asked: string[] = [];
    panel.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await preview(panel.page, "Reparera #NAMN?");
    expect(asked).toEqual([]);
    await preview(panel.page, TOOL);
    await convert(panel);
    expect(asked).toEqual(["/exchange.js"]);
  });

  test("that cannot be fetched is said, and asked for again", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    await panel.page.route("**/exchange.js", (route) => route.abort());
    await panel.page.locator("#tab-verktyg").click();
    const card = tool(panel.page, TOOL);
    await press(card, "Visa vad som ändras");
    await card.getByText("Verktyget kunde inte hämtas.").waitFor();
    await panel.page.unroute("**/exchange.js");
    await convert(panel);
  });
});
