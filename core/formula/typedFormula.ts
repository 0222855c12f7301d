import { bookBefore } from "./bookBefore.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A formula as a user would type it, and what was done to get there. */
export interface TypedFormula {
  readonly formula: string;
  /** False when the formula was already as typed. */
  readonly changed: boolean;
}

/**
 * Turns the forms under which Excel stores our functions into the one a user types:
 * `_xldudf_FINSAM_X(`, `[2]!_xldudf_FINSAM_X(` and `'C:\…\[Tillägg.xlam]'!_xldudf_FINSAM_X(` become `FINSAM.X(`.
 * Excel shows the first while the add-in is missing; add-ins of other makers leave the other two behind. Everything else in
 * the formula stays to the last character, also the same words inside strings and sheet names.
 * @param prefix - what stands before the id as typed: `FINSAM.`, or that of a test build.
 */
export function typedFormula(formula: string, prefix: string): TypedFormula {
  const tokens = tokenize(formula);
  const written: string[] = [];
  tokens.forEach((token, i) => {
    const id = isCall(tokens, i) ? storedId(token, prefix) : undefined;
    const book = bookBefore(tokens, i);
    if (id === undefined && !(book > 0 && isCall(tokens, i) && isTyped(token, prefix))) {
      written.push(token.text);
      return;
    }
    written.length -= book;
    written.push(id === undefined ? token.text : prefix + id);
  });
  const result = written.join("");
  return { formula: result, changed: result !== formula };
}

function isCall(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === "name" && tokens[i + 1]?.text === "(";
}

/** `FINSAM.` is stored as `_xldudf_FINSAM_`; other programs write it in lower case. */
function storedId({ text }: Token, prefix: string): string | undefined {
  const stored = `_xldudf_${prefix.replace(/\./g, "_")}`.toUpperCase();
  const upper = text.toUpperCase();
  if (!upper.startsWith(stored)) return undefined;
  const id = upper.slice(stored.length);
  return /^[A-Z][A-Z0-9]+$/.test(id) ? id : undefined;
}

function isTyped({ text }: Token, prefix: string): boolean {
  return text.toUpperCase().startsWith(prefix.toUpperCase());
}
