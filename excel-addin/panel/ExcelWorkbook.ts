import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import type { Language } from "../../core/index.ts";
import { selfTestCases } from "../../panel/selfTest/selfTestCases.ts";
import { PANEL_TEXTS } from "../../panel/text/PANEL_TEXTS.ts";
import {
  type FormulaCall,
  type FormulaCell,
  type HostDescription,
  HostError,
  type HostRange,
  type InsertPlan,
  type Job,
  type Outcome,
  type Place,
  type Plan,
  type Reference,
  type ReplacePlan,
  type Replacing,
  type Selection,
  type Size,
  type Template,
  type TemplateMade,
  type TemplateParts,
  TOOL_NAMES,
  type Undo,
  type WorkbookHost,
} from "../../panel/WorkbookHost.ts";
import { AUDIT_SCRIPT } from "./audit/AUDIT_SCRIPT.ts";
import type { ExcelAudit } from "./audit/ExcelAudit.ts";
import { EXCHANGE_SCRIPT } from "./exchange/EXCHANGE_SCRIPT.ts";
import type { ExcelExchange } from "./exchange/ExcelExchange.ts";
import { formulaCells } from "./formulaCells.ts";
import { freeze, planFreeze, rangeOf } from "./freeze.ts";
import { insertFormula, planInsert } from "./insertFormula.ts";
import { loadScript } from "./loadScript.ts";
import { placeOf } from "./placeOf.ts";
import { readRanges } from "./readRanges.ts";
import { recalculable, recalculate } from "./recalculate.ts";
import { planRepair, repair } from "./repair.ts";
import { planRestore, restore } from "./restore.ts";
import { selfTest } from "./selfTest.ts";
import { takeBack } from "./takeBack.ts";
import type { ExcelTemplates } from "./templates/ExcelTemplates.ts";
import { TEMPLATES_SCRIPT } from "./templates/TEMPLATES_SCRIPT.ts";

interface Setting {
  readonly language: Language;
  /** Excel's own version and platform, for the protocol. */
  readonly version: string;
  /** `FINSAM.`, or that of a test build. */
  readonly prefix: string;
}

/** The open workbook through Excel's object model. One Excel.run per question: nothing is remembered between them. */
export class ExcelWorkbook implements WorkbookHost {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  async describe(): Promise<HostDescription> {
    return {
      name: "Excel",
      ...this.#setting,
      target: "excel",
      style: ENGLISH_STYLE,
      tools: TOOL_NAMES,
      canInsert: true,
    };
  }

