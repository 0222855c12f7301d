import { classifyHostCell } from "../core/cells/classifyHostCell.ts";
import {
  asFinsamError,
  callFunction,
  type FunctionDefinition,
  type Language,
  type ResultRange,
  sentence,
} from "../core/index.ts";
import type { FormulaArgument, HostRange, Reference } from "./WorkbookHost.ts";

/** What the core makes of a call: the result, or the sentence that the user should read. */
export type Calculated =
  | { readonly ok: true; readonly result: ResultRange }
  | { readonly ok: false; readonly sentence: string };

/** Looks a reference up among ranges that have been read; `undefined` if it does not exist. */
export type Ranges = (reference: Reference) => HostRange | undefined;

/** Calculates a call in the panel itself, with the same core as the cells. */
export function calculate(
  definition: FunctionDefinition,
  given: readonly FormulaArgument[],
  ranges: Ranges,
  { language, prefix }: { readonly language: Language; readonly prefix: string },
): Calculated {
  try {
    const cells = given.map((argument) => argumentCells(argument, ranges));
    return { ok: true, result: callFunction(definition, cells, classifyHostCell) };
  } catch (error) {
    const known = asFinsamError(error);
    return { ok: false, sentence: sentence(known, definition, language, (id) => prefix + id) };
  }
}

function argumentCells(argument: FormulaArgument, ranges: Ranges): unknown {
  if (argument.kind === "omitted") return undefined;
  if (argument.kind === "cells") return argument.rows;
  if (argument.kind !== "reference") return argument.value;
  // A reference to nothing is what both hosts show as #REF!.
  return ranges(argument.reference)?.rows ?? { special: "error", error: "#REF!" };
}

/** One text per reference, to look ranges up by. */
export function referenceKey(reference: Reference): string {
  return JSON.stringify("name" in reference ? [reference.name] : [reference.sheet, reference.address]);
}

/** The references among the arguments, as seen from a sheet. */
export function references(given: readonly (FormulaArgument | undefined)[], sheet: string): Reference[] {
  return given.flatMap((argument) => (argument?.kind === "reference" ? [onSheet(argument.reference, sheet)] : []));
}

/** A reference without a sheet means the sheet that the formula stands on. */
export function onSheet(reference: Reference, sheet: string): Reference {
  return "sheet" in reference && reference.sheet === "" ? { sheet, address: reference.address } : reference;
}
