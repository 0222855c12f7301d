import { button, message } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import type { Template, TemplateMade } from "../WorkbookHost.ts";

/** One workbook: what it is, what it would add, the confirmation, what was added, and the way back. */
export function templateCard(panel: Panel, { id, title, summary, sheets }: Template): HTMLElement {
  const text = panel.text.templates;
  const step = element("div", { class: "step" });

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

  const buttons = (...some: readonly HTMLElement[]): HTMLElement => element("div", { class: "buttons" }, ...some);
  const cancel = (back: () => void): HTMLElement => button(panel.text.cancel, back);

  const showPlan = (): Promise<void> =>
    work(async () => {
      const plan = await panel.host.planTemplate(id);
      const words = text.willAdd(plan.sheets);
      show(
        words,
        element("p", { class: "count" }, words),
        plan.sheets.join() !== sheets.join() && element("p", {}, text.numbered),
        plan.names.length > 0 && element("p", {}, text.willName(plan.names)),
        element("p", {}, text.nothingElse),
        buttons(
          button(text.create, () => void create(), { primary: true }),
          cancel(() => step.replaceChildren()),
        ),
      );
    });

  const create = (): Promise<void> => work(async () => showMade(await panel.host.doTemplate(id)));

  const showMade = (made: TemplateMade): void => {
    const words = text.created(made.sheets);
    const first = { sheet: made.sheets[0] ?? "", address: "A1" };
    show(
      words,
      message("success", element("p", {}, words)),
      buttons(
        button(text.show, () => void panel.attempt(step, () => panel.host.goTo(first))),
        button(text.remove, () => askToRemove(made), { name: `${text.remove}: ${title}` }),
      ),
    );
  };

  const askToRemove = (made: TemplateMade): void => {
    const words = text.willRemove(made.sheets);
    show(
      words,
      message("warning", element("p", {}, words)),
      buttons(
        button(text.confirmRemove, () => void remove(made), { primary: true }),
        cancel(() => showMade(made)),
      ),
    );
  };

  const remove = ({ undo }: TemplateMade): Promise<void> =>
    work(async () => {
      const gone = await panel.host.undoTemplate(undo);
      const words = text.removed(gone.sheets);
      show(words, message("info", words));
    });

  return element(
    "section",
    { class: "tool template", "aria-label": title },
    element("h2", { tabindex: "-1" }, title),
    element("p", {}, summary),
    element("p", { class: "quiet" }, text.sheets(sheets)),
    button(text.preview, () => void showPlan(), { name: `${text.preview}: ${title}` }),
    step,
  );
}
