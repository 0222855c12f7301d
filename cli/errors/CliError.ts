import { CliErrorCode, type CliErrorData, printedCliCode } from "./CliErrorCode.ts";

/** What the command and everything under it throws. Holds a code and data; the sentence is made at the edge. */
export class CliError<Code extends CliErrorCode = CliErrorCode> extends Error {
  readonly code: Code;
  readonly data: CliErrorData[Code];

  constructor(code: Code, data: CliErrorData[Code]) {
    super(`${printedCliCode(code)} ${JSON.stringify(data)}`);
    this.name = "CliError";
    this.code = code;
    this.data = data;
  }
}

/** Anything that was thrown, as a CliError: what none of us foresaw is a fault of ours, and is said to be one. */
export function asCliError(thrown: unknown): CliError {
  if (thrown instanceof CliError) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new CliError(CliErrorCode.internal, { detail });
}
