import { closingOf } from "../formula/closingOf.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";
import type { FormulaForm } from "./FormulaForm.ts";
import { callsAmong } from "./ourFunctions.ts";

/** The area that a formula's result fills, in the words of the reference: `B2` → `B2:B9`; `undefined` if not known. */
export type SpillArea = (reference: string) => string | undefined;

/**
 * A formula with our functions named as one host names them, and what goes with the name: the file in front of it,
 * Excel's `@` (in a file `_xlfn.SINGLE(…)`, in Sheets nothing), and references to whole results (`B2#`,
 * `_xlfn.ANCHORARRAY(B2)`, in Sheets the area itself). Everything else stays to the last character.
 * @returns the reference that cannot be written in Sheets, where there is one.
 */
export function respell(
  formula: string,
  form: FormulaForm,
  spillArea: SpillArea,
): string | { readonly unknownSpill: string } {
  const tokens = tokenize(formula);
  const pieces = tokens.map(({ text }) => text);
  for (const { id, start, name, end } of callsAmong(tokens, form.prefix)) {
    pieces.fill("", start, name);
    pieces[name] = form.prefix + id;
    if (end >= 0) respellSingle(tokens, pieces, start, end, form);
  }
  for (let i = 0; i < tokens.length; i++) {
    const whole = wholeResult(tokens, i);
    if (whole === undefined) continue;
    const reference = pieces.slice(whole.from, whole.to).join("");
    const written = wholeResultText(reference, form, spillArea);
    if (written === undefined)
      return {
        unknownSpill: tokens
          .slice(whole.start, whole.end + 1)
          .map(({ text }) => text)
          .join(""),
      };
    pieces.fill("", whole.start, whole.end + 1);
    pieces[whole.start] = written;
  }
  return pieces.join("");
}

/** The references to whole results in a formula: `B2` for `B2#`. */
export function wholeResultsIn(formula: string): readonly string[] {
  const tokens = tokenize(formula);
  return tokens.flatMap((_, i) => {
    const found = wholeResult(tokens, i);
    return found
      ? [
          tokens
            .slice(found.from, found.to)
            .map(({ text }) => text)
            .join("")
            .trim(),
        ]
      : [];
  });
}

/** `@X(…)` and `_xlfn.SINGLE(X(…))`: one value out of a result that would spill. */
function respellSingle(
  tokens: readonly Token[],
  pieces: string[],
  start: number,
  end: number,
  form: FormulaForm,
): void {
  const before = beside(tokens, start, -1);
  const after = beside(tokens, end, 1);
  const name = beside(tokens, before, -1);
  const [open, close] = form.target === "google" ? ["", ""] : form.isFile ? ["_xlfn.SINGLE(", ")"] : ["@", ""];
  if (tokens[before]?.text === "@") {
    pieces.fill("", before, start);
    pieces[before] = open;
    pieces[end] = `)${close}`;
  } else if (
    tokens[before]?.text === "(" &&
    /^_xlfn\.single$/i.test(tokens[name]?.text ?? "") &&
    closingOf(tokens, before) === after
  ) {
    pieces.fill("", name, start);
    pieces.fill("", end + 1, after);
    pieces[name] = open;
    pieces[after] = close;
  }
}

/** The nearest token that is no space. */
function beside(tokens: readonly Token[], i: number, step: number): number {
  let at = i + step;
  while (tokens[at]?.kind === "space") at += step;
  return at;
}

/** `B2#` and `_xlfn.ANCHORARRAY(B2)` whose first token is at `i`; the reference itself from `from` up to `to`. */
function wholeResult(
  tokens: readonly Token[],
  i: number,
): { start: number; from: number; to: number; end: number } | undefined {
  const token = tokens[i] as Token;
  if (/^_xlfn\.anchorarray$/i.test(token.text) && tokens[i + 1]?.text === "(") {
    const end = closingOf(tokens, i + 1);
    return end < 0 ? undefined : { start: i, from: i + 2, to: end, end };
  }
  if (token.kind !== "name" && token.kind !== "quotedName") return undefined;
  const cell = tokens[i + 1]?.text === "!" ? i + 2 : i;
  if (tokens[cell]?.kind !== "name" || tokens[cell + 1]?.text !== "#" || tokens[i - 1]?.text === "!") return undefined;
  return { start: i, from: i, to: cell + 1, end: cell + 1 };
}

function wholeResultText(reference: string, form: FormulaForm, spillArea: SpillArea): string | undefined {
  if (form.target === "google") return spillArea(reference.trim());
  return form.isFile ? `_xlfn.ANCHORARRAY(${reference})` : `${reference}#`;
}
