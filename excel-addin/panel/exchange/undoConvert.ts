import type { Change, Left, Outcome, Place, Undo } from "../../../panel/WorkbookHost.ts";
import type { Content } from "../contents.ts";
import { rangeOf } from "../freeze.ts";
import { placeOf } from "../placeOf.ts";
import type { Converted } from "./convert.ts";
import { refusedAmong } from "./refusedAmong.ts";

const CELLS_PER_READ = 200;

interface Restored extends Place {
  readonly content: Content;
  readonly now: string;
  readonly numberFormat?: string;
}

/** Gives formulas and emptied cells back what they held, except where somebody has written something else since. */
export async function undoConvert(context: Excel.RequestContext, { data }: Undo): Promise<Outcome> {
  const { converted } = JSON.parse(data) as { converted: readonly Converted[] };
  const restored: Restored[] = [];
  const left: Left[] = [];
  for (let at = 0; at < converted.length; at += CELLS_PER_READ) {
    const found = await sorted(context, converted.slice(at, at + CELLS_PER_READ));
    restored.push(...found.restored);
    left.push(...found.left);
  }
  const refused = await refusedAmong(restored, async (some) => {
    for (const { sheet, address, content, numberFormat } of some) {
      const range = rangeOf(context, { sheet, address });
      range.formulas = [[content]];
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    }
    await context.sync();
  });
  return {
    changes: restored
      .filter((one) => !refused.has(one))
      .map(({ sheet, address, content, now }): Change => ({ sheet, address, before: now, after: String(content) })),
    left: [
      ...left,
      ...[...refused].map(({ sheet, address, now }): Left => ({ sheet, address, formula: now, reason: "rejected" })),
    ],
    undo: null,
    selfTest: null,
  };
}

/** Formulas before what was emptied for them: their results go first. */
async function sorted(
  context: Excel.RequestContext,
  converted: readonly Converted[],
): Promise<{ restored: Restored[]; left: Left[] }> {
  const loaded = converted.map((one) => ({
    one,
    anchor: rangeOf(context, one).load("formulas"),
    emptied: one.emptied.map(({ address, content }) => {
      const range = rangeOf(context, { sheet: one.sheet, address }).load("formulas");
      return { address, content, range, parent: range.getSpillParentOrNullObject().load("address") };
    }),
  }));
  await context.sync();
  const restored: Restored[] = [];
  const left: Left[] = [];
  for (const { one, anchor, emptied } of loaded) {
    const { sheet, address, before, wrote, numberFormat } = one;
    const now = String(anchor.formulas[0]?.[0]);
    const isOurs = now === wrote;
    if (isOurs) restored.push({ sheet, address, content: before, now, ...(numberFormat ? { numberFormat } : {}) });
    else left.push({ sheet, address, formula: now, reason: "overwritten" });
    for (const { address: cell, content, range, parent } of emptied) {
      const spilled = !parent.isNullObject;
      const held = spilled ? "" : String(range.formulas[0]?.[0]);
      const isFree = spilled ? isOurs && placeOf(parent.address).address === address : held === "";
      if (isFree) restored.push({ sheet, address: cell, content, now: held });
      else left.push({ sheet, address: cell, formula: held, reason: "overwritten" });
    }
  }
  return { restored, left };
}
