import {
  asFinsamError,
  callFunction,
  FUNCTIONS,
  type FunctionDefinition,
  type ResultCell,
  type ResultRange,
  sentence,
} from "../core/index.ts";
import { classifySheets } from "./cells/classifySheets.ts";
import { SHEETS_PREFIX } from "./SHEETS_PREFIX.ts";
import { userLanguage } from "./userLanguage.ts";

/**
 * Runs a function on what Sheets passes. Called by the top-level functions of Code.js, which carry the names.
 * @param values - the caller's `arguments`: a cell or rows of cells each; skipped ones "", omitted ones not there.
 * Throws an Error whose message is the sentence.
 */
export function call(id: string, values: ArrayLike<unknown>): ResultCell | ResultRange {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id) as FunctionDefinition;
  try {
    const result = callFunction(definition, values, classifySheets);
    return definition.isSingleCell ? (result[0]?.[0] as ResultCell) : result;
  } catch (error) {
    const known = asFinsamError(error);
    throw new Error(sentence(known, definition, userLanguage(), (name) => SHEETS_PREFIX + name));
  }
}
