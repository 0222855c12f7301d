import type { Language } from "../../core/index.ts";
import type { CliError } from "../errors/CliError.ts";
import { printedCliCode } from "../errors/CliErrorCode.ts";
import { CLI_TEXTS } from "./CLI_TEXTS.ts";
import { fillIn } from "./fillIn.ts";

/** What went wrong, and what to do. */
export function errorSentence(error: CliError, language: Language): string {
  return fillIn(CLI_TEXTS[language].errors[error.code], error.data as Readonly<Record<string, string | number>>);
}

/** As it is printed: with its code, and a line of its own. */
export function errorLine(error: CliError, language: Language): string {
  return `${printedCliCode(error.code)}: ${errorSentence(error, language)}\n`;
}
