import type { CellContent } from "../cells/classify.ts";
import type { Vector } from "../cells/Vector.ts";
import type { Language } from "../text/language.ts";

/** Names in the languages other than Swedish: a missing one does not compile. */
type TranslatedName = { readonly [L in Exclude<Language, "sv">]: string };

/** What a parameter takes: one number, one text, a vector of numbers, or a block of numbers. */
export type ParameterKind = "number" | "text" | "vector" | "table";

/**
 * One parameter of a function. Its name, place and meaning are published with the function: never rename or reorder,
 * only add at the end.
 */
export interface Parameter extends TranslatedName {
  /** Swedish name, as in Excel's and Sheets' completion. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** May be left out: omitted, blank and 0 are then the same thing. */
  readonly optional?: true;
  /** What a left-out number means. Without it, run() gets `undefined` and decides. */
  readonly default?: number;
  /** A number under 0 is an error. */
  readonly notNegative?: true;
  /** A number above this is an error. */
  readonly highest?: number;
  /** A number that is not whole is an error. */
  readonly whole?: true;
  /** Summed by itself: its length has nothing to do with the other vectors'. */
  readonly summed?: true;
  /** One value may stand for all, beside vectors of another length. */
  readonly oneForAll?: true;
}

/** What run() gets for a parameter. */
export type ArgumentOf<P extends Parameter> = P["kind"] extends "vector"
  ? Vector
  : P["kind"] extends "table"
    ? readonly (readonly number[])[]
    : P["kind"] extends "text"
      ? CellContent
      : P extends { readonly optional: true }
        ? P extends { readonly default: number }
          ? number
          : number | undefined
        : number;

/** The arguments of run(), by the parameters' Swedish names. */
export type ArgumentsOf<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q["name"]]: ArgumentOf<Q>;
};
