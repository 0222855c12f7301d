import {
  ErrorCode,
  type ErrorKind,
  type ExampleArgument,
  errorKind,
  FUNCTIONS,
  HELP,
  type ResultRange,
} from "../../core/index.ts";
import { PUBLISHED_CASES } from "../../core/reference/publishedCases.ts";
import type { FormulaArgument, FormulaCall } from "../WorkbookHost.ts";

/** One call with what has to come out of it: cells, or an error of a kind. */
export interface SelfTestCase {
  readonly call: FormulaCall;
  readonly expected: ResultRange | { readonly error: ErrorKind };
}

/** Every worked example and mistake of every function, and every published allocation. */
export function selfTestCases(): readonly SelfTestCase[] {
  const worked = FUNCTIONS.flatMap(({ id }): SelfTestCase[] => [
    ...(HELP[id]?.examples ?? []).map((example) => ({ call: callOf(id, example.arguments), expected: example.result })),
    ...(HELP[id]?.mistakes ?? []).map((mistake) => ({
      call: callOf(id, mistake.arguments),
      expected: { error: errorKind(ErrorCode[mistake.error]) },
    })),
  ]);
  const published = PUBLISHED_CASES.map(({ id, arguments: given, result }) => ({
    call: callOf(id, given),
    expected: result,
  }));
  return [...worked, ...published];
}

/** The call that tells which version of the core the cells run. */
export const VERSION_CALL: FormulaCall = { id: "VERSION", arguments: [] };

/** A worked example's arguments as a formula's. */
export function callOf(id: string, given: readonly ExampleArgument[]): FormulaCall {
  return { id, arguments: given.map(formulaArgument) };
}

function formulaArgument(argument: ExampleArgument): FormulaArgument {
  if (argument === undefined) return { kind: "omitted" };
  if (typeof argument === "number") return { kind: "number", value: argument };
  if (typeof argument === "string") return { kind: "text", value: argument };
  return { kind: "cells", rows: argument };
}
