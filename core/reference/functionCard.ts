import type { FunctionDefinition } from "../definition/defineFunction.ts";
import { CHAPTERS, type FunctionHelp } from "../definition/FunctionHelp.ts";
import type { Language } from "../text/language.ts";

/** One function in one language, as plain data: what every generator and the function browser read. */
export interface FunctionCard {
  readonly id: string;
  readonly chapter: string;
  readonly summary: string;
  readonly parameters: readonly ParameterCard[];
  readonly result: string;
  readonly isSingleCell: boolean;
  readonly traps: readonly string[];
  readonly sources: readonly string[];
}

export interface ParameterCard {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  /** Stands for it in Sheets' example line, such as `C2:C5`. */
  readonly cells: string;
}

export function functionCard(definition: FunctionDefinition, help: FunctionHelp, language: Language): FunctionCard {
  return {
    id: definition.id,
    chapter: CHAPTERS[help.chapter][language],
    summary: help.summary[language],
    parameters: definition.parameters.map((parameter) => {
      const words = (help.parameters as Record<string, FunctionHelp["parameters"][string]>)[parameter.name];
      if (!words) throw new Error(`FINSAM.${definition.id}: no help for the parameter "${parameter.name}"`);
      return {
        name: language === "sv" ? parameter.name : parameter[language],
        help: words.help[language],
        optional: parameter.optional === true,
        cells: words.cells,
      };
    }),
    result: help.result[language],
    isSingleCell: definition.isSingleCell === true,
    traps: help.traps.map((words) => words[language]),
    sources: help.sources.map((words) => words[language]),
  };
}

/** `ALLOCATE(belopp; vikter; [enhet])`, with the separator that the language's sheets use. */
export function signature(card: FunctionCard, name: string, separator: string): string {
  const parameters = card.parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${parameters.join(`${separator} `)})`;
}
