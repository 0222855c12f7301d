import type { FormulaArgument } from "./FormulaArgument.ts";
import type { FormulaStyle } from "./FormulaStyle.ts";
import { readArgument } from "./readArgument.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { typedFormula } from "./typedFormula.ts";

/** One call of our functions inside a formula. */
export interface FoundCall {
  /** In upper case, without prefix. It need not be one that this version knows. */
  readonly id: string;
  /** `undefined` for one that has to be calculated first. */
  readonly arguments: readonly (FormulaArgument | undefined)[];
  /** The call as typed: `FINSAM.ALLOCATE(B2,C2:C9)`. */
  readonly text: string;
  /** Whether the call is the whole formula, so that its result is the cell's. */
  readonly isWhole: boolean;
}

/** Every call of our functions in a formula, outer ones first, in typed and stored forms alike. */
export function ourCalls(formula: string, prefix: string, style: FormulaStyle): readonly FoundCall[] {
  const tokens = tokenize(typedFormula(formula, prefix).formula);
  const calls: FoundCall[] = [];
  tokens.forEach(({ kind, text }, i) => {
    const id = text.toUpperCase().startsWith(prefix.toUpperCase()) ? text.slice(prefix.length).toUpperCase() : "";
    if (kind !== "name" || !/^[A-Z][A-Z0-9]+$/.test(id) || tokens[i + 1]?.text !== "(") return;
    const { parts, end } = argumentTexts(tokens, i + 2, style);
    const texts = parts.length === 1 && parts[0]?.trim() === "" ? [] : parts;
    const before = textOf(tokens.slice(0, i)).replace(/\s/g, "");
    calls.push({
      id,
      arguments: texts.map((part) => readArgument(part, style)),
      text: textOf(tokens.slice(i, end)),
      isWhole: before === "=" && textOf(tokens.slice(end)).trim() === "",
    });
  });
  return calls;
}

/** The texts between the separators of one call, from the token after its `(` to its `)`. */
function argumentTexts(tokens: readonly Token[], start: number, style: FormulaStyle): { parts: string[]; end: number } {
  const parts = [""];
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token;
    if (kind === "mark") {
      if (text === "(" || text === "{") depth++;
      if ((text === ")" || text === "}") && depth-- === 0) return { parts, end: i + 1 };
      if (text === style.argument && depth === 0) {
        parts.push("");
        continue;
      }
    }
    parts.push((parts.pop() ?? "") + text);
  }
  return { parts, end: tokens.length };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
