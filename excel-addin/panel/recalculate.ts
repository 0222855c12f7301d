import type { Change, Outcome } from "../../panel/WorkbookHost.ts";
import { formulaCells } from "./formulaCells.ts";

/** The formulas that a recalculation concerns; none of them changes. */
export async function recalculable(context: Excel.RequestContext, prefix: string): Promise<readonly Change[]> {
  const cells = await formulaCells(context, prefix);
  return cells.map(({ sheet, address, formula }) => ({ sheet, address, before: formula, after: formula }));
}

/** Calculates everything anew, also what Excel takes to be up to date. */
export async function recalculate(context: Excel.RequestContext, prefix: string): Promise<Outcome> {
  const changes = await recalculable(context, prefix);
  context.application.calculate(Excel.CalculationType.full);
  await context.sync();
  return { changes, left: [], undo: null, selfTest: null };
}
