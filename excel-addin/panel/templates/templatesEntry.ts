import type { TemplateMade, TemplateParts, Undo } from "../../../panel/WorkbookHost.ts";
import { packedWorkbook, packedWorkbooks } from "../../../templates/packed/packedWorkbooks.ts";
import { withFreeNames } from "../../../templates/workbook/numbered.ts";
import type { Workbook } from "../../../templates/workbook/Workbook.ts";
import type { ExcelTemplates } from "./ExcelTemplates.ts";
import { makeTemplate } from "./makeTemplate.ts";
import { type Added, removeTemplate } from "./removeTemplate.ts";

// Entry of dist/excel/templates.js. Its exports are the global that loadScript() reads.

export const list: ExcelTemplates["list"] = () =>
  packedWorkbooks().map(({ id, title, summary, sheets }) => ({
    id,
    title,
    summary,
    sheets: sheets.map(({ name }) => name),
  }));

export async function plan(context: Excel.RequestContext, id: string): Promise<TemplateParts> {
  const { sheets, names } = await freeWorkbook(context, id);
  return { sheets: sheets.map(({ name }) => name), names: Object.keys(names) };
}

export async function make(context: Excel.RequestContext, id: string, prefix: string): Promise<TemplateMade> {
  return makeTemplate(context, await freeWorkbook(context, id), prefix);
}

export function remove(context: Excel.RequestContext, { data }: Undo): Promise<TemplateParts> {
  return removeTemplate(context, JSON.parse(data) as Added);
}

async function freeWorkbook(context: Excel.RequestContext, id: string): Promise<Workbook> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  return withFreeNames(
    packedWorkbook(id),
    worksheets.items.map(({ name }) => name),
    names.items.map(({ name }) => name),
  );
}

({ list, plan, make, remove }) satisfies ExcelTemplates;
