import { CHAPTERS, type Language } from "../../core/index.ts";
import type { FunctionCard } from "../../core/reference/functionCard.ts";
import { element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import { searchFunctions } from "./searchFunctions.ts";

/** The list of functions under a search field, by chapter. `onChoose` gets the id of the one that is chosen. */
export function functionList(panel: Panel, onChoose: (id: string) => void): { root: HTMLElement; focus(): void } {
  const text = panel.text.functions;
  const search = element("fluent-text-input", { type: "search", class: "search", autocomplete: "off" }, text.search);
  const list = element("div", {});
  const show = (): void => {
    const words = (search as HTMLElement & { value?: string }).value ?? "";
    const cards = searchFunctions(words, panel.language);
    list.replaceChildren(
      ...(cards.length > 0 ? chapters(cards, panel.language, onChoose) : [element("p", {}, text.none(words))]),
    );
    if (words !== "") panel.say(text.found(cards.length));
  };
  search.addEventListener("input", show);
  show();
  return { root: element("div", {}, search, list), focus: () => search.focus() };
}

function chapters(cards: readonly FunctionCard[], language: Language, onChoose: (id: string) => void): HTMLElement[] {
  const names = Object.values(CHAPTERS)
    .map((words) => words[language])
    .filter((name) => cards.some(({ chapter }) => chapter === name));
  return names.flatMap((name) => [
    element("h2", {}, name),
    element(
      "ul",
      { class: "plain" },
      ...cards.filter(({ chapter }) => chapter === name).map((card) => element("li", {}, choice(card, onChoose))),
    ),
  ]);
}

function choice({ id, summary }: FunctionCard, onChoose: (id: string) => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "choice", onclick: () => onChoose(id) },
    element("span", { class: "choice-name" }, id),
    element("span", { class: "choice-summary" }, summary),
  );
}
