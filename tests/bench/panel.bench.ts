import { launchChromium } from "../chromium.ts";
import { excelPanel } from "../panel/excelPanel.ts";
import { type OpenPanel, openPanel } from "../panel/openPanel.ts";
import { servePanel } from "../panel/servePanel.ts";
import type { Effort } from "./Effort.ts";
import { lowerQuartile } from "./measure.ts";
import type { Report } from "./Report.ts";
import { duration } from "./swedishNumber.ts";

export const title = "Panelen: från sidans början till en lista med funktioner";

export async function run({ rounds }: Effort): Promise<Report> {
  const [browser, site] = await Promise.all([launchChromium(), servePanel()]);
  const ready = async (open: () => Promise<OpenPanel>): Promise<string> => {
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      // A new context each time, so nothing is cached.
      const { page } = await open();
      await page.waitForFunction(() => window.panelReadyAt !== undefined);
      times.push((await page.evaluate(() => window.panelReadyAt)) ?? 0);
      await page.context().close();
    }
    return duration(1e6 * lowerQuartile(times));
  };
  try {
    const inBrowser = await ready(() => openPanel(browser, { url: `${site.url}/panel.html` }));
    const inExcel = await ready(() => excelPanel(browser, site.url, { sheets: { Blad1: { A1: 1 } } }));
    return {
      tables: [
        {
          columns: ["panelen i Chromium", "tid"],
          rows: [
            ["i webbläsare", inBrowser],
            ["med Microsofts skript över en efterbildad arbetsbok", inExcel],
          ],
          note: "Varje gång i ett nytt fönster, så att ingenting ligger kvar sedan förra gången.",
        },
      ],
    };
  } finally {
    await browser.close();
    site.close();
  }
}
