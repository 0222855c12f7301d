import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { overflow, violations } from "../accessibility.ts";
import { picture } from "../picture.ts";
import type { ExcelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import type { PanelSetting } from "./openPanel.ts";
import { press } from "./panelActions.ts";
import { panelSite } from "./panelSite.ts";

/** Two faults that have a remedy: a typed total, and a quarter whose parts, rounded each for itself, miss it by one. */
const rounded = (row: number, value: number) => ({
  formula: `=ROUND($C$3*B${row}/SUM($B$4:$B$6),0)`,
  value,
});
const PLAN: Seed = {
  sheets: {
    "Bo's plan": {
      A1: "Finansieringsplan, tkr",
      A2: "Part",
      B2: "Folkmängd",
      C2: "2026",
      A3: "Region Kalmar län",
      C3: 1000,
      A4: "Emmaboda",
      B4: 9000,
      C4: rounded(4, 333),
      A5: "Hultsfred",
      B5: 9000,
      C5: rounded(5, 333),
      A6: "Vimmerby",
      B6: 9000,
      C6: rounded(6, 333),
    },
    Budget: {
      A1: "Post",
      B1: "tkr",
      A2: "Kansli",
      B2: 2280,
      A3: "Styrelse",
      B3: 280,
      A4: "Revision",
      B4: 195,
      A5: "Summa",
      B5: 2852,
    },
  },
  calculates: true,
};

const site = panelSite();

const finding = (panel: ExcelPanel, cell: string): Locator =>
  panel.page.locator("#pane-granska li.finding", {
    has: panel.page.getByRole("button", { name: `Gå till ${cell}`, exact: true }),
  });

async function audited(seed: Seed, setting: Partial<PanelSetting> = {}): Promise<ExcelPanel> {
  const panel = await site.open(seed, { ...setting, hash: "#granska" });
  await press(panel.page.locator("#pane-granska"), "Granska arbetsboken");
  await panel.page.locator("#pane-granska .count, #pane-granska fluent-message-bar").first().waitFor();
  return panel;
}

/** What is shown before anything is written, then the writing. */
async function replaced(item: Locator, label: string): Promise<string> {
  await press(item, label);
  await item.locator("fluent-button[aria-label^='Ersätt:']").waitFor();
  const shown = (await item.locator(".step").textContent()) ?? "";
  await item.locator("fluent-button[aria-label^='Ersätt:']").click();
  await item.getByText("är ersatt").first().waitFor();
  return shown;
}

describe("Granska", () => {
  test("says what is wrong, sheet by sheet, and goes there; changes nothing", async () => {
    const panel = await audited(PLAN);
    const before = await panel.snapshot();
    const text = (await panel.page.locator("#pane-granska").textContent()) ?? "";
    expect(text).toMatch(/2 fel/);
    const total = finding(panel, "Budget!B5");
    expect(await total.textContent()).toMatch(/Fel\s*GRANSKA-101.*2\s852.*2\s755.*97/s);
    await total.getByRole("button", { name: "Gå till Budget!B5" }).click();
    await expect
      .poll(() => panel.page.evaluate(() => [window.fakeExcel.active, ...window.fakeExcel.selection]))
      .toEqual(["Budget", "B5"]);
    expect(await panel.snapshot()).toEqual(before);
    expect(panel.faults).toEqual([]);
    expect(panel.outside).toEqual([]);
  });

  test("replaces a typed total with SUM, and Ångra gives the number back", async () => {
    const panel = await audited(PLAN);
    const before = await panel.snapshot();
    const item = finding(panel, "Budget!B5");
    const shown = await replaced(item, "Ersätt med SUM");
    expect(shown).toMatch(/=SUM\(B2:B4\).*B5.*2\s852.*2\s755/s);
    expect((await panel.snapshot()).Budget?.B5).toBe("=SUM(B2:B4)");
    await press(item, "Ångra");
    await item.getByText("Ångrat").first().waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("replaces hand-built parts with one FINSAM formula whose result fills their cells, and takes it back", async () => {
    const panel = await audited(PLAN);
    const before = await panel.snapshot();
    const item = finding(panel, "Bo's plan!C4");
    const shown = await replaced(item, "Ersätt med FINSAM-formel");
    expect(shown).toContain("=FINSAM.ALLOCATE(C3;B4:B6");
    expect(shown).toContain("Töms, så att svaret får plats: C5:C6.");
    expect(shown).toMatch(/C4.*333.*334/s);
    await expect.poll(() => panel.shows("Bo's plan", 4, 3)).toBe(334);
    await expect.poll(() => panel.shows("Bo's plan", 6, 3)).toBe(333);
    expect((await panel.snapshot())["Bo's plan"]).not.toHaveProperty("C5");
    await press(item, "Ångra");
    await item.getByText("Ångrat").first().waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a workbook that has changed since is left alone, before the question and after it", async () => {
    const panel = await audited(PLAN);
    const item = finding(panel, "Budget!B5");
    // An amount that the proposal rests on.
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Budget").cells.get("B3");
      if (cell) cell.value = 281;
    });
    await press(item, "Ersätt med SUM");
    await item.getByText("har ändrats sedan granskningen").first().waitFor();
    expect((await panel.snapshot()).Budget?.B5).toBe(2852);

    await press(panel.page.locator("#pane-granska"), "Granska arbetsboken");
    const anew = finding(panel, "Budget!B5");
    await press(anew, "Ersätt med SUM");
    await anew.locator("fluent-button[aria-label^='Ersätt:']").waitFor();
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Budget").cells.get("B5");
      if (cell) cell.value = 3000;
    });
    await anew.locator("fluent-button[aria-label^='Ersätt:']").click();
    await anew.getByText("Cellerna har ändrats sedan granskningen och lämnas som de är.").first().waitFor();
    expect((await panel.snapshot()).Budget?.B5).toBe(3000);
  });

  test("what somebody has written since the replacement is not taken back", async () => {
    const panel = await audited(PLAN);
    const item = finding(panel, "Budget!B5");
    await replaced(item, "Ersätt med SUM");
    await panel.page.evaluate(() => {
      const book = window.fakeExcel;
      book.write(book.sheet("Budget"), { top: 5, left: 2, bottom: 5, right: 2 }, [[4000]]);
    });
    await press(item, "Ångra");
    await item.getByText("Cellerna har ändrats sedan de ersattes").first().waitFor();
    expect((await panel.snapshot()).Budget?.B5).toBe(4000);
  });

  test("a protected sheet is read, but not written to", async () => {
    const panel = await audited({ ...PLAN, protected: ["Budget"] });
    const before = await panel.snapshot();
    const item = finding(panel, "Budget!B5");
    await press(item, "Ersätt med SUM");
    await item.getByText("Bladet är skyddat").first().waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("what Excel refuses half-way is put back at once, and said in Excel's words", async () => {
    const panel = await audited({ ...PLAN, oldArrays: ["Bo's plan!C6"] });
    const before = await panel.snapshot();
    const item = finding(panel, "Bo's plan!C4");
    await press(item, "Ersätt med FINSAM-formel");
    await item.locator("fluent-button[aria-label^='Ersätt:']").click();
    await item.getByText("Du kan inte ändra en del av en matris").first().waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a workbook without faults is said to have none", async () => {
    const panel = await audited({
      sheets: { Budget: { A1: "Post", B1: "tkr", A2: "Kansli", B2: 2280, A3: "Summa", B3: 2280 } },
    });
    expect(await panel.page.locator("#pane-granska").textContent()).toContain("hittade inget att anmärka på");
  });

  test("the audit's script is fetched when the tab is opened, not before; a failure says so, and the tab tries again", async () => {
    const panel = await site.open(PLAN);
    const scripts = (): Promise<string[]> =>
      panel.page.evaluate(() => [...document.scripts].map(({ src }) => src.split("/").at(-1) ?? ""));
    expect(await scripts()).not.toContain("audit.js");
    await panel.page.route("**/audit.js", (route) => route.abort());
    await panel.page.locator("#tab-granska").click();
    await panel.page.getByText("Granskningen kunde inte hämtas").first().waitFor();
    await panel.page.unroute("**/audit.js");
    await panel.page.locator("#tab-om").click();
    await panel.page.locator("#tab-granska").click();
    await panel.page.locator("fluent-button", { hasText: "Granska arbetsboken" }).waitFor();
    expect(await scripts()).toContain("audit.js");
  });

  test.each([
    [320, false],
    [320, true],
    [800, false],
  ])("%d px, dark: %s: fits and is accessible, also with the question open and after it", async (width, dark) => {
    const panel = await audited(PLAN, { width, dark });
    const { page } = panel;
    await press(finding(panel, "Bo's plan!C4"), "Ersätt med FINSAM-formel");
    await page.locator("fluent-button[aria-label^='Ersätt:']").waitFor();
    await replaced(finding(panel, "Budget!B5"), "Ersätt med SUM");
    await picture(page, `audit-excel-${width}-${dark ? "dark" : "light"}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("with the keyboard alone: the tab, the audit, a replacement, and back", async () => {
    const panel = await site.open(PLAN);
    const before = await panel.snapshot();
    const { keyboard } = panel.page;
    const focused = (): Promise<string> =>
      panel.page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute("aria-label") ?? at?.textContent ?? ""}`.trim();
      });
    /** Tab until something whose words begin so has the focus. */
    const tabTo = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await focused()).startsWith(words)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab never reaches ${words}`);
    };
    await tabTo("Funktioner");
    while ((await focused()) !== "Granska") await keyboard.press("ArrowRight");
    await panel.page.locator("fluent-button", { hasText: "Granska arbetsboken" }).waitFor();
    await tabTo("Granska arbetsboken");
    await keyboard.press("Enter");
    await panel.page.locator("#pane-granska .count").waitFor();
    await tabTo("Ersätt med SUM: Budget!B5");
    await keyboard.press("Enter");
    await panel.page.locator("fluent-button[aria-label='Ersätt: Budget!B5']").waitFor();
    await tabTo("Ersätt: Budget!B5");
    await keyboard.press("Enter");
    await panel.page.getByText("är ersatt").first().waitFor();
    await tabTo("Ångra: Budget!B5");
    await keyboard.press("Enter");
    await panel.page.getByText("Ångrat").first().waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });
});
