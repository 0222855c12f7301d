import { bookBefore } from "../formula/bookBefore.ts";
import { closingOf } from "../formula/closingOf.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";
import { FUNCTIONS } from "../index.ts";

const IDS = new Map(FUNCTIONS.map(({ id, isSingleCell }) => [id, isSingleCell === true]));

/** A call of ours among a formula's tokens. */
export interface CallTokens {
  readonly id: string;
  readonly isKnown: boolean;
  /** The first token: the file's name before the function's, if any. */
  readonly start: number;
  /** The function's name. */
  readonly name: number;
  /** Its `)`; -1 in an unfinished formula. */
  readonly end: number;
}

/**
 * Every call of ours, in each of the forms that hosts write: `FINSAM.X(`, `FINSAM_X(`, `_xldudf_FINSAM_X(`, the last also
 * behind `[2]!` or a path, in any case.
 * @param prefix - as written in the workbook's own host, so that a test build's functions count as well.
 */
export function callsAmong(tokens: readonly Token[], prefix: string): readonly CallTokens[] {
  const calls: CallTokens[] = [];
  tokens.forEach(({ kind, text }, name) => {
    if (kind !== "name" || tokens[name + 1]?.text !== "(") return;
    const id = idOf(text, prefix);
    if (id === undefined) return;
    const start = name - bookBefore(tokens, name);
    calls.push({ id, isKnown: IDS.has(id), start, name, end: closingOf(tokens, name + 1) });
  });
  return calls;
}

/** Whether the formula is nothing but one call of ours, so that its result is the cell's. */
export function isWholeCall(formula: string, prefix: string): boolean {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const [call] = callsAmong(tokens, prefix);
  return call !== undefined && call.start === 1 && tokens[0]?.text === "=" && call.end === tokens.length - 1;
}

/** Whether Excel keeps the formula as a dynamic array: a function in it gives a matrix, be it of one cell. */
export function givesMatrix(formula: string, prefix: string): boolean {
  return callsAmong(tokenize(formula), prefix).some(({ id }) => IDS.get(id) === false);
}

function idOf(text: string, prefix: string): string | undefined {
  const namespaces = [
    "FINSAM",
    prefix
      .replace(/^_xldudf_/i, "")
      .slice(0, -1)
      .toUpperCase(),
  ];
  const found = /^(?:_XLDUDF_)?([A-Z0-9_.]+)[._]([A-Z][A-Z0-9]+)$/.exec(text.toUpperCase());
  return found && namespaces.includes(found[1] as string) ? found[2] : undefined;
}
