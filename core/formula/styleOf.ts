import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "./FormulaStyle.ts";
import { type Token, tokenize } from "./tokenize.ts";

/**
 * The marks that this very formula is written with. A `;` between arguments, a `\` in an array, a comma outside every
 * parenthesis and a comma that cannot stand in a number each tell; `1,5` alone inside a call may be either, and then (as
 * when there is no mark at all) the answer is `otherwise`. `undefined` if the marks contradict each other.
 */
export function styleOf(formula: string, otherwise: FormulaStyle = ENGLISH_STYLE): FormulaStyle | undefined {
  const { semicolon, backslash, point, comma, decimal, outside } = marksIn(tokenize(formula));
  if (semicolon) {
    if (comma || (decimal && point)) return undefined;
    // Sheets takes `;` between arguments in every locale, so a `;` does not tell the decimal mark.
    if (decimal || backslash) return SWEDISH_STYLE;
    return point ? { ...ENGLISH_STYLE, argument: ";" } : { ...otherwise, argument: ";" };
  }
  if (backslash || outside) return comma || point ? undefined : SWEDISH_STYLE;
  if (comma || point) return ENGLISH_STYLE;
  return otherwise;
}

interface Marks {
  /** `;` outside arrays. */
  semicolon: boolean;
  /** Between the columns of an array. */
  backslash: boolean;
  /** A number with a decimal point. */
  point: boolean;
  /** A comma that cannot be a decimal one, in arrays too. */
  comma: boolean;
  /** A comma between digits, inside a call. */
  decimal: boolean;
  /** The same outside every parenthesis, where no argument can end. */
  outside: boolean;
}

function marksIn(tokens: readonly Token[]): Marks {
  const marks = { semicolon: false, backslash: false, point: false, comma: false, decimal: false, outside: false };
  let [braces, depth] = [0, 0];
  tokens.forEach(({ kind, text }, i) => {
    if (kind === "number" && text.includes(".")) marks.point = true;
    if (braces > 0 && kind === "name" && text.includes("\\")) marks.backslash = true;
    if (text === "{") braces++;
    if (text === "}") braces--;
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (text === ";" && braces === 0) marks.semicolon = true;
    if (text !== ",") return;
    if (!isDecimalComma(tokens, i)) marks.comma = true;
    else if (braces > 0) return;
    else if (depth === 0) marks.outside = true;
    else marks.decimal = true;
  });
  return marks;
}

/** Between digits without a space: `1,5` and, in an array, `\2,5`, but neither `B2,5` nor `1, 5`. */
export function isDecimalComma(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return /^(?:.*\\)?\d+$/.test(before?.text ?? "") && after?.kind === "number" && /^\d/.test(after.text);
}
