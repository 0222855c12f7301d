import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const OFFICE_HOST = "appsforoffice.microsoft.com";
const OFFICE_FOLDER = "node_modules/@microsoft/office-js/dist";

/** A page with the panel, and everything that it said or asked for. */
export interface OpenPanel {
  readonly page: Page;
  /** Console errors, page errors and policy violations, as they came; not those that Microsoft's own script causes. */
  readonly faults: string[];
  /** Addresses asked for outside localhost; Microsoft's script, which is answered from node_modules, not among them. */
  readonly outside: string[];
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation until the list of functions could be used. */
    panelReadyAt?: number;
  }
}

/** Runs in the page: the first function in the list is the end of the panel's start. */
function noteWhenReady(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".choice")) return;
    window.panelReadyAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

export interface PanelSetting {
  readonly url: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: string;
  /** Run in the page before any other script. */
  readonly before?: string;
}

/** Opens the panel page. Microsoft's script comes unmodified from the installed package, everything else is refused. */
export async function openPanel(browser: Browser, setting: PanelSetting): Promise<OpenPanel> {
  const { url, width = 320, dark = false, language = "sv-SE", before } = setting;
  const options: BrowserContextOptions = {
    viewport: { width, height: 720 },
    colorScheme: dark ? "dark" : "light",
    locale: language,
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    // Outside Office, Microsoft's script tries to report that; our policy refuses it, which is what it is for.
    if (message.type() === "error" && !message.location().url.includes(OFFICE_HOST)) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route(/^https?:/, async (route) => {
    const address = new URL(route.request().url());
    if (address.hostname === "127.0.0.1") return route.continue();
    if (address.hostname !== OFFICE_HOST) {
      outside.push(address.href);
      return route.abort();
    }
    const path = address.pathname.replace("/lib/1/hosted/", "");
    const body = await readFile(`${OFFICE_FOLDER}/${path}`).catch(() => undefined);
    return body ? route.fulfill({ contentType: "text/javascript", body }) : route.fulfill({ status: 404, body: "" });
  });
  await page.addInitScript(noteWhenReady);
  if (before) await page.addInitScript({ content: before });
  await page.goto(url);
  await page.getByRole("tablist").waitFor();
  return { page, faults, outside };
}
