import { CORE_VERSION } from "../core/version.ts";
import type { Manner } from "./command/Command.ts";
import { mannerOf, parseCommand } from "./command/parseCommand.ts";
import { readInput } from "./command/readInput.ts";
import { writeOutput } from "./command/writeOutput.ts";
import { asCliError } from "./errors/CliError.ts";
import { granska } from "./granska.ts";
import { konvertera } from "./konvertera.ts";
import { konverteraText } from "./konverteraText.ts";
import type { Auditor } from "./report/Auditor.ts";
import { jsonFailure, jsonText } from "./report/JsonReport.ts";
import { CLI_TEXTS } from "./text/CLI_TEXTS.ts";
import { errorLine } from "./text/errorSentence.ts";

/** What to print where, and what to end with. */
export interface Outcome {
  readonly output: string;
  readonly errors: string;
  readonly status: 0 | 1 | 2;
}

export interface Terminal {
  /** Characters to a line; `undefined` where nobody looks. */
  readonly columns: number | undefined;
  readonly hasColours: boolean;
}

const WIDTH = 80;

/**
 * One run of the command, all but the printing. Never throws.
 * @param written - the words after `finsam`.
 */
export function runCommand(written: readonly string[], terminal: Terminal, auditor: Auditor): Outcome {
  const manner = mannerOf(written);
  try {
    return run(written, manner, terminal, auditor);
  } catch (thrown) {
    const error = asCliError(thrown);
    if (manner.isJson) return { output: jsonText(jsonFailure(error, manner.language)), errors: "", status: 2 };
    return { output: "", errors: errorLine(error, manner.language), status: 2 };
  }
}

function run(written: readonly string[], { language }: Manner, terminal: Terminal, auditor: Auditor): Outcome {
  const command = parseCommand(written);
  switch (command.kind) {
    case "help":
      return { output: `${CLI_TEXTS[language].help}\n`, errors: "", status: 0 };
    case "version":
      return { output: `${CORE_VERSION}\n`, errors: "", status: 0 };
    case "granska": {
      const page = {
        language,
        width: Math.max(40, Math.min(terminal.columns ?? WIDTH, WIDTH)),
        hasColours: terminal.hasColours,
      };
      const { text, status } = granska(command.file, readInput(command.file), command.isJson, page, auditor);
      return { output: text, errors: "", status };
    }
    case "konvertera": {
      const { input, output, to } = command;
      const { file, summary } = konvertera(readInput(input), to);
      if (output !== undefined) writeOutput(output, file, input);
      return { output: konverteraText(summary, { input, output }, language), errors: "", status: 0 };
    }
  }
}
