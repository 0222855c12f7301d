import { describe, expect, test } from "vitest";
import { press, preview, tool } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, convert, TOOL } from "./conversion.ts";

const { open } = panelSite();

describe("Kontroll", () => {
  test("says how many formulas come from Sheets, and leads to the tool", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } }, { hash: "#kontroll" });
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
