import { AuditList, type AuditParts } from "./audit/AuditList.ts";
import type { CustomFunctionsHost, FunctionMetadata } from "./engine/CellFunction.ts";
import { placeNamed } from "./engine/cellName.ts";
import type { HyperFormulaClass } from "./engine/HyperFormulaClass.ts";
import { Workbook } from "./engine/Workbook.ts";
import { FunctionCatalogue } from "./formula/FunctionCatalogue.ts";
import { OpenWorkbook } from "./grid/OpenWorkbook.ts";
import { single } from "./grid/Selection.ts";
import { type PageParts, Spreadsheet } from "./grid/Spreadsheet.ts";
import { WorkbookMenu } from "./grid/WorkbookMenu.ts";
import { typedSheets } from "./workbook/typedSheets.ts";
import { type WorkbookChoice, workbookChoices } from "./workbook/workbookChoices.ts";

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
  const parts = { engine, language: engine.languages.svSE, metadata, functions: host.functions };
  const opened = new Map<string, OpenWorkbook>();
  // A workbook that has been open is kept with what was typed into it, until the page is left.
  const open = ({ id, title, sheets }: WorkbookChoice): OpenWorkbook => {
    const before = opened.get(id);
    if (before) return before;
    const described = sheets();
    const workbook = new OpenWorkbook(title, new Workbook(parts, typedSheets(described)), described);
    opened.set(id, workbook);
    return workbook;
  };
  const choices = workbookChoices();
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const first = open(choices[0] as WorkbookChoice);
  const page = pageParts();
  await customElements.whenDefined("revo-grid");
  const spreadsheet = new Spreadsheet(page, first, new FunctionCatalogue(metadata, first.cells.functionNames()));
  const audit = new AuditList(
    auditParts(),
    parts.language.functions,
    () => spreadsheet.opened,
    ({ sheet, address }) => {
      const place = placeNamed(address.split(":")[0] as string);
      spreadsheet.show(spreadsheet.opened.sheetNames.indexOf(sheet));
      if (place) spreadsheet.select(single(place));
    },
  );
  const choose = (id: string): boolean => {
    const isOpen = spreadsheet.open(open(byId.get(id) as WorkbookChoice));
    if (isOpen) audit.hide();
    return isOpen;
  };
  new WorkbookMenu(page.workbooks, choices, choose).follow();
}

function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no element with the id "${id}"`);
  return found as T;
}

function auditParts(): AuditParts {
  return {
    button: part("audit"),
    section: part("audit-findings"),
    summary: part("audit-summary"),
    list: part("audit-list"),
    close: part("audit-close"),
  };
}

function pageParts(): PageParts {
  return {
    workbooks: part("workbooks"),
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
