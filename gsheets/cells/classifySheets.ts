import { type Classify, classifyPlain } from "../../core/index.ts";

/** Sheets hands error cells over as their text, to functions and to scripts alike. */
const ERROR_TEXT = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Nobody documents whether a Swedish spreadsheet hands over Swedish names: these are read as the English ones. */
const SWEDISH_ERRORS: ReadonlyMap<string, string> = new Map([
  ["#SAKNAS!", "#N/A"],
  ["#REFERENS!", "#REF!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#VÄRDEFEL!", "#VALUE!"],
  ["#NAMN?", "#NAME?"],
  ["#OGILTIGT!", "#NUM!"],
  ["#SKÄRNING!", "#NULL!"],
  ["#FEL!", "#ERROR!"],
]);

/** What a cell shows until Google has answered: `#BUSY!`, as Excel calls it. */
const LOADING = /^(Loading|Laddar|Läser in)\s?(\.\.\.|…)$/;

/** What a value is that Sheets hands over: a skipped argument and an empty cell are "", dates and durations are Dates. */
export const classifySheets: Classify = (value) => {
  const error = typeof value === "string" ? errorName(value) : undefined;
  if (error !== undefined) return { special: "error", error };
  // instanceof fails between realms.
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Date]") return { special: "date" };
  // Nobody documents what an error cell is as an argument: should it be an Error, it is still not counted.
  if (kind === "[object Error]") return { special: "error", error: errorName((value as Error).message) ?? "#ERROR!" };
  return classifyPlain(value);
};

/** The error that a cell shows, in its English name (`#N/A`), or null when it shows none. */
export function shownError(shown: string): string | null {
  return LOADING.test(shown) ? "#BUSY!" : (errorName(shown) ?? null);
}

function errorName(text: string): string | undefined {
  return ERROR_TEXT.test(text) ? text : SWEDISH_ERRORS.get(text);
}
