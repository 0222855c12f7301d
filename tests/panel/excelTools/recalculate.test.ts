import { expect, test } from "vitest";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET } from "./budget.ts";

const { open } = panelSite();

test("Räkna om calculates everything anew and changes no formula", async () => {
  const panel = await open(BUDGET);
  const before = await panel.snapshot();
  const card = await preview(panel.page, "Räkna om");
  expect(await card.textContent()).toContain("5 formler räknas om");
  expect(await panel.page.evaluate(() => window.fakeExcel.calculations)).toBe(0);
  await press(card.locator(".buttons"), "Räkna om");
  await card.getByText("5 formler är omräknade.").waitFor();
  expect(await panel.page.evaluate(() => window.fakeExcel.calculations)).toBe(1);
  expect(await panel.snapshot()).toEqual(before);
});
