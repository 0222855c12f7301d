import type { ErrorCode } from "../errors/codes.ts";

/**
 * What a language needs to say every error. Sentences are plain texts with places in braces, so that a translator reads
 * sentences and no code; a missing one does not compile, and a test holds the places of all languages equal.
 *
 * Places: `{at}` parameter and position · `{place}` position in brackets, or nothing · `{parameter}`, `{other}` names of
 * parameters · `{found}` what stood there · `{error}` an error value · `{KOMMUNANDEL}` the host's name of the function ·
 * `{rounding}` and `{unitInFormula}` pieces of a formula · `{limit}` 1e15 · any other: an amount from the error's data.
 */
export interface LanguagePack {
  readonly row: string;
  readonly column: string;
  /** `{}` is the text that was found. */
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly date: string;
  readonly other: string;
  /** Excel's names of the error values in this language, where they differ from the English. */
  readonly errorValues: Readonly<Record<string, string>>;
  /** How a formula is written: what KOMMUNANDEL shares, rounding to digits and to a multiple, separator, decimal mark. */
  readonly product: string;
  readonly round: string;
  readonly roundToMultiple: string;
  readonly separator: string;
  readonly decimalMark: string;
  readonly sentences: { readonly [C in ErrorCode]: string };
}
