import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { launchChromium } from "../chromium.ts";
import { picture } from "../picture.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";
import { openSidebar, SIDEBAR_WIDTH } from "./fake/openSidebar.ts";

// The built page in a browser, with the built Code.js behind google.script.run: both halves as they meet at Google.

const SHEETS: NonNullable<GoogleSetup["sheets"]> = {
  Budget: [
    [100, 1, "=FINSAM_ALLOCATE(A1;B1:B3)"],
    ["fel", 1],
    ["", 1],
    ["", "", "=FINSAM_ALLOCATE(A2;B1:B3)"],
    ["", "", "=FINSAM_ALLOCATE(TODAY();B1:B3)"],
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

/** Fluent's buttons have their role inside, where Playwright does not look. */
const button = (within: Locator, words: string): Locator =>
  within.locator(`fluent-button[aria-label^="${words}"], fluent-button:text-is("${words}")`);

describe.each([
  [SIDEBAR_WIDTH, false],
  [320, false],
  [320, true],
])("%i px wide, dark: %s", (width, dark) => {
  test.each([
    ["openFinsam", "Funktioner"],
    ["insertFormula", "Funktioner"],
    ["checkFormulas", "Kontroll"],
    ["createTemplate", "Mallar"],
    ["convertFormulas", "Verktyg"],
  ])(
    "%s shows the tab %s, asks no address, complains of nothing and fits",
    { timeout: 30_000 },
    async (command, tab) => {
      const google = new FakeGoogle({ sheets: SHEETS });
      const { page, requests, complaints } = await openSidebar(browser, google, { command, width, dark });
      await page.getByRole("tab", { name: tab, selected: true }).waitFor();
      await page.getByRole("tabpanel", { name: tab }).locator(":scope > *").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await picture(page, `${command}-${width}-${dark ? "dark" : "light"}`);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

test("every function stands in the list", { timeout: 30_000 }, async () => {
  const { page } = await openSidebar(browser, new FakeGoogle());
  for (const { id } of FUNCTIONS) await page.getByRole("button", { name: new RegExp(`^${id}\\b`) }).waitFor();
  await page.context().close();
});

test(
  "with the keyboard alone: find a function, fetch a range, see the answer, insert it, take it back",
  {
    timeout: 60_000,
  },
  async () => {
    const google = new FakeGoogle({
      sheets: {
        Budget: [
          [100, 1],
          ["", 1],
          ["", 1],
        ],
      },
    });
    const { page, complaints } = await openSidebar(browser, google);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const deepest = (root: DocumentOrShadowRoot): Element | null =>
          root.activeElement?.shadowRoot ? deepest(root.activeElement.shadowRoot) : root.activeElement;
        const host = document.activeElement;
        return `${host?.getAttribute("aria-label") ?? ""} ${host?.textContent ?? ""} ${deepest(document)?.tagName ?? ""}`.trim();
      });
    /** Tab until something whose words begin so has the focus. */
    const tabTo = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        if ((await focused()).startsWith(words)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never reaches ${words}`);
    };
    await page.getByRole("tab", { name: "Funktioner" }).waitFor();
    await tabTo("ALLOCATE");
    await page.keyboard.press("Enter");
    await tabTo("belopp");
    await page.keyboard.type("A1");
    google.select("Budget", 1, 2, 3, 1);
    await tabTo("Hämta markeringen till vikter");
    await page.keyboard.press("Enter");
    await page.getByText("=FINSAM_ALLOCATE(A1;Budget!B1:B3)").first().waitFor();
    google.select("Budget", 1, 4);
    await tabTo("Infoga i markerad cell");
    await page.keyboard.press("Enter");
    await page.getByText("Infogad i Budget!D1.").first().waitFor();
    expect(google.cell("Budget", 1, 4).formula).toBe("=FINSAM_ALLOCATE(A1;B1:B3)");
    expect([1, 2, 3].map((row) => google.cell("Budget", row, 4).value)).toEqual([34, 33, 33]);
    await picture(page, "inserted");
    await tabTo("Ångra");
    await page.keyboard.press("Enter");
    await page.getByText("som förut").first().waitFor();
    expect(google.cell("Budget", 1, 4)).toMatchObject({ formula: "", value: "" });
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test(
  "Kontroll says why a cell is in error, finds volatile inputs, and leads to the cell",
  {
    timeout: 30_000,
  },
  async () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    const { page } = await openSidebar(browser, google, { command: "checkFormulas" });
    const panel = page.getByRole("tabpanel", { name: "Kontroll" });
    await panel.getByText(/FINSAM-101.*belopp.*texten ”fel”/).waitFor();
    await panel.getByText(/1 formel med IDAG/).waitFor();
    await picture(page, "control");
    await panel.getByRole("button", { name: /Budget!C4/ }).click();
    await expect.poll(() => [google.book.active?.row, google.book.active?.column]).toEqual([4, 3]);
    await page.context().close();
  },
);

test(
  "Verktyg: Räkna om and Självtest say what they change, do it, and say what came of it",
  {
    timeout: 60_000,
  },
  async () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    const { page, complaints } = await openSidebar(browser, google);
    await page.getByRole("tab", { name: "Verktyg" }).click();
    const tool = (name: string): Locator => page.getByRole("region", { name });
    const calls = google.book.cells.calls.length;
    await button(tool("Räkna om"), "Visa vad som ändras").click();
    await tool("Räkna om")
      .getByText(/^3 formler/)
      .waitFor();
    expect(google.book.cells.calls).toHaveLength(calls);
    await button(tool("Räkna om"), "Räkna om").click();
    await expect.poll(() => google.book.cells.calls.length).toBeGreaterThan(calls);

    await button(tool("Självtest"), "Visa vad som ändras").click();
    await button(tool("Självtest"), "Kör självtestet").click();
    const passed = tool("Självtest").getByText(/^(\d+) av \1 fall stämmer\. Version \d/);
    await passed.first().waitFor({ timeout: 30_000 });
    expect(google.book.sheets.map(({ name }) => name)).toEqual(["Budget"]);
    await picture(page, "tools");
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("when Code.js cannot be reached the panel says so, and what to do", { timeout: 30_000 }, async () => {
  const google = new FakeGoogle({ sheets: SHEETS });
  const { page } = await openSidebar(browser, google, { command: "checkFormulas" });
  await page.getByText("med våra funktioner").first().waitFor();
  google.call = () => {
    throw new Error("NetworkError: 0");
  };
  await page.getByRole("tabpanel", { name: "Kontroll" }).locator("fluent-button").first().click();
  await page
    .getByText(/Google Kalkylark svarade inte\. Öppna panelen igen från menyn\. NetworkError: 0/)
    .first()
    .waitFor();
  await page.context().close();
});
