import { FUNCTIONS, type FunctionHelp, HELP } from "../core/index.ts";
import { type FunctionCard, functionCard, signature } from "../core/reference/functionCard.ts";

/** The global that holds the bundled core. The underscore keeps it out of completion. */
export const CORE_GLOBAL = "FinsamCore_";

/**
 * The documented top-level functions of Code.js. Sheets' help card reads the JSDoc and the parameter list of a plain
 * declaration: no bundler keeps both, so they are written here.
 */
export function sheetsStubs(): string {
  return FUNCTIONS.map((definition) => {
    const card = functionCard(definition, HELP[definition.id] as FunctionHelp, "sv");
    const names = card.parameters.map(({ name }) => name).join(", ");
    return `${documentation(card)}
function FINSAM_${card.id}(${names}) {
  return ${CORE_GLOBAL}.call("${card.id}", arguments);
}
`;
  }).join("\n");
}

function documentation(card: FunctionCard): string {
  // The card shows one block of text and knows no optional parameters: order and "(valfritt)" go into the words.
  return [
    "/**",
    ` * ${card.summary} ${signature(card, `FINSAM_${card.id}`, ";")}`,
    " *",
    ...card.parameters.map(
      ({ name, help, optional, cells }) => ` * @param {${cells}} ${name} ${optional ? "(valfritt) " : ""}${help}`,
    ),
    ` * @return ${card.result}`,
    " * @customfunction",
    " */",
  ].join("\n");
}
