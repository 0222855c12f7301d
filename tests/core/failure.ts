import { ErrorCode } from "../../core/errors/codes.ts";
import { FinsamError } from "../../core/errors/FinsamError.ts";

/** The name of the error's code, then its data. */
export interface Failure {
  readonly error: string;
  readonly data: unknown;
}

/** What the call fails with; anything but a FinsamError is thrown on. */
export function failure(call: () => unknown): Failure {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (!(error instanceof FinsamError)) throw error;
    return { error: ErrorCode[error.detail.code], data: error.detail.data };
  }
  throw new Error(`answered: ${JSON.stringify(answer)}`);
}
