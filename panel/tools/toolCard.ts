import { button, message } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import type { Job, Outcome, ToolName, Undo } from "../WorkbookHost.ts";
import { jobOptions } from "./jobOptions.ts";
import { changeList, leftList } from "./placeLists.ts";
import { selfTestReport } from "./selfTestReport.ts";
import { toolWords } from "./toolWords.ts";

/** One tool: what it does, what it would change, the confirmation, what it did, and the way back. */
export function toolCard(panel: Panel, tool: ToolName): HTMLElement {
  const text = panel.text.tools;
  const { name, does, nothing } = toolWords(panel, tool);
  const step = element("div", { class: "step" });
  // A choice changed after the preview would make the preview a lie.
  const options = jobOptions(panel, tool, () => step.replaceChildren());
  const preview = button(text.preview, () => void showPlan(options.job()), {
    name: `${text.preview}: ${name}`,
  });

  const work = (task: () => Promise<void>): Promise<void> =>
    panel.attempt(step, async () => {
      step.replaceChildren(element("p", {}, text.working));
      panel.say(text.working);
      await task();
    });

  const show = (...parts: (Node | string | false | null)[]): void =>
    step.replaceChildren(...parts.filter((part): part is Node | string => part !== false && part !== null));

  const showPlan = (job: Job): Promise<void> =>
    work(async () => {
      const plan = await panel.host.plan(job);
      const count = tool === "selfTest" ? plan.cases : plan.changes.length;
      const words = count === 0 ? nothing : text.willChange[tool](count);
      show(
        element("p", { class: "count" }, words),
        ...plan.addsSheets.map((sheet) => element("p", {}, text.addsSheet(sheet))),
        changeList(panel, plan.changes),
        leftList(panel, plan.left),
        count > 0 && confirmButtons(job),
      );
      panel.say(words);
    });

  const confirmButtons = (job: Job): HTMLElement =>
    element(
      "div",
      { class: "buttons" },
      button(text.confirm[tool], () => void carryOut(job), { primary: true }),
      button(panel.text.cancel, () => show()),
    );

  const carryOut = (job: Job): Promise<void> =>
    work(async () => {
      const outcome = await panel.host.run(job);
      if (outcome.selfTest) {
        show(selfTestReport(panel, outcome.selfTest));
        return;
      }
      showOutcome(outcome);
    });

  const showOutcome = (outcome: Outcome): void => {
    const words = text.changed[tool](outcome.changes.length);
    const { undo } = outcome;
    show(
      message(
        outcome.left.length > 0 ? "warning" : "success",
        element("p", {}, words),
        undo &&
          button(panel.text.undo, () => void takeBack(undo), {
            small: true,
            name: `${panel.text.undo}: ${name}`,
          }),
      ),
      changeList(panel, outcome.changes),
      leftList(panel, outcome.left),
    );
    panel.say(words);
  };

  const takeBack = (undo: Undo): Promise<void> =>
    work(async () => {
      const outcome = await panel.host.undo(undo);
      const words = text.undone(outcome.changes.length);
      show(message(outcome.left.length > 0 ? "warning" : "info", words), leftList(panel, outcome.left));
      panel.say(words);
    });

  return element(
    "section",
    { class: "tool", "aria-label": name },
    element("h2", { tabindex: "-1" }, name),
    element("p", {}, does),
    options.root,
    preview,
    step,
  );
}
