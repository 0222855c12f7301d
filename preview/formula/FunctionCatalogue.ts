import { type FunctionMetadata, NAMESPACE, type ParameterMetadata } from "../engine/CellFunction.ts";

/** A function that completion can offer. HyperFormula's own have a name only. */
export interface OfferedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** More than these would push the cell out of sight. */
const MOST_OFFERED = 40;

/** The functions that formulas may use: ours with their texts from functions.json, then the engine's by name. */
export class FunctionCatalogue {
  readonly #ours: readonly OfferedFunction[];
  readonly #builtIn: readonly OfferedFunction[];

  constructor(metadata: readonly FunctionMetadata[], builtInNames: Iterable<string>) {
    this.#ours = metadata.map(({ name, description, parameters }) => ({
      name: `${NAMESPACE}${name}`,
      description,
      parameters,
    }));
    const known = new Set(this.#ours.map(({ name }) => name));
    this.#builtIn = [...new Set(builtInNames)]
      .filter((name) => !known.has(name))
      .sort((a, b) => a.localeCompare(b, "sv"))
      .map((name) => ({ name, description: "Inbyggd funktion", parameters: [] }));
  }

  /** What the typed beginning may become. Our functions are found without their prefix too. */
  beginningWith(typed: string): readonly OfferedFunction[] {
    const start = typed.toUpperCase();
    const ours = this.#ours.filter(
      ({ name }) => name.startsWith(start) || name.slice(NAMESPACE.length).startsWith(start),
    );
    return [...ours, ...this.#builtIn.filter(({ name }) => name.startsWith(start))].slice(0, MOST_OFFERED);
  }

  /** Our function of this name. */
  ours(name: string): OfferedFunction | undefined {
    return this.#ours.find((offered) => offered.name === name.toUpperCase());
  }
}
