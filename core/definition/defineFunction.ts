import type { ArgumentsOf, Parameter } from "./Parameter.ts";

export type ResultCell = number | string | boolean;

/**
 * What run() gives back: one cell; a list, laid out as the first vector argument lies; or rows of cells.
 */
export type RunResult = ResultCell | readonly ResultCell[] | readonly (readonly ResultCell[])[];

/** What a function is to a machine. Its words, examples and traps stand beside it as {@link FunctionHelp}. */
export interface FunctionDefinition {
  /** Also the name in every language: `FINSAM.<id>` in Excel, `FINSAM_<id>` in Sheets. Published for ever. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Always one cell, never a range (VERSION). Everything else can spill. */
  readonly isSingleCell?: true;
  readonly run: (values: never) => RunResult;
}

/** A definition that keeps its literal types, so that help for a parameter that does not exist cannot compile. */
export interface TypedDefinition<I extends string, P extends readonly Parameter[]> extends FunctionDefinition {
  readonly id: I;
  readonly parameters: P;
  readonly run: (values: ArgumentsOf<P>) => RunResult;
}

/** Declares a function. The arguments of `run` get their types from `parameters`. */
export function defineFunction<const I extends string, const P extends readonly Parameter[]>(
  definition: TypedDefinition<I, P>,
): TypedDefinition<I, P> {
  // Marked as free of effects so that the bundles, whose definitions have passed it, leave it out.
  /* @__PURE__ */ checkDefinition(definition);
  return definition;
}

/** A broken definition fails when it is loaded, in its author's words, not in a user's sheet. */
function checkDefinition({ id, parameters }: FunctionDefinition): void {
  const broken = (why: string): never => {
    throw new Error(`FINSAM.${id}: ${why}`);
  };
  if (!/^[A-Z][A-Z0-9]{2,}$/.test(id)) broken("an id is at least three of A–Z and 0–9, letter first");
  let optionalSeen = false;
  const names = new Set<string>();
  for (const parameter of parameters) {
    if (!/^\p{L}[\p{L}\p{N}_]*$/u.test(parameter.name)) broken(`"${parameter.name}" cannot be a parameter's name`);
    if (names.has(parameter.name)) broken(`two parameters are called "${parameter.name}"`);
    names.add(parameter.name);
    if (optionalSeen && !parameter.optional) broken(`"${parameter.name}" is required but follows an optional one`);
    optionalSeen ||= parameter.optional === true;
    if (parameter.default !== undefined && !parameter.optional) broken(`"${parameter.name}" is required: no default`);
    if (parameter.oneForAll && parameter.kind !== "vector")
      broken(`"${parameter.name}": only a vector can be one for all`);
  }
}
