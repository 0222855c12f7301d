import type { Token } from "./tokenize.ts";

/** The index of the `)` or `}` that belongs to the `(` or `{` at `open`; -1 if there is none. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (text === "(" || text === "{") depth++;
    if ((text === ")" || text === "}") && --depth === 0) return i;
  }
  return -1;
}
