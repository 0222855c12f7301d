import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { overflow, unfold, violations } from "../../accessibility.ts";
import { wrapped } from "../../exchange/forms.ts";
import { picture } from "../../picture.ts";
import type { Seed } from "../fakeExcel/FakeWorkbook.ts";
import { press, preview, tool } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, CONVERTED, TOOL, undo } from "./conversion.ts";

const { open } = panelSite();

describe.each([320, 800])("at %d px", (width) => {
  test("plan and outcome fit and are accessible, with all kinds of words in them", async () => {
    const foreign = { F1: { formula: wrapped('QUERY(A1:B9;"select A where B > 0")', '"Kommun"'), value: "Kommun" } };
    const seed: Seed = {
      sheets: { "Budget 2027, utkast": { ...BUDGET, ...foreign }, Låst: BUDGET },
      protected: ["Låst"],
    };
    const panel = await open(seed, { width });
    const { page } = panel;
    const judge = async (name: string, place: Locator = tool(page, TOOL)): Promise<void> => {
      await unfold(page);
      expect(await violations(page), name).toEqual([]);
      expect(await overflow(page), `${name} is too wide`).toBeLessThanOrEqual(0);
      await picture(place, `convert-${name}-${width}`);
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
  const panel = await open({ sheets: { Budget: BUDGET } }, { hash: "#verktyg-konvertera" });
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
