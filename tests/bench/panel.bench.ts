import { statSync } from "node:fs";
import { launchChromium } from "../chromium.ts";
import { excelPanel } from "../panel/excelPanel.ts";
import { type OpenPanel, openPanel } from "../panel/openPanel.ts";
import { servePanel } from "../panel/servePanel.ts";
import { median } from "./measure.ts";

export const title =
  "The panel: size of its script, and milliseconds from the start of the page to a list of functions (median of 9)";

const RUNS = 9;

export async function run(): Promise<void> {
  const script = statSync("dist/excel/panel.js").size;
  console.log(`panel.js ${(script / 1000).toFixed(0)} kB minified, limit 250 kB`);
  const [browser, site] = await Promise.all([launchChromium(), servePanel()]);
  const ready = async (open: () => Promise<OpenPanel>): Promise<string> => {
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      // A new context each time, so nothing is cached.
      const { page } = await open();
      await page.waitForFunction(() => window.panelReadyAt !== undefined);
      times.push((await page.evaluate(() => window.panelReadyAt)) ?? 0);
      await page.context().close();
    }
    return median(times).toFixed(0);
  };
  try {
    console.log(
      `in a browser                      ${await ready(() => openPanel(browser, { url: `${site.url}/panel.html` }))} ms`,
    );
    const seed = { sheets: { Blad1: { A1: 1 } } };
    console.log(`in Excel, with Microsoft's script  ${await ready(() => excelPanel(browser, site.url, seed))} ms`);
  } finally {
    await browser.close();
    site.close();
  }
}
