import { closingOf } from "../formula/closingOf.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";

/** What stands inside `ARRAYFORMULA(…)` when that is the whole formula. */
export interface ArrayInside {
  /** With `=`. */
  readonly formula: string;
  /** From `ARRAY_CONSTRAIN(…,rows,columns)`, which Sheets makes of an xlsx file's array formulas. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
}

export function arrayInside(formula: string): ArrayInside | undefined {
  const tokens = tokenize(formula).filter(({ kind }, i, all) => kind !== "space" || (i > 1 && i < all.length - 1));
  const constrained = inside(tokens, 1, tokens.length, "ARRAY_CONSTRAIN");
  if (constrained === undefined) {
    const plain = inside(tokens, 1, tokens.length, "ARRAYFORMULA");
    return plain && { formula: `=${joined(tokens.slice(plain.from, plain.to))}`, size: undefined };
  }
  const close = closingOf(tokens, constrained.from + 1);
  const array = inside(tokens, constrained.from, close + 1, "ARRAYFORMULA");
  const tail = /^\s*[,;]\s*([1-9]\d*)\s*[,;]\s*([1-9]\d*)\s*$/.exec(joined(tokens.slice(close + 1, constrained.to)));
  if (array === undefined || tail === null) return undefined;
  const size = { rows: Number(tail[1]), columns: Number(tail[2]) };
  return { formula: `=${joined(tokens.slice(array.from, array.to))}`, size };
}

/** Where the argument of `name(` begins and ends, if that call runs from `start` to `end`. */
function inside(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
): { from: number; to: number } | undefined {
  const isCall = tokens[start]?.text.toUpperCase() === name && tokens[start + 1]?.text === "(";
  return isCall && closingOf(tokens, start + 1) === end - 1 ? { from: start + 2, to: end - 1 } : undefined;
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
