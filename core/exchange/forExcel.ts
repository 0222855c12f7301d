import { bookBefore } from "../formula/bookBefore.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";
import { excelName } from "./excelFunctions.ts";
import { callsAmong } from "./ourFunctions.ts";

/** Why Excel would not take a formula from Sheets: the function that it lacks, or the text that it cannot read. */
export interface Refusal {
  readonly reason: "notInExcel" | "notExcelsGrammar";
  readonly about: string;
}

/**
 * A formula that Sheets kept as text, with its functions named as Excel names them. A function that Excel lacks would make
 * an error of a cell that shows a number now; `B2:B` or `{A1:A3;B1}` in a file would make Excel refuse the file.
 */
export function forExcel(formula: string, prefix: string, isFile: boolean): string | Refusal {
  const tokens = tokenize(formula);
  const grammar = notExcels(tokens);
  if (grammar !== undefined) return { reason: "notExcelsGrammar", about: grammar };
  const ours = new Set(callsAmong(tokens, prefix).map(({ name }) => name));
  const pieces: string[] = [];
  for (const [i, { kind, text }] of tokens.entries()) {
    const isHosts = kind === "name" && tokens[i + 1]?.text === "(" && !ours.has(i);
    const name = isHosts && !isStored(tokens, i) ? excelName(text, isFile) : text;
    if (name === undefined) return { reason: "notInExcel", about: text.toUpperCase() };
    pieces.push(name);
  }
  return pieces.join("");
}

/** The same for a file that Sheets is to open: it reads the names that a file has, and refuses nothing of its own. */
export function forSheetsFile(formula: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ text }, i) => {
      const isCall = tokens[i + 1]?.text === "(" && !isStored(tokens, i);
      return isCall ? (excelName(text, true) ?? text) : text;
    })
    .join("");
}

/** Already named as a file names it, or a function of another file. */
function isStored(tokens: readonly Token[], i: number): boolean {
  return /^_xl/i.test((tokens[i] as Token).text) || bookBefore(tokens, i) > 0;
}

/** The first piece that only Sheets can read. */
function notExcels(all: readonly Token[]): string | undefined {
  const tokens = all.filter(({ kind }) => kind !== "space");
  let braces = 0;
  for (const [i, { kind, text }] of tokens.entries()) {
    if (text === "{") braces++;
    if (text === "}") braces--;
    if (braces > 1) return text;
    const isConstant = /^(?:TRUE|FALSE)$/i.test(text);
    if (braces > 0 && (kind === "quotedName" || (kind === "name" && !isConstant))) return text;
    if (text !== ":") continue;
    const ends = [tokens[i - 1], tokens[i + 1]] as const;
    if (ends.some((end) => END_OF_RANGE.test(end?.text ?? "")) && ends.some((end) => CELL.test(end?.text ?? ""))) {
      return ends.map((end) => end?.text).join(":");
    }
  }
  return undefined;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i;
/** `B` in `B2:B`, `9` in `B2:9`. */
const END_OF_RANGE = /^\$?(?:[A-Z]{1,3}|[1-9]\d*)$/i;
