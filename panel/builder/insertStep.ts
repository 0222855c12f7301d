import { button, code, message } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import type { FormulaCall, InsertPlan, Place, Size, Undo } from "../WorkbookHost.ts";

/** Into the sheet: asks first only if something stands in the way, and offers to take it back afterwards. */
export function insertStep(panel: Panel): {
  root: HTMLElement;
  start(call: FormulaCall, size: Size): Promise<void>;
  clear(): void;
} {
  const text = panel.text;
  const root = element("div", {});
  const show = (...parts: Node[]): void => root.replaceChildren(...parts);

  async function start(call: FormulaCall, size: Size): Promise<void> {
    await panel.attempt(root, async () => {
      const plan = await panel.host.planInsert(call, size);
      if (plan.isProtected) return tell("warning", text.functions.isProtected(plan.place));
      if (plan.occupied.length === 0) return insert(call, plan.place);
      askFirst(call, plan);
    });
  }

  function askFirst(call: FormulaCall, plan: InsertPlan): void {
    const words = text.functions.occupied(addresses(plan.occupied), plan.place);
    show(
      message(
        "warning",
        element("p", {}, words),
        element("p", {}, code(plan.formula)),
        element(
          "div",
          { class: "buttons" },
          button(text.functions.insertAnyway, () => void panel.attempt(root, () => insert(call, plan.place)), {
            primary: true,
          }),
          button(text.cancel, () => show()),
        ),
      ),
    );
    panel.say(words);
  }

  async function insert(call: FormulaCall, place: Place): Promise<void> {
    const { undo, changes, left } = await panel.host.insert(call, place);
    if (changes.length === 0) return tell("error", text.tools.reasons[left[0]?.reason ?? "rejected"]);
    const words = text.functions.inserted(place);
    const takeBack = (data: Undo): void =>
      void panel.attempt(root, async () => {
        const { left } = await panel.host.undo(data);
        if (left[0]) tell("warning", text.functions.notUndone(text.tools.reasons[left[0].reason]));
        else tell("info", text.functions.undone);
      });
    show(message("success", element("p", {}, words), undo && button(text.undo, () => takeBack(undo), { small: true })));
    panel.say(words);
  }

  function tell(intent: "warning" | "error" | "info", words: string): void {
    show(message(intent, words));
    panel.say(words);
  }

  return { root, start, clear: () => show() };
}

/** The first few, so that a long spill does not fill the panel. */
function addresses(places: readonly Place[]): string {
  const shown = places.slice(0, 5).map(({ address }) => address);
  return shown.join(", ") + (places.length > shown.length ? " …" : "");
}
