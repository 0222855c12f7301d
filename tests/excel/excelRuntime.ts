import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { builtFile } from "../bundles/builtFile.ts";
import type { Flavour } from "./flavours.ts";
import { installHostBridge, type RawCall } from "./hostBridge.ts";

/** What stands in the cell, or the sentence with Excel's number of the error. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: unknown; readonly error: number };

/** The numbers by which Excel knows the two errors that carry a sentence. */
export const EXCEL_ERROR = { "#VALUE!": 7, "#N/A": 1 } as const;

/** The built functions under Microsoft's own runtime in one flavour. */
export interface ExcelRuntime {
  readonly page: Page;
  /** Calls with arguments in Excel's own shapes: rows of cells, null for one left out. */
  call(calls: readonly RawCall[]): Promise<Answer[]>;
  /** Every address that was asked for, but the page itself and Microsoft's own telemetry. Nothing leaves the machine. */
  readonly requested: readonly string[];
  /** What the page threw, but what Microsoft's own script throws on the web, where no Excel has opened it. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

// Nothing resolves it: whatever is not answered below is refused and listed.
const ORIGIN = "https://excel.test";
const OFFICE_JS = fileURLToPath(new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url));
/** Microsoft's script asks for this page of its own accord. It is refused here, as the panel's own policy refuses it. */
const MICROSOFT_TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";
const NO_CONVERSATION = /Sys\.ArgumentNullException.*conversationId/s;

export async function startExcelRuntime(browser: Browser, flavour: Flavour): Promise<ExcelRuntime> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const requested: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => {
    if (!NO_CONVERSATION.test(message)) errors.push(message);
  });
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const javascript = (body: string | Buffer): Promise<void> =>
      route.fulfill({ contentType: "text/javascript", body });
    if (origin !== ORIGIN) {
      const url = route.request().url();
      if (!url.startsWith(MICROSOFT_TELEMETRY)) requested.push(url);
      return route.abort();
    }
    if (pathname === "/page.html") return route.fulfill({ contentType: "text/html", body: pageFor(flavour) });
    requested.push(pathname);
    if (pathname === "/functions.js") return javascript(builtFile("excel/functions.js"));
    const script = await readFile(OFFICE_JS + pathname.replace(/^\/office\//, "")).catch(() => undefined);
    return script ? javascript(script) : route.fulfill({ status: 404 });
  });
  await page.addInitScript(installHostBridge);
  await page.goto(`${ORIGIN}/page.html${flavour.query}`);
  // Where Excel itself would begin: the runtime listens, and its error class is there.
  await page.waitForFunction(
    () =>
      window._richApiNativeBridge.onMessageFromHost !== null &&
      (window as { CustomFunctions?: { Error?: unknown } }).CustomFunctions?.Error !== undefined,
  );
  return {
    page,
    requested,
    errors,
    call: async (calls) => {
      const answers = await page.evaluate((all) => window.callFromExcel(all), calls);
      return answers.map(([, ok, value, error]) =>
        ok ? { ok, value } : { ok: false, message: value, error: error ?? -1 },
      );
    },
    close: () => context.close(),
  };
}

/**
 * As panel.html: Microsoft's script first, ours after it, nothing waited for. The encoding is the page's, since many servers
 * send scripts without one.
 */
const pageFor = ({ script }: Flavour): string =>
  `<!doctype html><meta charset="utf-8"><title>Excel</title><script src="/office/${script}"></script><script src="/functions.js"></script>`;
