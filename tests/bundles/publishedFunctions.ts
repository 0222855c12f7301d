import { builtFile } from "./builtFile.ts";

/** A function as the built metadata publishes it to Excel. */
export interface PublishedFunction {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  /** Gives one cell, never a range. */
  readonly single: boolean;
}

interface Metadata {
  readonly functions: readonly (Omit<PublishedFunction, "single"> & {
    readonly result?: { readonly dimensionality?: string };
  })[];
}

/** All of them, from dist/excel/functions.json: no test keeps a list of its own. */
export function publishedFunctions(): readonly PublishedFunction[] {
  const { functions } = JSON.parse(builtFile("excel/functions.json")) as Metadata;
  return functions.map(({ id, parameters, result }) => ({
    id,
    parameters,
    single: result?.dimensionality !== "matrix",
  }));
}
