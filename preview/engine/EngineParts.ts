import type { CellFunction, FunctionMetadata } from "./CellFunction.ts";
import type { HyperFormulaClass } from "./HyperFormulaClass.ts";

/** Everything that the preview calculates with, none of it ours: the page loads each as a file of its own. */
export interface EngineParts {
  readonly engine: HyperFormulaClass;
  /** HyperFormula's Swedish: names of its functions and errors. */
  readonly language: {
    readonly errors: Readonly<Record<string, string>>;
    readonly functions: Readonly<Record<string, string>>;
  };
  readonly metadata: readonly FunctionMetadata[];
  /** The built functions, by id. */
  readonly functions: ReadonlyMap<string, CellFunction>;
}
