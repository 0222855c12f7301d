import { SWEDISH_STYLE } from "../core/formula/FormulaStyle.ts";
import type { Language } from "../core/index.ts";
import type { HostDescription, HostRange, Reference, WorkbookHost } from "./WorkbookHost.ts";

/** No workbook at all: the panel in a plain browser. Help, search and the builder work; the rest says what it needs. */
export class BrowserWorkbook implements WorkbookHost {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  async describe(): Promise<HostDescription> {
    return {
      name: "",
      version: "",
      prefix: "FINSAM.",
      language: this.#language,
      target: "excel",
      style: SWEDISH_STYLE,
      tools: [],
      canInsert: false,
    };
  }

  /** There are no cells: every reference is one that does not exist. */
  async readRanges(references: readonly Reference[]): Promise<readonly (HostRange | null)[]> {
    return references.map(() => null);
  }

  formulaCells = async (): Promise<readonly []> => [];
  selection = noWorkbook;
  goTo = noWorkbook;
  planInsert = noWorkbook;
  insert = noWorkbook;
  plan = noWorkbook;
  run = noWorkbook;
  undo = noWorkbook;
  auditCells = noWorkbook;
  planReplace = noWorkbook;
  replace = noWorkbook;
  templates = noWorkbook;
  planTemplate = noWorkbook;
  doTemplate = noWorkbook;
  undoTemplate = noWorkbook;
}

/** The panel offers none of these without a workbook. */
async function noWorkbook(): Promise<never> {
  throw new Error("There is no workbook here.");
}
