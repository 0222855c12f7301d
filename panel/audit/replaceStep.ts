import type { NumberLook } from "../../core/audit/AuditWorkbook.ts";
import { audit } from "../../core/audit/audit.ts";
import type { Finding, Replacement } from "../../core/audit/Finding.ts";
import { button, code, message } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import { formulaForReader } from "../formulaForReader.ts";
import type { Panel } from "../Panel.ts";
import type { LeftReason, Undo } from "../WorkbookHost.ts";
import { askWorkbook } from "./askWorkbook.ts";
import { AUDIT_TEXT, type AuditText } from "./auditText.ts";
import { changeTable } from "./changeTable.ts";
import { joinedPlaces } from "./joinedPlaces.ts";

/** What a finding proposes: the formula and what it changes, the confirmation, and the way back. */
export function replaceStep(
  panel: Panel,
  finding: Finding,
  replacement: Replacement,
  look: NumberLook | undefined,
): HTMLElement {
  const text = AUDIT_TEXT[panel.language];
  const { sheet, address } = finding.place;
  const where = `${sheet}!${address}`;
  // The finding may be about another cell than the one where the formula goes.
  const isHere = address === replacement.place.address && sheet === replacement.place.sheet;
  const replacing = { replacement, ...(isHere && { formula: finding.formula }) };
  const step = element("div", { class: "step" });
  const label = labelOf(replacement, text);
  const start = button(label, () => void preview(), { small: true, name: `${label}: ${where}` });

  const work = (task: () => Promise<void>): Promise<void> =>
    panel.attempt(step, async () => {
      step.replaceChildren(element("p", {}, text.working));
      panel.say(text.working);
      await task();
    });
  const show = (words: string, ...parts: readonly Child[]): void => {
    step.replaceChildren(element("div", {}, ...parts));
    panel.say(words);
  };
  const tell = (intent: "warning" | "info", words: string): void => show(words, message(intent, words));
  const refuse = (reason: LeftReason): void => tell("warning", text.refused(reason));

  const preview = (): Promise<void> =>
    work(async () => {
      // What the formula would give was worked out then: only if nothing that it rests on has changed is it true now.
      if (!(await isStillSo())) return tell("warning", text.changedSince);
      const { formula, refused, place } = await panel.host.planReplace(replacing);
      if (refused) return refuse(refused);
      const written = formulaForReader(formula, panel.about);
      show(
        `${text.formulaWillBe} ${written}`,
        element("p", {}, `${text.formulaWillBe}: `, code(written)),
        changeTable(replacement, place, look, text),
        replacement.clears.length > 0 && element("p", {}, text.willClear(joinedPlaces(replacement.clears))),
        element(
          "div",
          { class: "buttons" },
          button(text.confirm, () => void carryOut(), {
            primary: true,
            small: true,
            name: `${text.confirm}: ${where}`,
          }),
          button(panel.text.cancel, () => step.replaceChildren(), { small: true }),
        ),
      );
    });

  const isStillSo = async (): Promise<boolean> => {
    const own = JSON.stringify(finding);
    return audit(await askWorkbook(panel.host)).some((other) => JSON.stringify(other) === own);
  };

  const carryOut = (): Promise<void> =>
    work(async () => {
      const { undo, left } = await panel.host.replace(replacing);
      if (left[0]) return refuse(left[0].reason);
      start.hidden = true;
      const words = text.replaced(`${sheet}!${replacement.place.address}`);
      show(
        words,
        message(
          "success",
          element("p", {}, words),
          undo &&
            button(panel.text.undo, () => void takeBack(undo), { small: true, name: `${panel.text.undo}: ${where}` }),
        ),
      );
    });

  const takeBack = (undo: Undo): Promise<void> =>
    work(async () => {
      const { left } = await panel.host.undo(undo);
      if (left[0]) return tell("warning", text.notUndone(left[0].reason));
      start.hidden = false;
      tell("info", text.undone);
    });

  return element("div", {}, start, step);
}

function labelOf({ call, formula = "" }: Replacement, text: AuditText): string {
  if (call) return text.replaceOurs;
  if (formula.startsWith("=SUM(")) return text.replaceSum;
  return formula.startsWith("=") ? text.replacePlain : text.replaceNumber;
}
