import type { Template, TemplateMade, TemplateParts, Undo } from "../../../panel/WorkbookHost.ts";

/**
 * What dist/excel/templates.js gives the panel. A script of its own, asked for when the tab is opened: the workbooks are as
 * large as the rest of the panel, and most openings of the panel never need them.
 */
export interface ExcelTemplates {
  list(): readonly Template[];
  plan(context: Excel.RequestContext, id: string): Promise<TemplateParts>;
  make(context: Excel.RequestContext, id: string, prefix: string): Promise<TemplateMade>;
  remove(context: Excel.RequestContext, undo: Undo): Promise<TemplateParts>;
}
