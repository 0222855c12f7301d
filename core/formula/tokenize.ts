export type TokenKind = "text" | "quotedName" | "bracket" | "number" | "name" | "error" | "space" | "mark";

/** A piece of a formula. The texts of all tokens together are the formula, to the last character. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * Tried in this order. `text` is a string ("" inside is a quote), `quotedName` a sheet or file name ('' inside is an
 * apostrophe), `name` a function, a defined name, an unquoted sheet or a cell reference, `mark` any other single character.
 * An unfinished string or name runs to the end: nothing inside it is taken for a formula.
 */
const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*(?:"|$)/y],
  ["quotedName", /'(?:[^']|'')*(?:'|$)/y],
  ["error", /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_])/iuy],
  ["name", /[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ["space", /\s+/y],
];

/** Cuts a formula into tokens. Knows strings, quoted names and brackets, so that no name inside them is ever touched. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "bracket", text: formula.slice(at, bracketEnd(formula, at)) };
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(formula)?.[0];
    if (found) return { kind, text: found };
  }
  return { kind: "mark", text: formula[at] as string };
}

/** After `[2]` or `[[#Rubriker];[Kolumn]]`: brackets nest, and an apostrophe takes away the meaning of the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
