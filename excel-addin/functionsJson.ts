import { FUNCTIONS, type FunctionHelp, HELP, type Language } from "../core/index.ts";
import { functionCard, signature } from "../core/reference/functionCard.ts";

/**
 * Excel's metadata in one language. Names stay the same in every language: a formula typed under one must bind
 * under another.
 * @param helpUrl - the address of a function's help. Excel takes no relative one, so without a site there is none.
 */
export function functionsJson(language: Language, helpUrl?: (id: string) => string): string {
  const separator = language === "sv" ? ";" : ",";
  const functions = FUNCTIONS.map((definition) => {
    const card = functionCard(definition, HELP[definition.id] as FunctionHelp, language);
    return {
      id: card.id,
      name: card.id,
      // Completion sometimes shows no parameter help at all, so the description carries the order of the arguments.
      description: `${card.summary} ${signature(card, card.id, separator)}`,
      ...(helpUrl && { helpUrl: helpUrl(card.id) }),
      parameters: card.parameters.map(({ name, help, optional }) => ({
        name,
        description: help,
        type: "any",
        // A scalar parameter would make Excel call once per cell of a range.
        dimensionality: "matrix",
        ...(optional ? { optional } : {}),
      })),
      result: card.isSingleCell
        ? { type: "string", dimensionality: "scalar" }
        : { type: "any", dimensionality: "matrix" },
    };
  });
  // allowCustomDataForDataTypeAny beside it crashes Office LTSC 2021.
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}
