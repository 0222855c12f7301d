import {
  callFunction,
  classifyPlain,
  FUNCTIONS,
  type FunctionDefinition,
  type ResultRange,
} from "../../../core/index.ts";
import { type Failure, failure } from "../failure.ts";

const definitionOf = (id: string): FunctionDefinition => {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`no function ${id}`);
  return found;
};

/** What a function of the catalogue answers, straight from its source. */
export const call = (id: string, ...values: unknown[]): ResultRange =>
  callFunction(definitionOf(id), values, classifyPlain);

/** What it refuses with. */
export const refused = (id: string, ...values: unknown[]): Failure => failure(() => call(id, ...values));

export const down = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
export const across = (...values: unknown[]): unknown[][] => [values];
