import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS, HELP } from "../../core/index.ts";
import { exampleFormula } from "../../core/reference/exampleFormula.ts";
import { serveExcel } from "../../excel-addin/serve.ts";
import { developmentCertificate } from "../../excel-addin/site/developmentCertificate.ts";
import { escapeHtml } from "../../excel-addin/site/htmlPage.ts";
import { violations } from "../accessibility.ts";
import { builtFile } from "../bundles/builtFile.ts";
import { launchChromium } from "../chromium.ts";

const { functions } = JSON.parse(builtFile("excel/functions.json")) as { functions: { id: string; helpUrl: string }[] };
const PAGES = ["index.html", "om.html", ...functions.map(({ id }) => `${id}.html`)];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveExcel>>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "finsam-help-"));
  site = await serveExcel(0, await developmentCertificate(folder));
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** A page, and everything that it complains of: policy violations, missing files, errors. */
async function newPage(colorScheme: "light" | "dark", width: number): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme, viewport: { width, height: 700 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  page.on("response", (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}

describe("the help that Excel opens", { timeout: 60_000 }, () => {
  test("every function has a page where its helpUrl points", () => {
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toMatch(new RegExp(`^https://[^?#]+/help/${id}\\.html$`));
      expect(builtFile(`excel/help/${id}.html`)).toContain(`<h1>FINSAM.${id}</h1>`);
    }
  });

  test.each(FUNCTIONS)("the page of $id shows every parameter, example, mistake and trap", ({ id, parameters }) => {
    const html = builtFile(`excel/help/${id}.html`);
    const help = HELP[id] as NonNullable<(typeof HELP)[string]>;
    for (const { name } of parameters) expect(html).toContain(`<dt><code>${name}</code>`);
    for (const one of [...help.examples, ...help.mistakes]) {
      expect(html).toContain(`<code>${escapeHtml(exampleFormula(`FINSAM.${id}`, one.arguments))}</code>`);
    }
    for (const trap of help.traps) expect(html).toContain(`<li>${escapeHtml(trap.sv)}</li>`);
    const messages = [...html.matchAll(/<p class="error">(.*?)<\/p>/gs)].map(([, message]) => message);
    expect(messages).toHaveLength(help.mistakes.length);
    for (const message of messages) expect(message).toMatch(/^FINSAM-\d{3}: ./);
  });

  describe.each(["light", "dark"] as const)("in %s", (scheme) => {
    let page: Page;
    let complaints: string[];
    beforeAll(async () => {
      ({ page, complaints } = await newPage(scheme, 320));
    });
    afterAll(() => page.context().close());

    test.each(PAGES)("%s fits 320 pixels, is accessible, and lacks nothing", async (file) => {
      await page.goto(`${site.url}/help/${file}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), "the style sheet is read").toBe("0px");
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test("every link leads to a page", async () => {
    const { page } = await newPage("light", 1000);
    await page.goto(`${site.url}/help/index.html`);
    const links = await page.locator("a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(functions.length);
    for (const link of links) expect((await page.goto(link))?.status(), link).toBe(200);
    await page.context().close();
  });

  test("the links are reached by keyboard, in reading order", async () => {
    const { page } = await newPage("light", 320);
    await page.goto(`${site.url}/help/index.html`);
    const reached: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(reached.slice(0, 2)).toEqual(["Funktionerna", "Om tillägget"]);
    expect(reached[2]).toMatch(/^FINSAM\./);
    await page.keyboard.press("Enter");
    await page.waitForURL(/help\/[A-Z]+\.html$/);
    await page.context().close();
  });
});
