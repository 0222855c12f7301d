import type { Language } from "../../../core/index.ts";
import type { Outcome, Plan, Undo } from "../../../panel/WorkbookHost.ts";

/**
 * What dist/excel/exchange.js gives the panel. A script of its own, asked for when the tool is used: it holds a reader of
 * formulas and the functions themselves, and most openings of the panel never need them.
 */
export interface ExcelExchange {
  plan(context: Excel.RequestContext, prefix: string, language: Language): Promise<Plan>;
  run(context: Excel.RequestContext, prefix: string, language: Language): Promise<Outcome>;
  undo(context: Excel.RequestContext, undo: Undo): Promise<Outcome>;
}
