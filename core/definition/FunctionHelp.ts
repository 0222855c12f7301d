import type { ErrorName } from "../errors/codes.ts";
import type { Words } from "../text/language.ts";
import type { ResultRange } from "./callFunction.ts";
import type { TypedDefinition } from "./defineFunction.ts";
import type { Parameter } from "./Parameter.ts";

/** The chapters of the reference and of the function browser, in reading order. */
export const CHAPTERS = {
  sharing: { sv: "Fördela pengar", en: "Share out money" },
  equity: { sv: "Eget kapital", en: "Equity" },
  checking: { sv: "Kontrollera", en: "Check" },
  following: { sv: "Följa upp", en: "Follow up" },
  about: { sv: "Om beräkningen", en: "About the calculation" },
} as const satisfies Record<string, Words>;

export type Chapter = keyof typeof CHAPTERS;

/** A cell or rows of cells in a worked example; `undefined` is an argument left out. */
export type ExampleArgument = number | string | undefined | readonly (readonly (number | string)[])[];

/** A worked example: executed in the tests, in both hosts, and by the self-test inside the user's own host. */
export interface Example {
  readonly arguments: readonly ExampleArgument[];
  readonly result: ResultRange;
  readonly note: Words;
}

/** A worked mistake: executed too, so that the reference shows the sentence that the user will meet. */
export interface Mistake {
  readonly arguments: readonly ExampleArgument[];
  /** By name: a property of the enum would count as code, and keep all words in every bundle. */
  readonly error: ErrorName;
}

export interface ParameterHelp {
  readonly help: Words;
  /** What stands in Sheets' example line for this parameter, such as `C2:C5`. */
  readonly cells: string;
}

/**
 * A function's words, in the same file as its definition. A constant without calls, so that a bundle which shows no help
 * leaves it out whole. A missing translation or parameter does not compile.
 */
export interface FunctionHelp<P extends readonly Parameter[] = readonly Parameter[]> {
  readonly chapter: Chapter;
  /** One sentence: what it does. The first thing a user reads in completion. */
  readonly summary: Words;
  readonly parameters: { readonly [N in P[number]["name"]]: ParameterHelp };
  /** Shape, unit and sign of what comes back. */
  readonly result: Words;
  /** What goes wrong in practice although nothing is reported. */
  readonly traps: readonly Words[];
  readonly examples: readonly Example[];
  readonly mistakes: readonly Mistake[];
  /** Where the rule comes from. */
  readonly sources: readonly Words[];
}

/** The help that belongs to one definition. */
export type HelpOf<D> = D extends TypedDefinition<string, infer P> ? FunctionHelp<P> : never;
