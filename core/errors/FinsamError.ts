import { ErrorCode, type ErrorData } from "./codes.ts";

/** An error's code with exactly the data that belongs to it. */
export type ErrorDetail = { readonly [C in ErrorCode]: { readonly code: C; readonly data: ErrorData[C] } }[ErrorCode];

/**
 * The one error that the core throws: a code with data, no sentence. It is deliberately no subclass of Error: a stack
 * trace per wrong cell costs more than the calculation, and no host could show it.
 */
export class FinsamError {
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail) {
    this.detail = detail;
  }
}

/** Throws a {@link FinsamError}; typed so that a code cannot be used with another error's data. */
export function fail<C extends ErrorCode>(code: C, data: ErrorData[C]): never {
  throw new FinsamError({ code, data } as ErrorDetail);
}

/** What a host has caught, as an error with a sentence: anything unexpected is a fault of ours and says so. */
export function asFinsamError(caught: unknown): FinsamError {
  if (caught instanceof FinsamError) return caught;
  return new FinsamError({ code: ErrorCode.internal, data: { detail: String(caught) } });
}
