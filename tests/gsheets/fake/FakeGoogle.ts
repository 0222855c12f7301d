import vm from "node:vm";
import { projectFile } from "../builtProject.ts";
import type { FakeCell } from "./FakeCells.ts";
import { type FakeSetup, FakeSpreadsheet } from "./FakeSpreadsheet.ts";
import { RULE_BUILDERS } from "./ruleBuilders.ts";
import { strict } from "./strict.ts";

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

export interface MenuItem {
  readonly caption: string;
  readonly handler: string;
}

/** What a test sets up beside the spreadsheet. */
export interface GoogleSetup extends FakeSetup {
  readonly userLocale?: string;
  /** NONE: installed but not yet allowed anything; only menus may be made. */
  readonly authMode?: "NONE" | "FULL";
  /** What the user presses in dialogs with a choice. */
  readonly presses?: "OK" | "CANCEL";
}

/** The built Code.js inside a realm with the fake's services as its only globals beside ECMAScript's own. */
export class FakeGoogle {
  readonly book: FakeSpreadsheet;
  readonly alerts: Alert[] = [];
  readonly menu: MenuItem[] = [];
  readonly shownPages: { readonly title: string; readonly content: string }[] = [];
  sleeps = 0;
  readonly #setup: GoogleSetup;
  readonly #context: vm.Context;

  constructor(setup: GoogleSetup = {}) {
    this.#setup = setup;
    this.book = new FakeSpreadsheet(setup);
    const globals = {
      SpreadsheetApp: this.#spreadsheetApp(),
      HtmlService: this.#htmlService(),
      Session: strict("Session", { getActiveUserLocale: () => setup.userLocale ?? "sv" }),
      Utilities: strict("Utilities", { sleep: () => void this.sleeps++ }),
    };
    this.#context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly;", this.#context);
    vm.runInContext(projectFile("Code.js"), this.#context, { filename: "Code.gs" });
    this.book.cells.callFunction = (name, given) => this.call(name, ...given);
    this.book.cells.flush();
  }

  /** Calls a top-level function by name, as a menu, a cell or google.script.run does. */
  call(name: string, ...given: readonly unknown[]): unknown {
    const found: unknown = this.#context[name];
    if (typeof found !== "function" || name.endsWith("_")) throw new Error(`Script function not found: ${name}`);
    return found(...given);
  }

  /** Asks as the side panel does, and gives the answer or fails with its message. */
  ask(handler: string, ...given: readonly unknown[]): unknown {
    const answer = JSON.parse(String(this.call(handler, JSON.stringify(given)))) as {
      ok: boolean;
      value?: unknown;
      message?: string;
    };
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }

  /** As if the user had marked these cells. */
  select(name: string, row: number, column: number, rows = 1, columns = 1): void {
    const sheet = this.book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    this.book.active = { sheet, row, column, rows, columns };
  }

  cell(sheet: string, row: number, column: number): FakeCell {
    return this.book.cells.at(sheet, row, column);
  }

  #allowed<T extends object>(name: string, service: T): T {
    if (this.#setup.authMode !== "NONE") return service;
    return strict(name, {} as T);
  }

  #spreadsheetApp(): object {
    const ui = strict("Ui", {
      createAddonMenu: () => this.#menuBuilder(),
      ...this.#allowed("Ui", {
        ButtonSet: strict("ButtonSet", { OK: "OK", OK_CANCEL: "OK_CANCEL" }),
        Button: strict("Button", { OK: "OK", CANCEL: "CANCEL" }),
        alert: (title: string, prompt: string, buttons: string) => {
          this.alerts.push({ title, prompt, buttons });
          return buttons === "OK" ? "OK" : (this.#setup.presses ?? "OK");
        },
        showSidebar: (page: { getContent(): string; getTitle(): string }) => {
          this.shownPages.push({ title: page.getTitle(), content: page.getContent() });
        },
      }),
    });
    const { book } = this;
    const active = (): object | null => {
      if (!book.active) return null;
      const { sheet, row, column, rows, columns } = book.active;
      return sheet.range(row, column, rows, columns).api();
    };
    return strict("SpreadsheetApp", {
      getUi: () => ui,
      ...this.#allowed("SpreadsheetApp", {
        getActiveSpreadsheet: () => book.api(),
        getActiveSheet: () => (book.active?.sheet ?? book.sheets[0])?.api(),
        getActiveRange: active,
        getCurrentCell: () =>
          book.active ? book.active.sheet.range(book.active.row, book.active.column, 1, 1).api() : null,
        setActiveSheet: (sheet: { getName(): string }) => {
          const found = book.sheets.find(({ name }) => name === sheet.getName());
          if (!found) throw new Error("Sheet not found.");
          book.active = { sheet: found, row: 1, column: 1, rows: 1, columns: 1 };
        },
        flush: () => book.cells.flush(),
        ...RULE_BUILDERS,
      }),
    });
  }

  #menuBuilder(): object {
    const items: MenuItem[] = [];
    const builder: object = strict("Menu", {
      addItem: (caption: string, handler: string) => {
        items.push({ caption, handler });
        return builder;
      },
      addToUi: () => void this.menu.splice(0, this.menu.length, ...items),
    });
    return builder;
  }

  #htmlService(): object {
    return this.#allowed(
      "HtmlService",
      strict("HtmlService", {
        createHtmlOutputFromFile: (name: string) => {
          let [content, title] = [projectFile(`${name}.html`), ""];
          const page: object = strict("HtmlOutput", {
            getContent: () => content,
            getTitle: () => title,
            setContent: (text: string) => {
              content = text;
              return page;
            },
            setTitle: (text: string) => {
              title = text;
              return page;
            },
          });
          return page;
        },
      }),
    );
  }
}
