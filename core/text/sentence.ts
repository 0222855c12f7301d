import type { FunctionDefinition } from "../definition/defineFunction.ts";
import { errorCode } from "../errors/codes.ts";
import type { FinsamError } from "../errors/FinsamError.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import type { Sentences } from "./Sentences.ts";
import { sv } from "./sv.ts";

const SENTENCES: { readonly [L in Language]: Sentences } = { sv, en };

/**
 * What the user reads: the code, then parameter, position, what was found and the way out.
 * @param definition - the function that failed; its parameters' names are translated.
 * @param functionName - how this host writes a function's name.
 */
export function sentence(
  error: FinsamError,
  definition: FunctionDefinition,
  language: Language,
  functionName: (id: string) => string,
): string {
  const { name, data } = error.detail;
  const parameter = (swedish: string): string => {
    const found = definition.parameters.find((candidate) => candidate.name === swedish);
    return found && language !== "sv" ? found[language] : swedish;
  };
  const write = SENTENCES[language][name] as (data: unknown, speaker: object) => string;
  return `${errorCode(name)}: ${write(data, { functionName, parameter })}`;
}
