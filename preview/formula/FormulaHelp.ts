import type { FunctionCatalogue, OfferedFunction } from "./FunctionCatalogue.ts";
import { formulaContext } from "./formulaContext.ts";

/**
 * The help under a formula that is being typed: the functions that the name may become, with their descriptions; inside a
 * call of ours, its parameters and what the one being typed means.
 */
export class FormulaHelp {
  readonly #element: HTMLElement;
  readonly #catalogue: FunctionCatalogue;
  #offered: readonly OfferedFunction[] = [];
  #chosen = 0;
  #dismissed = false;

  constructor(element: HTMLElement, catalogue: FunctionCatalogue) {
    this.#element = element;
    this.#catalogue = catalogue;
  }

  /** Shows what fits where the caret stands. Typing brings back a list that Escape took away. */
  update(input: HTMLInputElement, isTyping: boolean): void {
    if (isTyping) this.#dismissed = false;
    const { name, call } = formulaContext(input.value, input.selectionStart ?? 0);
    const offered = name && !this.#dismissed ? this.#catalogue.beginningWith(name.text) : [];
    if (
      offered.length !== this.#offered.length ||
      offered.some(({ name }, index) => name !== this.#offered[index]?.name)
    )
      this.#chosen = 0;
    this.#offered = offered;
    const ours = call && this.#catalogue.ours(call.name);
    this.#element.replaceChildren();
    if (offered.length > 0) this.#showList(input);
    else if (ours && call) this.#showParameters(ours, call.argument);
    this.#element.hidden = this.#element.childElementCount === 0;
    input.setAttribute("aria-expanded", String(offered.length > 0));
    if (offered.length === 0) input.removeAttribute("aria-activedescendant");
    this.#place(input);
  }

  hide(input: HTMLInputElement): void {
    this.#offered = [];
    this.#element.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** Takes the keys that belong to the list. Whether it did. */
  takeKey(event: KeyboardEvent, input: HTMLInputElement): boolean {
    if (this.#offered.length === 0) return false;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined) {
      const last = this.#offered.length - 1;
      const wrapped = Math.abs(step) === 1 ? (this.#chosen + step + last + 1) % (last + 1) : this.#chosen + step;
      this.#chosen = Math.max(0, Math.min(last, wrapped));
      this.update(input, false);
    } else if (event.key === "Tab" || event.key === "Enter") this.#accept(input, this.#chosen);
    else if (event.key === "Escape") {
      this.#dismissed = true;
      this.update(input, false);
    } else return false;
    event.preventDefault();
    return true;
  }

  #accept(input: HTMLInputElement, index: number): void {
    const { name } = formulaContext(input.value, input.selectionStart ?? 0);
    const accepted = this.#offered[index];
    if (!name || !accepted) return;
    const after = input.value.slice(name.start + name.text.length);
    input.setRangeText(
      `${accepted.name}${after.startsWith("(") ? "" : "("}`,
      name.start,
      name.start + name.text.length,
      "end",
    );
    // As if typed, so that the other field of the two follows.
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #showList(input: HTMLInputElement): void {
    const list = element("ul", { role: "listbox", id: "formula-help-list", "aria-label": "Funktioner" });
    this.#offered.forEach(({ name, description }, index) => {
      const isChosen = index === this.#chosen;
      const option = element("li", { role: "option", id: `offered-${index}`, "aria-selected": String(isChosen) });
      option.append(element("b", {}, name), element("span", {}, description));
      // Not click: the input would lose the focus before it.
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        this.#accept(input, index);
      });
      list.append(option);
    });
    this.#element.append(list, element("p", { class: "keys" }, "Pilarna väljer, Tabb infogar, Esc stänger"));
    input.setAttribute("aria-activedescendant", `offered-${this.#chosen}`);
    queueMicrotask(() => list.children[this.#chosen]?.scrollIntoView({ block: "nearest" }));
  }

  #showParameters({ name, description, parameters }: OfferedFunction, argument: number): void {
    const line = element("p", { class: "signature" }, `${name}(`);
    parameters.forEach((parameter, index) => {
      const text = parameter.optional ? `[${parameter.name}]` : parameter.name;
      line.append(index > 0 ? "; " : "", element(index === argument ? "mark" : "span", {}, text));
    });
    line.append(")");
    const typed = parameters[argument];
    const help = typed
      ? element("p", { class: "parameter" }, `${typed.name}: ${typed.description}`)
      : element("p", {}, description);
    this.#element.append(line, help);
  }

  /** Under the input, or over it where there is more room; never outside the window. */
  #place(input: HTMLInputElement): void {
    if (this.#element.hidden) return;
    const field = input.getBoundingClientRect();
    const { width, height } = this.#element.getBoundingClientRect();
    const fitsUnder = field.bottom + height < window.innerHeight || field.top < window.innerHeight / 2;
    this.#element.style.left = `${Math.max(4, Math.min(field.left, window.innerWidth - width - 4))}px`;
    this.#element.style.top = `${fitsUnder ? field.bottom + 2 : field.top - height - 2}px`;
  }
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text = ""): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
