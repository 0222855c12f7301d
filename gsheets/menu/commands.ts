import type { Plan } from "../../panel/WorkbookHost.ts";
import { planRecalculate, recalculate } from "../host/recalculate.ts";
import { planSelfTest, runSelfTest } from "../selftest/selfTest.ts";
import { userLanguage } from "../userLanguage.ts";
import { COMMAND_TEXT } from "./commandText.ts";

/** Menu: Räkna om. Says how many formulas would be rewritten, and rewrites them when told to. */
export function recalculateFormulas(): void {
  const text = COMMAND_TEXT[userLanguage()];
  const plan = planRecalculate();
  if (plan.changes.length === 0) {
    tell(text.recalculate, withProtected(text.noFormulas, plan));
    return;
  }
  if (!isAgreed(text.recalculate, withProtected(text.willRecalculate(plan.changes.length), plan))) return;
  const done = recalculate();
  tell(text.recalculate, text.recalculated(done.changes.length));
}

/** Menu: Självtest. Adds a sheet with every case and its outcome, and says how many were right. */
export function runSelfTestSheet(): void {
  const text = COMMAND_TEXT[userLanguage()];
  const { addsSheets, cases } = planSelfTest(true);
  if (!isAgreed(text.selfTest, text.willTest(addsSheets[0] ?? "", cases))) return;
  const { selfTest } = runSelfTest(true);
  if (!selfTest) return;
  const right = selfTest.results.filter(({ passed }) => passed).length;
  tell(text.selfTest, text.tested(right, selfTest.results.length, selfTest.version, selfTest.sheet ?? ""));
}

function withProtected(said: string, { left }: Plan): string {
  const text = COMMAND_TEXT[userLanguage()];
  if (left.length === 0) return said;
  return `${said}\n\n${text.protectedCells(left.map(({ sheet, address }) => `${sheet}!${address}`))}`;
}

function isAgreed(title: string, said: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, said, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function tell(title: string, said: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, said, ui.ButtonSet.OK);
}
