import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../core/formula/writeFormula.ts";
import type { ExampleArgument, FunctionDefinition } from "../../core/index.ts";
import type { FunctionCard } from "../../core/reference/functionCard.ts";
import { type Calculated, calculate, onSheet, referenceKey, references } from "../calculate.ts";
import { button, code, message } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import { resultTable } from "../functions/resultTable.ts";
import type { Panel } from "../Panel.ts";
import { callOf } from "../selfTest/selfTestCases.ts";
import type { FormulaArgument, FormulaCall } from "../WorkbookHost.ts";
import { insertStep } from "./insertStep.ts";
import { parameterField } from "./parameterField.ts";
import { readInput } from "./readInput.ts";

/** The form that builds a formula: a field per parameter, the answer as the core calculates it, and the way into the sheet. */
export function formulaBuilder(
  panel: Panel,
  definition: FunctionDefinition,
  card: FunctionCard,
): { root: HTMLElement; fill(given: readonly ExampleArgument[]): void } {
  const { text, about, language } = panel;
  const style = language === "sv" ? SWEDISH_STYLE : ENGLISH_STYLE;
  const preview = element("div", { class: "preview" });
  const insert = insertStep(panel);
  // Answers can overtake each other while a range is read: only the last question counts.
  let question = 0;

  const fields = card.parameters.map((parameter) => parameterField(panel, parameter, () => void refresh()));

  /** The call as it stands, or what is still wrong with it. `undefined` while a required field is empty. */
  function currentCall(): { call: FormulaCall } | { fault: string | undefined } {
    const given: FormulaArgument[] = [];
    for (const [i, parameter] of definition.parameters.entries()) {
      const field = fields[i];
      const name = card.parameters[i]?.name ?? parameter.name;
      const argument = readInput(field?.value() ?? "", parameter, language);
      if (!argument) return { fault: text.functions.notUnderstood(name) };
      if (argument.kind === "omitted" && !parameter.optional) return { fault: undefined };
      given.push(argument);
    }
    return { call: { id: definition.id, arguments: given } };
  }

  async function refresh(): Promise<void> {
    const mine = ++question;
    insert.clear();
    const current = currentCall();
    if ("fault" in current) {
      preview.replaceChildren(...(current.fault === undefined ? [] : [message("warning", current.fault)]));
      return;
    }
    await panel.attempt(preview, async () => {
      const calculated = await calculateWithHost(current.call);
      if (mine !== question) return;
      preview.replaceChildren(
        element("h3", {}, text.functions.result),
        calculated.ok
          ? resultTable(calculated.result, text, text.functions.result)
          : message("error", calculated.sentence),
        element("p", {}, `${text.functions.formula}: `, code(writeFormula(current.call, about.prefix, style))),
      );
      if (!calculated.ok) return;
      const size = { rows: calculated.result.length, columns: calculated.result[0]?.length ?? 1 };
      preview.append(
        about.canInsert
          ? button(text.functions.insert, () => void insert.start(current.call, size), { primary: true })
          : element("p", { class: "quiet" }, text.functions.noWorkbook),
      );
    });
  }

  async function calculateWithHost(call: FormulaCall): Promise<Calculated> {
    const wanted = references(call.arguments, "");
    const read = wanted.length > 0 ? await panel.host.readRanges(wanted) : [];
    const missing = call.arguments.findIndex(
      (argument) =>
        argument.kind === "reference" &&
        !read[wanted.findIndex((one) => referenceKey(one) === referenceKey(argument.reference))],
    );
    if (missing >= 0) return { ok: false, sentence: text.functions.noSuchRange(card.parameters[missing]?.name ?? "") };
    const ranges = new Map(wanted.map((reference, i) => [referenceKey(reference), read[i] ?? undefined]));
    return calculate(definition, call.arguments, (one) => ranges.get(referenceKey(onSheet(one, ""))), about);
  }

  void refresh();
  return {
    root: element(
      "section",
      { class: "builder", "aria-label": text.functions.build },
      element("h3", {}, text.functions.build),
      fields.length > 0 && about.canInsert && element("p", { class: "quiet" }, text.functions.buildHint),
      ...fields.map(({ root }) => root),
      preview,
      insert.root,
    ),
    fill(given) {
      const call = callOf(definition.id, given);
      fields.forEach((field, i) => {
        const argument = call.arguments[i] ?? { kind: "omitted" };
        // Written as a call of this one argument alone, so that numbers and cells look as in the formula.
        field.fill(
          writeFormula({ id: "", arguments: [argument] }, "", style)
            .slice(2, -1)
            .replace(/^"(.*)"$/, "$1"),
        );
      });
      void refresh();
    },
  };
}
