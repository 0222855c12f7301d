import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { servePanel } from "../panel/servePanel.ts";
import { REACHING_OUT, RUNNING_TEXT } from "./attacks.ts";

declare global {
  interface Window {
    broken?: boolean;
    violations?: string[];
  }
}

let browser: Browser;
type Site = Awaited<ReturnType<typeof servePanel>>;
let guarded: Site;
let bare: Site;
let listener: Server;
let outside: string;
/** Whatever reached the listening server since the last page was opened. */
let arrived: string[] = [];

const ATTACKS = Object.entries({ ...REACHING_OUT, ...RUNNING_TEXT });

beforeAll(async () => {
  listener = createServer((request, response) => {
    arrived.push(request.url ?? "");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  listener.on("upgrade", (request, socket) => {
    arrived.push(request.url ?? "");
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  outside = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  // As if somebody had got a script into our own folder: that is the one place from which the policy lets scripts run.
  const added = Object.fromEntries(ATTACKS.map(([name, attack]) => [fileOf(name), `(${attack})("${outside}");`]));
  const change = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  [browser, guarded, bare] = await Promise.all([
    launchChromium(),
    servePanel({ added }),
    servePanel({ added, change }),
  ]);
});

afterAll(async () => {
  await browser.close();
  guarded.close();
  bare.close();
  listener.close();
});

const PAGES = ["panel.html", "help/index.html", "help/ALLOCATE.html"];

function fileOf(attack: string): string {
  return `${attack.replace(/\W/g, "-")}.js`;
}

/** What the attack achieved, and how many times the browser says that it stopped something. */
async function attacked(address: string, attack: string): Promise<{ broke: boolean; stopped: number }> {
  const page = await browser.newPage();
  try {
    await page.route(/appsforoffice\.microsoft\.com/, (route) => route.abort());
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        window.violations?.push(effectiveDirective);
      });
    });
    await page.goto(address, { waitUntil: "load" });
    arrived = [];
    const state = (): Promise<[number, boolean]> =>
      page.evaluate(() => [window.violations?.length ?? 0, window.broken === true]);
    const [before] = await state();
    await page.evaluate(
      (src) => {
        document.head.append(Object.assign(document.createElement("script"), { src }));
      },
      `/${fileOf(attack)}`,
    );
    const settled = async (): Promise<boolean> => {
      const [stopped, broken] = await state();
      return arrived.length > 0 || broken || stopped > before;
    };
    await expect.poll(settled, { timeout: 8_000, interval: 20 }).toBe(true);
    const [stopped, broken] = await state();
    return { broke: broken || arrived.length > 0, stopped: stopped - before };
  } finally {
    await page.close();
  }
}

describe.each(PAGES)("%s", (path) => {
  test.each(ATTACKS.map(([name]) => name))("stops %s", async (attack) => {
    const { broke, stopped } = await attacked(`${guarded.url}/${path}`, attack);
    expect({ broke, stopped: stopped > 0 }).toEqual({ broke: false, stopped: true });
  });
});

describe("the same page without its policy lets every attack through, so that the tests above can fail", () => {
  test.each(ATTACKS.map(([name]) => name))("%s", async (attack) => {
    expect((await attacked(`${bare.url}/panel.html`, attack)).broke).toBe(true);
  });
});
