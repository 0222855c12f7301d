import { FUNCTIONS, type FunctionDefinition, type FunctionHelp, HELP, type ResultRange } from "../../core/index.ts";
import { exampleFormula } from "../../core/reference/exampleFormula.ts";
import { functionCard, signature } from "../../core/reference/functionCard.ts";
import { formulaBuilder } from "../builder/formulaBuilder.ts";
import { calculate } from "../calculate.ts";
import { button, code, fold, textButton } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import { cellsText } from "../selfTest/compareCase.ts";
import { callOf } from "../selfTest/selfTestCases.ts";
import { resultTable } from "./resultTable.ts";

/** Everything about one function: builder, parameters, answer, examples that can be tried, mistakes, traps, source. */
export function functionPage(panel: Panel, id: string, onBack: () => void): HTMLElement {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id) as FunctionDefinition;
  const help = HELP[id] as FunctionHelp;
  const card = functionCard(definition, help, panel.language);
  const text = panel.text.functions;
  const name = panel.about.prefix + id;
  const heading = element("h2", { tabindex: "-1" }, name);
  const builder = formulaBuilder(panel, definition, card);
  const tryExample = (given: FunctionHelp["examples"][number]["arguments"]): void => {
    builder.fill(given);
    heading.scrollIntoView();
    heading.focus();
  };
  return element(
    "div",
    {},
    textButton(`‹ ${text.back}`, onBack),
    heading,
    element("p", {}, card.summary),
    element("p", { class: "signature" }, code(signature(card, name, panel.language === "sv" ? ";" : ","))),
    builder.root,
    fold(text.answer, element("p", {}, card.result)),
    fold(
      text.examples,
      ...help.examples.map((example) =>
        element(
          "div",
          { class: "example" },
          element("p", {}, example.note[panel.language]),
          element("p", {}, code(exampleFormula(name, example.arguments))),
          isTable(example.result)
            ? resultTable(example.result, panel.text, `${text.result}: ${example.note[panel.language]}`)
            : element("p", {}, "→ ", cellsText(example.result)),
          example.arguments.length > 0 &&
            button(text.tryExample, () => tryExample(example.arguments), {
              small: true,
              name: `${text.tryExample}: ${example.note[panel.language]}`,
            }),
        ),
      ),
    ),
    help.mistakes.length > 0 && fold(text.mistakes, ...mistakes(panel, definition, help, name)),
    card.traps.length > 0 && fold(text.traps, bulletList(card.traps)),
    card.sources.length > 0 && fold(text.sources, ...card.sources.map((source) => element("p", {}, source))),
    panel.help && element("p", {}, element("a", { href: panel.help.page(id), target: "_blank" }, text.wholePage)),
  );
}

/** Rows and columns: one line of text would not tell them apart. */
function isTable(result: ResultRange): boolean {
  return result.length > 1 && (result[0]?.length ?? 0) > 1;
}

function bulletList(lines: readonly string[]): HTMLElement {
  return element("ul", {}, ...lines.map((line) => element("li", {}, line)));
}

/** The sentences come from the core as it runs, never from a list. */
function mistakes(panel: Panel, definition: FunctionDefinition, help: FunctionHelp, name: string): Child[] {
  return help.mistakes.map((mistake) => {
    const call = callOf(definition.id, mistake.arguments);
    const calculated = calculate(definition, call.arguments, () => undefined, panel.about);
    return element(
      "div",
      { class: "example" },
      element("p", {}, code(exampleFormula(name, mistake.arguments))),
      element("p", {}, calculated.ok ? cellsText(calculated.result) : calculated.sentence),
    );
  });
}
