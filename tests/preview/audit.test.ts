import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../accessibility.ts";
import { picture } from "../picture.ts";
import { PreviewPage } from "./PreviewPage.ts";

let preview: PreviewPage;
beforeAll(async () => {
  preview = await PreviewPage.open();
});
afterAll(() => preview?.close());

test("Granska finds a total that is typed into the open workbook, leads to it, and with the right total finds nothing there", async () => {
  const { page } = preview;
  const type = async (cell: string, text: string): Promise<void> => {
    await page.getByRole("textbox", { name: "Namnruta, gå till cell" }).fill(cell);
    await page.keyboard.press("Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await page.getByRole("tab", { name: /prova/i }).click();
  const column = ["Post", "Kansli", "Styrelse", "Revision", "Summa"];
  for (const [i, text] of column.entries()) await type(`J${40 + i}`, text);
  for (const [i, text] of ["tkr", "2280", "280", "195", "2852"].entries()) await type(`K${40 + i}`, text);

  const list = page.getByRole("region", { name: "Granskning" });
  await page.getByRole("button", { name: "Granska" }).click();
  const total = list.getByRole("listitem").filter({ hasText: "!K44" });
  await total.waitFor();
  expect(await total.textContent()).toMatch(/fel GRANSKA-101.*2\s852.*2\s755.*97/);
  await picture(page, "audit-preview");
  await total.getByRole("button").click();
  await expect.poll(() => page.getByRole("textbox", { name: "Namnruta, gå till cell" }).inputValue()).toBe("K44");

  expect(await violations(page, ["header", "#audit-findings"])).toEqual([]);

  // As a Swede types it: the audit has to know SUMMA for what it is.
  await type("K44", "=SUMMA(K41:K43)");
  await page.getByRole("button", { name: "Granska" }).click();
  await expect.poll(() => total.count()).toBe(0);
  expect(await list.textContent()).toContain("Granskning");
  await page.getByRole("button", { name: "Stäng" }).click();
  expect(await list.count()).toBe(0);
  expect(preview.outside).toEqual([]);
  expect(preview.complaints).toEqual([]);
});
