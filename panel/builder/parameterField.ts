import { referenceText } from "../../core/formula/writeFormula.ts";
import type { ParameterCard } from "../../core/reference/functionCard.ts";
import { button } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";

export interface ParameterField {
  readonly root: HTMLElement;
  value(): string;
  fill(text: string): void;
}

type TextInput = HTMLElement & { value: string; control?: HTMLInputElement };

/** The field of one parameter: its help, what is typed, and a button that fetches what is selected in the sheet. */
export function parameterField(panel: Panel, card: ParameterCard, onChange: () => void): ParameterField {
  const { text } = panel;
  const label = card.optional ? `${card.name} (${text.functions.optional})` : card.name;
  const input = element("fluent-text-input", { autocomplete: "off", spellcheck: "false" }, label) as TextInput;
  input.addEventListener("input", onChange);
  // The real field lies in the component's own tree, where no id of this page reaches it.
  requestAnimationFrame(() => input.control?.setAttribute("aria-description", card.help));
  const pick = (): void => {
    void panel.attempt(failure, async () => {
      const { sheet, address } = await panel.host.selection();
      failure.replaceChildren();
      input.value = referenceText({ sheet, address });
      panel.say(text.functions.picked(card.name, input.value));
      onChange();
    });
  };
  const failure = element("div", {});
  return {
    root: element(
      "div",
      { class: "parameter" },
      element(
        "div",
        { class: "parameter-row" },
        input,
        panel.about.canInsert && button(text.functions.pick, pick, { name: text.functions.pickFor(card.name) }),
      ),
      element("p", { class: "quiet" }, card.help),
      failure,
    ),
    value: () => input.value ?? "",
    fill: (value) => {
      input.value = value;
    },
  };
}
