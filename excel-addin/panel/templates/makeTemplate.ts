import type { TemplateMade } from "../../../panel/WorkbookHost.ts";
import type { Workbook } from "../../../templates/workbook/Workbook.ts";
import { addNotes } from "./addNotes.ts";
import { drawSheet } from "./drawSheet.ts";
import { fillSheet } from "./fillSheet.ts";
import { removeTemplate } from "./removeTemplate.ts";
import { setRules } from "./setRules.ts";
import { setUpPrint } from "./setUpPrint.ts";

/**
 * Adds a workbook's sheets and names, whose names must be free. When Excel refuses anything, what was added is removed again.
 * @param prefix - in front of our functions.
 */
export async function makeTemplate(
  context: Excel.RequestContext,
  workbook: Workbook,
  prefix: string,
): Promise<TemplateMade> {
  // All at once: a formula may only mention a sheet that exists.
  const pages = workbook.sheets.map(({ name }) => context.workbook.worksheets.add(name).load("id"));
  await context.sync();
  const added = { sheets: pages.map(({ id }) => id), names: Object.keys(workbook.names) };
  try {
    addNames(context, workbook);
    await context.sync();
    for (const [i, sheet] of workbook.sheets.entries()) {
      const page = pages[i] as Excel.Worksheet;
      fillSheet(page, sheet, prefix);
      drawSheet(page, sheet);
      setRules(page, sheet);
      setUpPrint(page, sheet, workbook.title);
      addNotes(page, sheet);
      await context.sync();
    }
    pages[0]?.activate();
    await context.sync();
  } catch (error) {
    await removeTemplate(context, added);
    throw error;
  }
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    names: added.names,
    undo: { tool: "template", data: JSON.stringify(added) },
  };
}

function addNames(context: Excel.RequestContext, { names }: Workbook): void {
  for (const [name, range] of Object.entries(names)) {
    const mark = range.lastIndexOf("!");
    const sheet = range.slice(0, mark).replace(/^'|'$/g, "");
    context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(range.slice(mark + 1)));
  }
}
