/** One cell as Excel hands it over: blank is "", a failed cell is an object with a code such as "#N/A". */
export type FunctionCell = number | string | boolean | { readonly code: string };

export type Matrix = readonly (readonly FunctionCell[])[];

/** A built function: one matrix per parameter, null where an optional one is left out. Throws CustomFunctions.Error. */
export type CellFunction = (...values: (Matrix | null)[]) => unknown;

/** What the preview offers in the place of Excel's global CustomFunctions, and where the associated functions end up. */
export interface CustomFunctionsHost {
  readonly functions: ReadonlyMap<string, CellFunction>;
  associate(id: string, cellFunction: CellFunction): void;
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** The part of functions.json that the preview reads: the very texts that Excel shows. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

/** The prefix that Excel puts before every function of ours. */
export const NAMESPACE = "FINSAM.";
