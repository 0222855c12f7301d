import type { ErrorData, ErrorName } from "./codes.ts";

/** An error's name with exactly the data that belongs to it. */
export type ErrorDetail = { readonly [N in ErrorName]: { readonly name: N; readonly data: ErrorData[N] } }[ErrorName];

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

/** Throws a {@link FinsamError}; typed so that a name cannot be used with another error's data. */
export function fail<N extends ErrorName>(name: N, data: ErrorData[N]): never {
  throw new FinsamError({ name, data } as ErrorDetail);
}
