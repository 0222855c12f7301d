import { describe, expect, test } from "vitest";
import type { ExcelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import { press } from "./panelActions.ts";
import { panelSite } from "./panelSite.ts";

const PLAN: Seed = {
  sheets: {
    "Plan 2025": { A1: "Kommun", B1: 4417.5, B2: 610, B3: 8175, B4: 610, B5: 2225, D9: "upptaget" },
    Låst: { A1: 1 },
  },
  names: { Vikter: "Plan 2025!B2:B5" },
  protected: ["Låst"],
  textCells: ["Plan 2025!F2"],
};

const site = panelSite();

const open = (seed: Seed = PLAN): Promise<ExcelPanel> => site.open(seed, { hash: "#funktioner-ALLOCATE" });

/** Types into the field of a parameter. */
const type = (panel: ExcelPanel, parameter: string, value: string): Promise<void> =>
  panel.page
    .locator("fluent-text-input", { hasText: new RegExp(`^${parameter}`) })
    .locator("input")
    .fill(value);

/** Selects cells in the sheet and fetches them. */
const fetch = async (panel: ExcelPanel, parameter: string, area: string): Promise<void> => {
  await panel.select("Plan 2025", area);
  await panel.page.locator(`fluent-button[aria-label="Hämta markeringen till ${parameter}"]`).click();
};

describe("building and inserting", () => {
  test("from picked ranges: the answer first, then the formula with Excel's own separators, then back", async () => {
    const panel = await open();
    const before = await panel.snapshot();
    await fetch(panel, "belopp", "B1");
    await fetch(panel, "vikter", "B2:B5");
    await type(panel, "enhet", "0,1");
    const preview = panel.page.locator(".preview");
    await expect.poll(() => preview.locator("td").allInnerTexts()).toEqual(["231,9", "3\u00A0107,8", "231,9", "845,9"]);
    expect(await preview.textContent()).toContain("=FINSAM.ALLOCATE('Plan 2025'!B1;'Plan 2025'!B2:B5;0,1)");
    expect(await panel.snapshot(), "nothing is written yet").toEqual(before);

    await panel.select("Plan 2025", "D2");
    await press(panel.page, "Infoga i markerad cell");
    await panel.page.getByRole("main").getByText("Infogad i Plan 2025!D2.").waitFor();
    const after = await panel.snapshot();
    expect(after["Plan 2025"]?.D2).toBe("=FINSAM.ALLOCATE('Plan 2025'!B1,'Plan 2025'!B2:B5,0.1)");
    await expect.poll(() => panel.shows("Plan 2025", 5, 4)).toBe(845.9);

    await press(panel.page, "Ångra");
    await panel.page.getByRole("main").getByText("Formeln är borttagen").waitFor();
    expect(await panel.snapshot()).toEqual(before);
    expect(panel.faults).toEqual([]);
  });

  test("asks first when something stands in the way", async () => {
    const panel = await open();
    const before = await panel.snapshot();
    await type(panel, "belopp", "100");
    await type(panel, "vikter", "Vikter");
    await panel.page.locator(".preview td").first().waitFor();
    await panel.select("Plan 2025", "D7");
    await press(panel.page, "Infoga i markerad cell");
    await panel.page.getByRole("main").getByText("Det står redan något i D9").waitFor();
    expect(await panel.snapshot()).toEqual(before);
    await press(panel.page, "Infoga ändå");
    await panel.page.getByRole("main").getByText("Infogad i Plan 2025!D7.").waitFor();
    await expect.poll(() => panel.shows("Plan 2025", 7, 4)).toBe("#SPILL!");
    expect(await panel.shows("Plan 2025", 9, 4)).toBe("upptaget");
  });

  test("says that a cell is protected, and writes nothing", async () => {
    const panel = await open();
    const before = await panel.snapshot();
    await type(panel, "belopp", "100");
    await type(panel, "vikter", "{1;2}");
    await panel.page.locator(".preview td").first().waitFor();
    await panel.select("Låst", "B2");
    await press(panel.page, "Infoga i markerad cell");
    await panel.page.getByRole("main").getByText("Låst!B2 är skyddad").waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a cell formatted as text gets a formula all the same, and its format back with Ångra", async () => {
    const panel = await open();
    await type(panel, "belopp", "100");
    await type(panel, "vikter", "{1;2}");
    await panel.page.locator(".preview td").first().waitFor();
    await panel.select("Plan 2025", "F2");
    await press(panel.page, "Infoga i markerad cell");
    await expect.poll(() => panel.shows("Plan 2025", 3, 6)).toBe(67);
    await press(panel.page, "Ångra");
    await panel.page.getByRole("main").getByText("Formeln är borttagen").waitFor();
    expect(await panel.page.evaluate(() => window.fakeExcel.sheet("Plan 2025").cell(2, 6).format)).toBe("@");
  });

  test("shows the core's own sentence before anything is inserted", async () => {
    const panel = await open();
    await fetch(panel, "belopp", "A1");
    await type(panel, "vikter", "Vikter");
    const preview = panel.page.locator(".preview");
    await preview.getByText(/^FINSAM-101: belopp.*”Kommun”/).waitFor();
    expect(await preview.locator("fluent-button").count()).toBe(0);
    await type(panel, "belopp", "Saknas!A1");
    await preview.getByText("belopp: området eller namnet finns inte").waitFor();
    await type(panel, "belopp", "B2*2");
    await preview.getByText("belopp: skriv ett tal").waitFor();
  });
});

describe("Kontroll", () => {
  test("names cell and cause, and takes the user there", async () => {
    const panel = await site.open(
      {
        sheets: {
          Plan: {
            B1: 100,
            B2: "tre",
            B3: 1,
            D2: { formula: "=FINSAM.ALLOCATE(B1,B2:B3)", value: "#VALUE!" },
            E2: { formula: "=_xldudf_FINSAM_VERSION()", value: "#NAME?" },
            F2: { formula: "=SUM(B1:B3)", value: 101 },
          },
        },
      },
      { hash: "#kontroll" },
    );
    const main = panel.page.locator("#pane-kontroll");
    await main.getByText("2 formler med våra funktioner").waitFor();
    expect(await main.textContent()).toMatch(
      /1 cell med fel.*Plan!D2.*#VÄRDEFEL!.*FINSAM-101: vikter \(rad 1\).*1 cell med #NAMN\?/s,
    );
    await main.getByRole("button", { name: "Gå till Plan!E2" }).click();
    await expect.poll(() => panel.page.evaluate(() => window.fakeExcel.selection)).toEqual(["E2"]);
    await main.getByRole("button", { name: "Öppna Reparera #NAMN?" }).click();
    expect(await panel.page.getByRole("heading", { name: "Reparera #NAMN?" }).isVisible()).toBe(true);
    expect(panel.faults).toEqual([]);
  });
});
