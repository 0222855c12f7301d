import { closingOf } from "../formula/closingOf.ts";
import type { FormulaStyle } from "../formula/FormulaStyle.ts";
import { styleOf } from "../formula/styleOf.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";
import { withMarks } from "../formula/withMarks.ts";

/** What Sheets wrote in place of a formula that Excel does not have, taken apart. */
export type Opened =
  /** No such wrapper. */
  | { readonly kind: "none" }
  /** The formula with the wrapped texts in their place, in the marks of the formula around them. */
  | { readonly kind: "opened"; readonly formula: string; readonly texts: readonly string[] }
  /** A cell that a formula elsewhere filled when Sheets wrote the file. */
  | { readonly kind: "spilled" }
  | { readonly kind: "unreadable" };

const WRAPPER = /^(?:_xlfn\.)?_{1,2}xludf\.dummyfunction$/i;
const FALLBACK = /^(?:_xlfn\.)?(?:iferror|omfel)$/i;
const SPILLED = /^\s*"computed_value"\s*$/i;
/** A file that went back and forth has wrappers in wrappers. */
const DEEPEST = 20;

/**
 * Opens `IFERROR(__xludf.DUMMYFUNCTION("…"),…)`, which is how Sheets keeps a formula that Excel lacks when it writes xlsx
 * or ODS: the text is the whole formula without `=`, as the user typed it, quotes doubled, long ones in pieces
 * (`"…"&"…"`). Also where somebody has built on it afterwards (`=IFERROR(…)*2`), and with an `@` from Excel's formula bar.
 * @param outer - the marks of the formula itself.
 * @param inner - the marks of the texts where they do not tell.
 */
export function openDummy(formula: string, outer: FormulaStyle, inner: FormulaStyle): Opened {
  const texts: string[] = [];
  let opened = formula;
  for (let depth = 0; ; depth++) {
    const tokens = tokenize(opened);
    const name = tokens.findIndex(({ text }, i) => WRAPPER.test(text) && isCall(tokens, i));
    if (name < 0) break;
    const content = textIn(tokens, name + 1);
    if (content === undefined || depth > DEEPEST) return { kind: "unreadable" };
    const { start, end, isWhole } = around(tokens, name, closingOf(tokens, name + 1));
    if (SPILLED.test(content)) return isWhole ? { kind: "spilled" } : { kind: "unreadable" };
    const text = content.replace(/^\s*=/, "");
    if (!isBalanced(text)) return { kind: "unreadable" };
    const style = styleOf(text, inner);
    if (style === undefined) return { kind: "unreadable" };
    texts.push(text);
    const written = withMarks(text, style, outer);
    const fits = isWhole || isOperand(written);
    opened = joined(tokens.slice(0, start)) + (fits ? written : `(${written})`) + joined(tokens.slice(end + 1));
  }
  return texts.length === 0 ? { kind: "none" } : { kind: "opened", formula: opened, texts };
}

/** The texts of the wrappers in a formula, without a thought of what they say: for finding out how a file writes them. */
export function dummyTexts(formula: string): readonly string[] {
  const tokens = tokenize(formula);
  return tokens.flatMap(({ text }, i) => {
    const content = WRAPPER.test(text) && isCall(tokens, i) ? textIn(tokens, i + 1) : undefined;
    return content === undefined || SPILLED.test(content) ? [] : [content];
  });
}

const isCall = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === "(";

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** `"…"&"…"` between the parentheses, as one text; `undefined` for anything else. */
function textIn(tokens: readonly Token[], open: number): string | undefined {
  const close = closingOf(tokens, open);
  const pieces = tokens.slice(open + 1, close).filter(({ kind }) => kind !== "space");
  const isText =
    pieces.length % 2 === 1 && pieces.every(({ kind, text }, i) => (i % 2 ? text === "&" : kind === "text"));
  if (close < 0 || !isText) return undefined;
  const texts = pieces.filter(({ kind }) => kind === "text");
  return texts.map(({ text }) => text.slice(1, -1).replace(/""/g, '"')).join("");
}

/** From the wrapper's `@` and IFERROR to the `)` of the latter, whatever it falls back on. */
function around(
  tokens: readonly Token[],
  name: number,
  close: number,
): { start: number; end: number; isWhole: boolean } {
  let [start, end] = [atBefore(tokens, name), close];
  const open = before(tokens, start);
  const outer = before(tokens, open);
  const falls = tokens[open]?.text === "(" && FALLBACK.test(tokens[outer]?.text ?? "") ? closingOf(tokens, open) : -1;
  // Only as the first argument: elsewhere the IFERROR is the user's own.
  if (falls >= 0) [start, end] = [atBefore(tokens, outer), falls];
  const blank = (part: readonly Token[]): boolean => joined(part).trim() === "";
  return { start, end, isWhole: /^\s*=\s*$/.test(joined(tokens.slice(0, start))) && blank(tokens.slice(end + 1)) };
}

/** The nearest token before that is no space. */
function before(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (tokens[at]?.kind === "space") at--;
  return at;
}

function atBefore(tokens: readonly Token[], i: number): number {
  const at = before(tokens, i);
  return tokens[at]?.text === "@" ? at : i;
}

/** Nothing unfinished: no formula is made of half a text. */
function isBalanced(text: string): boolean {
  const tokens = tokenize(text);
  let depth = 0;
  for (const { kind, text: piece } of tokens) {
    if (kind === "text" && !/^"(?:[^"]|"")*"$/.test(piece)) return false;
    if (kind === "quotedName" && !/^'(?:[^']|'')*'$/.test(piece)) return false;
    if (piece === "(" || piece === "{") depth++;
    if ((piece === ")" || piece === "}") && --depth < 0) return false;
  }
  return depth === 0;
}

/** A single call or value, which needs no parentheses whatever stands around it. */
function isOperand(text: string): boolean {
  const tokens = tokenize(text.trim());
  if (tokens.length === 1) return true;
  return tokens[0]?.kind === "name" && isCall(tokens, 0) && closingOf(tokens, 1) === tokens.length - 1;
}
