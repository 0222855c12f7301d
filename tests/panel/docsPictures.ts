import type { Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { excelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import { press, preview } from "./panelActions.ts";
import { servePanel } from "./servePanel.ts";

// `tsx tests/panel/docsPictures.ts`: the pictures of the panel in docs, from the built panel over the fake workbook.

/** Södra Vätterbygden 2024–2026 as published, and what goes wrong in practice. */
const WORKBOOK: Seed = {
  sheets: {
    Budget: {
      B2: 1491324,
      B5: 11172000,
      C5: 11172000,
      D5: 11172000,
      B9: 11356500,
      C9: 11879500,
      D9: 11704000,
      B3: "saknas",
      B12: { formula: "=FINSAM.EGETKAPITAL(B2,B5:D5,B9:D9)", value: 1306824, spill: [[1306824, 599324, 67324]] },
      B14: { formula: "=FINSAM.KONTROLLSUMMA(B5:D5,33516000)", value: 0 },
      F2: { formula: "=FINSAM.ALLOCATE(B2,B3:B5)", value: "#VALUE!" },
      F3: { formula: "=_xldudf_FINSAM_VERSION()", value: "#NAME?" },
    },
    Beslut: { B4: { formula: "=FINSAM.KONTROLLSUMMA(Budget!B5:D5,33516000)", value: 0 } },
  },
  protected: ["Beslut"],
};

const [browser, site] = await Promise.all([launchChromium(), servePanel()]);

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 320, height });
  await page.evaluate(async () => {
    window.scrollTo(0, 0);
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
  await page.screenshot({ path: `docs/panel-${name}.png`, animations: "disabled" });
}

const builder = await excelPanel(browser, site.url, WORKBOOK, { hash: "#funktioner-EGETKAPITAL" });
for (const [parameter, area] of [
  ["ingående", "B2"],
  ["intäkter", "B5:D5"],
  ["kostnader", "B9:D9"],
] as const) {
  await builder.select("Budget", area);
  await builder.page.locator(`fluent-button[aria-label="Hämta markeringen till ${parameter}"]`).click();
}
await builder.page.locator(".preview td").first().waitFor();
await picture(builder.page, "funktioner");

const control = await excelPanel(browser, site.url, WORKBOOK, { hash: "#kontroll" });
await control.page.getByText("1 cell med #NAMN?").waitFor();
await picture(control.page, "kontroll");

const tools = await excelPanel(browser, site.url, WORKBOOK, { dark: true });
await preview(tools.page, "Frys till värden");
const selfTest = await preview(tools.page, "Självtest");
await press(selfTest, "Kör självtestet");
await selfTest.getByText(/fall stämmer/).waitFor();
await picture(tools.page, "verktyg");

/** Älv & Kust 2021: a row outside the SUM, and the surplus that follows from it. */
const AUDITED: Seed = {
  sheets: {
    Budget: {
      A1: "Budget 2021, tkr",
      A2: "Post",
      B2: "2021",
      A3: "Kansli",
      B3: 1890,
      A4: "Insatser",
      B4: 8517,
      A5: "Utvärdering",
      B5: 300,
      A6: "Summa kostnader",
      B6: { formula: "=SUM(B3:B4)", value: 10407 },
    },
  },
};
const audit = await excelPanel(browser, site.url, AUDITED, { hash: "#granska" });
await press(audit.page, "Granska arbetsboken");
await audit.page.getByText("GRANSKA-102").waitFor();
await press(audit.page, "Ersätt");
await picture(audit.page, "granska");

await browser.close();
site.close();
