import { CliError } from "../../cli/errors/CliError.ts";
import { CliErrorCode } from "../../cli/errors/CliErrorCode.ts";
import { LIMITS, type Limits } from "../../cli/package/LIMITS.ts";
import { openPackage } from "../../cli/package/openPackage.ts";
import { readWorkbook } from "../../cli/readWorkbook.ts";
import { errorSentence } from "../../cli/text/errorSentence.ts";

/** The name of the error that reading the file ends with; "read" if it is read. Anything but a CliError is thrown on. */
export function refused(bytes: Uint8Array, limits: Limits = LIMITS): string {
  try {
    readWorkbook(openPackage(bytes, limits));
    return "read";
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const sentence = errorSentence(error, "sv");
    // Every sentence says what to do, with every place filled.
    if (/\{\w+\}|undefined|\[object/.test(sentence) || !/\. \S/.test(sentence))
      throw new Error(`badly worded: ${sentence}`);
    return CliErrorCode[error.code] as string;
  }
}
