import type { Browser, Page } from "playwright-core";
import type { FakeGoogle } from "./FakeGoogle.ts";

export interface OpenSidebar {
  readonly page: Page;
  /** Every address that the page has asked for: there must be none. */
  readonly requests: string[];
  /** What the page has complained about. */
  readonly complaints: string[];
}

/** As wide as Google makes its side panel. */
export const SIDEBAR_WIDTH = 300;

/**
 * Shows the page that a menu command has opened, in a browser, with a google.script.run that calls the fake's Code.js: one
 * runner per question, as Google's, and an unknown function fails as there.
 */
export async function openSidebar(
  browser: Browser,
  google: FakeGoogle,
  {
    command = "openFinsam",
    width = SIDEBAR_WIDTH,
    dark = false,
  }: { command?: string; width?: number; dark?: boolean } = {},
): Promise<OpenSidebar> {
  google.call(command);
  const content = google.shownPages.at(-1)?.content ?? "";
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? "dark" : "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route("**/*", (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  await page.exposeFunction("askFake", (name: string, request: string) => {
    try {
      return { ok: true, text: String(google.call(name, request)) };
    } catch (error) {
      return { ok: false, text: String((error as Error).message) };
    }
  });
  await page.addInitScript(stubGoogle);
  // A page of its own: setContent() would not run the script above in it.
  await page.goto("about:blank");
  await page.setContent(content);
  return { page, requests, complaints };
}

/** Runs in the page. */
function stubGoogle(): void {
  interface Handlers {
    success: (text: string) => void;
    failure: (error: Error) => void;
  }
  const ask = (name: string, request: string): Promise<{ ok: boolean; text: string }> =>
    (window as unknown as { askFake(name: string, request: string): Promise<{ ok: boolean; text: string }> }).askFake(
      name,
      request,
    );
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (success: Handlers["success"]) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
          return (request: string): void => {
            void ask(name, request).then(({ ok, text }) =>
              ok ? handlers.success(text) : handlers.failure(new Error(text)),
            );
          };
        },
      },
    );
  const script = {
    get run() {
      return runner({ success: () => undefined, failure: () => undefined });
    },
  };
  Object.assign(window, { google: { script } });
}
