import {
  type Classify,
  callFunction,
  classifyPlain,
  FinsamError,
  FUNCTIONS,
  type FunctionDefinition,
  type Language,
  type ResultCell,
  type ResultRange,
  sentence,
} from "../core/index.ts";

/** Sheets hands error cells over as their text. */
const ERROR_TEXT = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

const classify: Classify = (value) => {
  if (typeof value === "string" && ERROR_TEXT.test(value)) return { special: "error", error: value };
  // instanceof fails between realms.
  if (Object.prototype.toString.call(value) === "[object Date]") return { special: "date" };
  return classifyPlain(value);
};

/**
 * Runs a function on what Sheets passes. Called by the top-level functions of Code.js, which carry the names.
 * @param values - the caller's `arguments`: a cell or rows of cells each.
 * Throws an Error whose message is the sentence.
 */
export function call(id: string, values: ArrayLike<unknown>): ResultCell | ResultRange {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id) as FunctionDefinition;
  try {
    const result = callFunction(definition, values, classify);
    return definition.result === "cell" ? (result[0]?.[0] as ResultCell) : result;
  } catch (error) {
    const known =
      error instanceof FinsamError ? error : new FinsamError({ name: "internal", data: { detail: String(error) } });
    throw new Error(sentence(known, definition, userLanguage(), (name) => `FINSAM_${name}`));
  }
}

/** Swedish, unless the user's Google account has another language. Asked only when something has gone wrong. */
function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().toLowerCase().startsWith("sv") ? "sv" : "en";
  } catch {
    return "sv";
  }
}
