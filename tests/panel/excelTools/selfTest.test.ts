import { describe, expect, test } from "vitest";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, expectClean } from "./budget.ts";
import type { MicrosoftRuntime } from "./MicrosoftRuntime.ts";

const { open } = panelSite();

describe("Självtest", () => {
  test("runs every case through Excel's runtime, all pass, and the workbook is as before", async () => {
    const panel = await open(BUDGET);
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText(/\d+ av \d+ fall stämmer/).waitFor();
    const told = (await card.textContent()) ?? "";
    const [, passed, all] = /(\d+) av (\d+) fall stämmer\. Version (?:\d+\.){2}\d+, Excel/.exec(told) ?? [];
    expect(Number(all)).toBeGreaterThan(30);
    expect(passed, told).toBe(all);
    expect(await panel.snapshot()).toEqual(before);
    expectClean(panel);
  });

  test("shows which case fails when a function answers wrongly", async () => {
    const panel = await open(BUDGET);
    await panel.page.evaluate(() => {
      (window as unknown as MicrosoftRuntime).CustomFunctions.associate("EGETKAPITAL", () => [[1]]);
    });
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText(/fall stämmer inte/).waitFor();
    expect(await card.textContent()).toMatch(/FINSAM\.EGETKAPITAL.*Stämmer inte: 1.*Facit: 1\u00A0306\u00A0824/s);
  });

  test("keeps the sheet with a record if asked, and Ångra is not needed to delete it by hand", async () => {
    const panel = await open(BUDGET);
    await panel.page.locator("#tab-verktyg").click();
    await panel.page.getByLabel("Behåll bladet med protokollet").check();
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText("Protokollet finns på bladet ”Finsam Självtest”").waitFor();
    const sheet = (await panel.snapshot())["Finsam Självtest"] ?? {};
    expect([sheet.A1, sheet.C1, sheet.E2]).toEqual(["Fall", "Facit", "Stämmer"]);
    expect(sheet.B2).toMatch(/^=FINSAM\./s);
    expect(await panel.page.evaluate(() => window.fakeExcel.sheet("Finsam Självtest").visibility)).toBe("Visible");
  });
});
