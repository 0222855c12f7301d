import type { PanelText } from "../../panel/text/PanelText.ts";
import { HostError, type Outcome, type Undo } from "../../panel/WorkbookHost.ts";
import { rangeOf } from "./freeze.ts";
import { addKept } from "./keptFormulas.ts";
import { type Refreeze, restore } from "./restore.ts";
import { undoWrites, type Write } from "./undoWrites.ts";

/** Takes back what one tool did, from what it noted down then. */
export async function takeBack(context: Excel.RequestContext, undo: Undo, text: PanelText): Promise<Outcome> {
  const data = JSON.parse(undo.data) as Partial<Refreeze> & {
    batch?: number;
    sheet?: string;
    writes?: unknown;
  };
  if (undo.tool === "freeze" && data.batch !== undefined) {
    return restore(context, ({ batch }) => batch === data.batch);
  }
  if (undo.tool === "restore" && data.entries) return refreeze(context, data as Refreeze);
  if (undo.tool === "selfTest" && data.sheet !== undefined) return removeSheet(context, data.sheet);
  if (Array.isArray(data.writes)) return undoWrites(context, data.writes as readonly Write[]);
  throw new HostError(text.host.notUnderstood);
}

/** The formulas go back to the hidden sheet, the values back to the cells. */
async function refreeze(context: Excel.RequestContext, { entries, writes }: Refreeze): Promise<Outcome> {
  await addKept(context, entries);
  for (const { place, contents } of writes) {
    const range = rangeOf(context, place);
    // First the anchor's spill away, then the values: Excel refuses a write into a spill.
    range.clear(Excel.ClearApplyTo.contents);
    range.formulas = contents.map((row) => [...row]);
  }
  await context.sync();
  const changes = writes.map(({ place, contents }, i) => ({
    ...place,
    before: entries[i]?.formula ?? "",
    after: String(contents[0]?.[0] ?? ""),
  }));
  return { changes, left: [], undo: null, selfTest: null };
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return { changes: [], left: [], undo: null, selfTest: null };
}
