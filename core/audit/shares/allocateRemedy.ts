import { type Area, areaAddress } from "../../formula/Area.ts";
import type { FormulaArgument, FormulaCall } from "../../formula/FormulaArgument.ts";
import { callFunction, classifyPlain, FinsamError, FUNCTIONS, type ResultRange } from "../../index.ts";

/** What one of our functions gives; `undefined` where it refuses. */
export function resultOf(id: string, given: readonly unknown[]): ResultRange | undefined {
  const definition = FUNCTIONS.find((each) => each.id === id);
  if (definition === undefined) return undefined;
  try {
    return callFunction(definition, given, classifyPlain);
  } catch (error) {
    if (error instanceof FinsamError) return undefined;
    throw error;
  }
}

export function areaArgument(sheet: string, area: Area): FormulaArgument {
  return { kind: "reference", reference: { sheet, address: areaAddress(area) } };
}

export function callOf(id: string, given: readonly FormulaArgument[]): FormulaCall {
  return { id, arguments: given };
}
