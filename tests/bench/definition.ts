import { FUNCTIONS, type FunctionDefinition } from "../../core/index.ts";

/** The definition of a published function. */
export function definition(id: string): FunctionDefinition {
  const found = FUNCTIONS.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