  selection(): Promise<Selection> {
    return this.#run(async (context) => {
      // The first area: several selected at once are no range.
      const first = context.workbook.getSelectedRanges().areas.getItemAt(0).load("address,rowCount,columnCount");
      await context.sync();
      return { ...placeOf(first.address), rows: first.rowCount, columns: first.columnCount };
    });
  }

  readRanges(references: readonly Reference[]): Promise<readonly (HostRange | null)[]> {
    return this.#run((context) => readRanges(context, references));
  }

  goTo(place: Place): Promise<void> {
    return this.#run(async (context) => {
      rangeOf(context, place).select();
      await context.sync();
    });
  }

  planInsert(call: FormulaCall, size: Size): Promise<InsertPlan> {
    return this.#run((context) => planInsert(context, call, size, this.#setting));
  }

  insert(call: FormulaCall, place: Place): Promise<Outcome> {
    return this.#run((context) => insertFormula(context, call, place, this.#setting.prefix));
  }

  formulaCells(): Promise<readonly FormulaCell[]> {
    return this.#run((context) => formulaCells(context, this.#setting.prefix, { wrapped: true }));
  }

  async plan(job: Job): Promise<Plan> {
    const { prefix, language } = this.#setting;
    if (job.tool === "convert") {
      const exchange = await this.#exchange();
      return this.#run((context) => exchange.plan(context, prefix, language));
    }
    return this.#run(async (context) => {
      switch (job.tool) {
        case "freeze":
          return planFreeze(context, prefix, job.scope);
        case "restore":
          return planRestore(context);
        case "repair":
          return planRepair(context, prefix);
        case "recalculate":
          return { changes: await recalculable(context, prefix), left: [], addsSheets: [], cases: 0 };
        case "selfTest":
          return { changes: [], left: [], addsSheets: [], cases: selfTestCases().length };
      }
    });
  }

  async run(job: Job): Promise<Outcome> {
    const { prefix, language } = this.#setting;
    if (job.tool === "convert") {
      const exchange = await this.#exchange();
      return this.#run((context) => exchange.run(context, prefix, language));
    }
    return this.#run((context) => {
      switch (job.tool) {
        case "freeze":
          return freeze(context, prefix, job.scope);
        case "restore":
          return restore(context);
        case "repair":
          return repair(context, prefix);
        case "recalculate":
          return recalculate(context, prefix);
        case "selfTest":
          return selfTest(context, prefix, PANEL_TEXTS[language], job.keepSheet);
      }
    });
  }

  async undo(undo: Undo): Promise<Outcome> {
    if (undo.tool === "replace") {
      const audit = await this.loadAudit();
      return this.#run((context) => audit.takeBack(context, undo));
    }
    if (undo.tool === "convert") {
      const exchange = await this.#exchange();
      return this.#run((context) => exchange.undo(context, undo));
    }
    return this.#run((context) => takeBack(context, undo, PANEL_TEXTS[this.#setting.language]));
  }

  async auditCells(): Promise<AuditWorkbook> {
    const audit = await this.loadAudit();
    return this.#run((context) => audit.read(context));
  }

  async planReplace(replacing: Replacing): Promise<ReplacePlan> {
    const audit = await this.loadAudit();
    return this.#run((context) => audit.plan(context, replacing, this.#setting.prefix));
  }

  async replace(replacing: Replacing): Promise<Outcome> {
    const audit = await this.loadAudit();
    return this.#run((context) => audit.replace(context, replacing, this.#setting.prefix));
  }

  /** Also what the panel asks for to show the audit's page. */
  loadAudit(): Promise<ExcelAudit> {
    return loadScript(AUDIT_SCRIPT, PANEL_TEXTS[this.#setting.language].audit.notLoaded);
  }

  async templates(): Promise<readonly Template[]> {
    return (await this.#templates()).list();
  }

  async planTemplate(id: string): Promise<TemplateParts> {
    const templates = await this.#templates();
    return this.#run((context) => templates.plan(context, id));
  }

  async doTemplate(id: string): Promise<TemplateMade> {
    const templates = await this.#templates();
    return this.#run((context) => templates.make(context, id, this.#setting.prefix));
  }

  async undoTemplate(undo: Undo): Promise<TemplateParts> {
    const templates = await this.#templates();
    return this.#run((context) => templates.remove(context, undo));
  }

  #templates(): Promise<ExcelTemplates> {
    return loadScript(TEMPLATES_SCRIPT, PANEL_TEXTS[this.#setting.language].templates.notLoaded);
  }

  #exchange(): Promise<ExcelExchange> {
    return loadScript(EXCHANGE_SCRIPT, PANEL_TEXTS[this.#setting.language].host.notLoaded);
  }

  /** Excel's own messages are in the user's language already; two need a way out added. */
  async #run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const words = PANEL_TEXTS[this.#setting.language].host;
    try {
      return await Excel.run(work);
    } catch (error) {
      const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
      if (code === "InvalidOperationInCellEditMode") throw new HostError(words.editing);
      const adding = debugInfo?.errorLocation === "WorksheetCollection.add";
      if (adding && code === "AccessDenied") throw new HostError(words.structureProtected);
      throw new HostError(message ?? String(error));
    }
  }
}
