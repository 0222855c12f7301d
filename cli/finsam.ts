import { mannerOf } from "./command/parseCommand.ts";
import { printText } from "./command/printText.ts";
import { asCliError } from "./errors/CliError.ts";
import { coreAuditor } from "./report/coreAuditor.ts";
import { runCommand } from "./runCommand.ts";
import { errorLine } from "./text/errorSentence.ts";

// The command itself: `finsam granska budget.xlsx`. Everything but the printing is in runCommand.ts.

const written = process.argv.slice(2);
const { NO_COLOR, TERM } = process.env;
const { isTTY, columns } = process.stdout;
const hasColours = Boolean(isTTY) && !NO_COLOR && TERM !== "dumb";
const { output, errors, status } = runCommand(written, { columns, hasColours }, coreAuditor);
process.exitCode = status;
try {
  printText(output, 1);
  printText(errors, 2);
} catch (error) {
  process.exitCode = 2;
  printText(errorLine(asCliError(error), mannerOf(written).language), 2);
}
