import type { Browser, Locator, Page } from "playwright-core";
import { placeNamed } from "../../preview/engine/cellName.ts";
import { serve } from "../../preview/serve.ts";
import { launchChromium } from "../chromium.ts";

/** The preview in a browser, served as `npm start` serves it, worked with the keyboard. */
export class PreviewPage {
  /** What the page asked for outside its own server; what it complained of. */
  readonly outside: string[] = [];
  readonly complaints: string[] = [];
  /** How many answers came from the server: proof that the two lists above were watched. */
  answers = 0;

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: Awaited<ReturnType<typeof serve>>,
  ) {}

  /** @param workbook - what the address names after `#`; the first one without it. */
  static async open(size = { width: 1280, height: 720 }, workbook = ""): Promise<PreviewPage> {
    const server = await serve(0);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: size });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const opened = new PreviewPage(page, browser, server);
    opened.#watch();
    await page.goto(workbook ? `${server.url}/#${workbook}` : server.url);
    await opened.cell("A1").filter({ hasText: /./ }).waitFor();
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  cell(name: string): Locator {
    const place = placeNamed(name);
    return this.page.locator(
      `revogr-data[type="rgRow"][col-type="rgCol"] [data-rgrow="${place?.row}"][data-rgcol="${place?.col}"]`,
    );
  }

  /** The text of the cells, as drawn. */
  async texts(...names: string[]): Promise<string[]> {
    return Promise.all(names.map(async (name) => (await this.cell(name).textContent()) ?? ""));
  }

  get message(): Locator {
    return this.page.getByRole("status");
  }

  /** What completion offers. */
  get options(): Locator {
    return this.page.locator("#formula-help").getByRole("option");
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to a cell by the name box, which lies two regions before the grid. */
  async goTo(name: string): Promise<void> {
    await this.press("Shift+F6", "Shift+F6");
    await this.page.keyboard.type(name);
    await this.press("Enter");
  }

  /** Types into a cell and leaves it downwards. */
  async enter(name: string, ...texts: string[]): Promise<void> {
    await this.goTo(name);
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.press("Enter");
    }
  }

  /** Goes to a sheet by the tabs, and on to its cells. */
  async openSheet(name: string): Promise<void> {
    await this.press("F6");
    const tabs = await this.page.getByRole("tab").allTextContents();
    for (let step = 0; step < tabs.length; step += 1) {
      if ((await this.page.getByRole("tab", { selected: true }).textContent()) === name) break;
      await this.press("ArrowRight");
    }
    await this.press("F6", "F6", "F6", "F6");
  }

  #watch(): void {
    const own = new URL(this.server.url).origin;
    this.page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol !== "data:") this.outside.push(request.url());
    });
    this.page.on("response", (response) => {
      this.answers += 1;
      if (!response.ok()) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    this.page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    });
    this.page.on("pageerror", (error) => this.complaints.push(String(error)));
  }
}
