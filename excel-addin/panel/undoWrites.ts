import type { Change, Left, Outcome, Place, Undo } from "../../panel/WorkbookHost.ts";
import type { Content } from "./contents.ts";
import { rangeOf } from "./freeze.ts";

/** One cell that was written: what it held before, and the formula that it held afterwards, as Excel gives it back. */
export interface Write extends Place {
  readonly before: Content;
  readonly wrote: string;
  /** Where writing had to change it. */
  readonly numberFormat?: string;
}

export function writeBack(tool: Undo["tool"], writes: readonly Write[]): Undo {
  return { tool, data: JSON.stringify({ writes }) };
}

/** Gives every cell back what it held, except where somebody has written something else since. */
export async function undoWrites(context: Excel.RequestContext, writes: readonly Write[]): Promise<Outcome> {
  const ranges = writes.map((write) => rangeOf(context, write).load("formulas"));
  await context.sync();
  const changes: Change[] = [];
  const left: Left[] = [];
  writes.forEach(({ sheet, address, before, wrote, numberFormat }, i) => {
    const range = ranges[i] as Excel.Range;
    const now = String(range.formulas[0]?.[0]);
    if (now !== wrote) {
      left.push({ sheet, address, formula: now, reason: "overwritten" });
      return;
    }
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.formulas = [[before]];
    changes.push({ sheet, address, before: wrote, after: String(before) });
  });
  await context.sync();
  return { changes, left, undo: null, selfTest: null };
}
