import type { CustomFunctionsHost, FunctionMetadata } from "./engine/CellFunction.ts";
import type { HyperFormulaClass } from "./engine/HyperFormulaClass.ts";
import { Workbook } from "./engine/Workbook.ts";
import { FunctionCatalogue } from "./formula/FunctionCatalogue.ts";
import { type PageParts, Spreadsheet } from "./grid/Spreadsheet.ts";
import { previewWorkbook } from "./workbook/previewWorkbook.ts";

// Entry of dist/preview/preview.js, loaded last. The globals are set by the page's scripts before it.

/** HyperFormula's browser build hangs its language files on the class. */
type LoadedHyperFormula = HyperFormulaClass & {
  readonly languages: {
    readonly svSE: { readonly errors: Record<string, string>; readonly functions: Record<string, string> };
  };
};

const { HyperFormula: engine, CustomFunctions: host } = globalThis as unknown as {
  readonly HyperFormula: LoadedHyperFormula;
  readonly CustomFunctions: CustomFunctionsHost;
};

async function start(): Promise<void> {
  const answer = await fetch("functions.json");
  const { functions: metadata } = (await answer.json()) as { functions: readonly FunctionMetadata[] };
  const language = engine.languages.svSE;
  const typed = previewWorkbook.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.input))),
  ]);
  const workbook = new Workbook({ engine, language, metadata, functions: host.functions }, Object.fromEntries(typed));
  const catalogue = new FunctionCatalogue(metadata, workbook.functionNames());
  await customElements.whenDefined("revo-grid");
  new Spreadsheet(pageParts(), workbook, previewWorkbook, catalogue).show(0);
}

function pageParts(): PageParts {
  const part = <T extends HTMLElement>(id: string): T => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`page.html has no element with the id "${id}"`);
    return found as T;
  };
  return {
    frame: part("sheet"),
    grid: part("grid"),
    nameBox: part("name-box"),
    bar: part("formula-bar"),
    cellInput: part("cell-input"),
    pointed: part("pointed"),
    help: part("formula-help"),
    message: part("cell-message"),
    tabs: part("tabs"),
  };
}

void start();
