import type { TemplateParts } from "../../../panel/WorkbookHost.ts";

/** What was added: sheets by the ids that they keep when they are renamed. */
export interface Added {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Removes the sheets that are still there, and the names that still refer to one of them or to nothing any more. */
export async function removeTemplate(context: Excel.RequestContext, added: Added): Promise<TemplateParts> {
  const { worksheets, names } = context.workbook;
  const sheets = added.sheets.map((id) => worksheets.getItemOrNullObject(id).load("id,name"));
  const items = added.names.map((name) => names.getItemOrNullObject(name).load("name"));
  await context.sync();
  const present = items.filter(({ isNullObject }) => !isNullObject);
  const homes = present.map((item) => item.getRangeOrNullObject().load("worksheet/id"));
  await context.sync();
  const own = present.filter((_, i) => {
    const home = homes[i] as Excel.Range;
    return home.isNullObject || added.sheets.includes(home.worksheet.id);
  });
  const gone = sheets.filter(({ isNullObject }) => !isNullObject);
  const parts = { sheets: gone.map(({ name }) => name), names: own.map(({ name }) => name) };
  for (const item of own) item.delete();
  for (const sheet of gone) sheet.delete();
  await context.sync();
  return parts;
}
