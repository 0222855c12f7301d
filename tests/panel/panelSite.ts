import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../chromium.ts";
import { type ExcelPanel, excelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import type { PanelSetting } from "./openPanel.ts";
import { servePanel } from "./servePanel.ts";

/** A browser and the built Excel site. */
export interface PanelSite {
  readonly browser: Browser;
  readonly url: string;
  /** The panel beside a workbook, at an address of its own. */
  open(seed: Seed, setting?: Partial<PanelSetting> & { hash?: string }): Promise<ExcelPanel>;
}

/** For the tests of one file: started before the first of them, closed after the last. */
export function panelSite(): PanelSite {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePanel>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servePanel()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return site.url;
    },
    open: (seed, setting = {}) => excelPanel(browser, site.url, seed, setting),
  };
}
