import type { ExampleArgument, FunctionDefinition } from "../../core/index.ts";
import type { RawCall } from "./hostBridge.ts";

/** One cell or rows of cells, as an example writes them or as a test replaces them. */
export type Given = ExampleArgument | null | readonly (readonly unknown[])[];

/** As Excel hands an error cell over. */
export const errorCell = (code: string): object => ({ type: "CustomFunctionError", code });

/** A call in Excel's own shapes: rows of cells for every parameter, null for each that is left out. */
export function excelCall({ id, parameters }: FunctionDefinition, given: readonly Given[]): RawCall {
  const args = parameters.map((_, i) => {
    const value = given[i];
    if (value === undefined || value === null) return null;
    return typeof value === "object" ? value : [[value]];
  });
  return { name: id, args };
}
