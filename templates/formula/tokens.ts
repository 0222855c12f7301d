/** The smallest parts of a formula in the neutral grammar. Their texts, joined, are the formula again. */
export interface Token {
  readonly kind: "space" | "text" | "number" | "function" | "reference" | "truth" | "name" | "sign";
  readonly text: string;
}

/** In this order: the first that matches at a place is the token there. */
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["number", /\d+(?:\.\d+)?/y],
  ["function", /[A-Z][A-Z0-9.]*(?=\()/y],
  // The sheet is in quotes wherever it holds anything but letters and digits.
  ["reference", /(?:(?:'[^']+'|[\p{L}\p{N}_]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_])/uy],
  ["truth", /(?:TRUE|FALSE)(?![\p{L}\p{N}_])/uy],
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["sign", /<>|<=|>=|[-+*/&=<>(),]/y],
];

/** Splits a formula without its `=`. Throws at what no token begins with. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`cannot read "${formula.slice(at)}"`);
}
