import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { TABS } from "../../panel/tabs.ts";
import { PANEL_TEXTS } from "../../panel/text/PANEL_TEXTS.ts";
import { TOOL_NAMES } from "../../panel/WorkbookHost.ts";
import { overflow, unfold, violations } from "../accessibility.ts";
import { type OpenPanel, openPanel, type PanelSetting } from "./openPanel.ts";
import { panelSite } from "./panelSite.ts";

const site = panelSite();

const open = (setting: Partial<PanelSetting> = {}, hash = ""): Promise<OpenPanel> =>
  openPanel(site.browser, { ...setting, url: `${site.url}/panel.html${hash}` });

describe.each([320, 800])("at %d px", (width) => {
  test.each([false, true])("dark: %s: every tab fits, is accessible and asks for nothing", async (dark) => {
    const panel = await open({ width, dark });
    const { page } = panel;
    for (const tab of TABS) {
      await page.locator(`#tab-${tab.id}`).click();
      await unfold(page);
      expect(await violations(page), tab.id).toEqual([]);
      expect(await overflow(page), `${tab.id} is too wide`).toBeLessThanOrEqual(0);
    }
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(dark ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)");
    expect(panel.faults).toEqual([]);
    expect(panel.outside).toEqual([]);
  });
});

test("every function's page fits and is accessible with an example filled in", async () => {
  const panel = await open();
  for (const { id } of FUNCTIONS) {
    await panel.page.evaluate((hash) => {
      location.hash = hash;
    }, `funktioner-${id}`);
    await panel.page.getByRole("heading", { name: `FINSAM.${id}` }).waitFor();
    await unfold(panel.page);
    const attempt = panel.page.locator("fluent-button", { hasText: "Prova" }).first();
    if ((await attempt.count()) > 0) await attempt.click();
    await panel.page.locator(".preview td").first().waitFor();
    expect(await violations(panel.page), id).toEqual([]);
    expect(await overflow(panel.page), `${id} is too wide`).toBeLessThanOrEqual(0);
  }
  expect(panel.faults).toEqual([]);
});

test("the tools and their results beside a workbook are accessible too", async () => {
  const seed = {
    sheets: {
      Plan: {
        B1: 100,
        B2: 1,
        D2: { formula: "=FINSAM.ALLOCATE(B1,B2:B2)", value: 100 },
        E2: { formula: "=FINSAM.ALLOCATE(B1,C2:C3)", value: "#VALUE!" },
      },
    },
  };
  const panel = await site.open(seed);
  for (const tab of TABS) {
    await panel.page.locator(`#tab-${tab.id}`).click();
    if (tab.id === "kontroll") await panel.page.getByText("1 cell med fel", { exact: true }).waitFor();
    if (tab.id === "verktyg") {
      for (const button of await panel.page.locator("fluent-button", { hasText: "Visa vad som ändras" }).all()) {
        await button.click();
      }
      await expect.poll(() => panel.page.locator("#pane-verktyg .count").count()).toBe(TOOL_NAMES.length);
    }
    await unfold(panel.page);
    expect(await violations(panel.page), tab.id).toEqual([]);
    expect(await overflow(panel.page), tab.id).toBeLessThanOrEqual(0);
  }
});

test("with the keyboard alone: tabs, search, a function, an example, and back", async () => {
  const { page } = await open();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await press("Tab");
  expect(await focused()).toBe("Funktioner");
  await press("ArrowRight");
  expect(await focused()).toBe("Kontroll");
  expect(await page.locator("#pane-kontroll").isVisible()).toBe(true);
  await press("ArrowLeft");
  expect(await page.locator("#pane-funktioner").isVisible()).toBe(true);
  await press("Tab");
  await page.keyboard.type("eget kapital");
  await expect.poll(() => page.locator(".choice").first().textContent()).toMatch(/^EGETKAPITAL/);
  await press("Tab");
  await press("Enter");
  expect(await focused()).toBe("FINSAM.EGETKAPITAL");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1000");
  await page.keyboard.press("Tab");
  await page.keyboard.type("{500;600}");
  await page.keyboard.press("Tab");
  await page.keyboard.type("{400;800}");
  await expect.poll(() => page.locator(".preview td").allTextContents()).toEqual(["1\u00A0100", "900"]);
  for (let i = 0; i < 3; i++) await press("Shift+Tab");
  expect(await focused()).toMatch(/Alla funktioner/);
  await press("Enter");
  expect(await focused()).toBe(PANEL_TEXTS.sv.functions.search);
});

test("a tab begins at its top, wherever the last one was scrolled to", async () => {
  const { page } = await open();
  await page.locator(".choice").last().scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.locator("#tab-om").click();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("the policy of the page refuses foreign and inline scripts, images, requests, and eval", async () => {
  const { page } = await open();
  // A script of the site's own may run, so that what it may do is judged by the policy and not by the debugger.
  const probe = `
    window.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.effectiveDirective));
    const inline = document.createElement("script");
    inline.textContent = "window.inlineRan = true";
    const foreign = document.createElement("script");
    foreign.src = "https://example.com/x.js";
    const image = document.createElement("img");
    image.src = "https://example.com/x.png";
    document.body.append(inline, foreign, image);
    fetch("https://example.com/").catch(() => undefined);
    try { window.evaluated = new Function("return 1")(); } catch (error) { window.evaluated = error.name; }`;
  await page.route(`${site.url}/probe.js`, (route) => route.fulfill({ contentType: "text/javascript", body: probe }));
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.src = "probe.js";
    document.body.append(script);
  });
  const told = (name: string): Promise<unknown> =>
    page.evaluate((key) => (window as unknown as Record<string, unknown>)[key], name);
  await expect.poll(() => told("evaluated")).toBe("EvalError");
  await expect
    .poll(async () => [...new Set((await told("refused")) as string[])].sort())
    .toEqual(["connect-src", "img-src", "script-src", "script-src-elem"]);
  expect(await told("inlineRan")).toBeUndefined();
});

test("an English browser gets an English panel", async () => {
  const { page } = await open({ language: "en-GB" });
  expect(await page.locator("fluent-tab").allTextContents()).toEqual(TABS.map(({ label }) => label(PANEL_TEXTS.en)));
  expect(await page.locator("#tab-om").textContent()).toBe("About");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("without Microsoft's script the panel opens all the same", async () => {
  const context = await site.browser.newContext({ locale: "sv-SE" });
  const page = await context.newPage();
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(`${site.url}/panel.html`);
  await page.locator(".choice").first().waitFor();
  await page.locator("#tab-verktyg").click();
  await page.getByText(PANEL_TEXTS.sv.tools.noWorkbook).waitFor();
});
