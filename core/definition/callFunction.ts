import type { CellContent, Classify } from "../cells/classify.ts";
import { NO_PLACE, readNumber } from "../cells/readNumber.ts";
import { readSingleCell, readTable, readVector } from "../cells/readRange.ts";
import { Vector } from "../cells/Vector.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import type { FunctionDefinition, ResultCell, RunResult } from "./defineFunction.ts";
import type { Parameter } from "./Parameter.ts";

/** Rows of cells: finite numbers (never −0), text or TRUE/FALSE; rectangular and never empty. */
export type ResultRange = readonly (readonly ResultCell[])[];

/**
 * Runs a function on a host's cells: blanks, defaults, kinds and bounds from the definition, then run(), then the
 * layout. Throws FinsamError; anything else is a fault of ours, which a host turns into one with asFinsamError().
 * @param cells - one entry per argument: a cell, or rows of cells; left-out ones blank or missing.
 * @param classify - the host's way to tell errors and dates from other values.
 */
export function callFunction(
  definition: FunctionDefinition,
  cells: ArrayLike<unknown>,
  classify: Classify,
): ResultRange {
  const { parameters } = definition;
  if (cells.length > parameters.length) {
    fail(ErrorCode.tooManyArguments, { given: cells.length, allowed: parameters.length });
  }
  const values: Record<string, unknown> = {};
  const vectors: { parameter: Parameter; vector: Vector }[] = [];
  parameters.forEach((parameter, index) => {
    const value = readArgument(parameter, cells[index], classify);
    values[parameter.name] = value;
    if (value instanceof Vector && !parameter.summed) vectors.push({ parameter, vector: value });
  });
  checkLengths(vectors);
  const result = definition.run(values as never);
  const along = vectors.find(({ vector }) => !vector.isSingle)?.vector.orientation;
  return layOut(result, along === "row");
}

function readArgument(parameter: Parameter, argument: unknown, classify: Classify): unknown {
  if (parameter.kind === "table") return readTable(argument, parameter, classify);
  if (parameter.kind === "vector") return readVector(argument, parameter, classify);
  const cell = readSingleCell(argument, parameter.name);
  if (parameter.kind === "text") return readText(cell, parameter, classify);
  const value = readNumber(cell, parameter, classify, NO_PLACE);
  return parameter.optional && value === 0 ? parameter.default : value;
}

/** Blank and 0 are "left out"; what else is no text is the function's to refuse, with the texts that it takes. */
function readText(cell: unknown, parameter: Parameter, classify: Classify): CellContent {
  const content = typeof cell === "number" ? cell : classify(cell);
  if (content === 0) return undefined;
  const isError = typeof content === "object" && content.special === "error";
  return isError ? readNumber(cell, parameter, classify, NO_PLACE) : content;
}

/** All vectors are as long as the first one that must be; those that may be one value for all can be that as well. */
function checkLengths(vectors: readonly { parameter: Parameter; vector: Vector }[]): void {
  const first = vectors.find(({ parameter }) => !parameter.oneForAll) ?? vectors.find(({ vector }) => !vector.isSingle);
  if (first === undefined) return;
  for (const { parameter, vector } of vectors) {
    if (vector.length === first.vector.length || (parameter.oneForAll && vector.isSingle)) continue;
    fail(ErrorCode.lengthsDiffer, {
      parameter: parameter.name,
      length: vector.length,
      other: first.parameter.name,
      otherLength: first.vector.length,
    });
  }
}

function layOut(result: RunResult, alongRow: boolean): ResultRange {
  if (!Array.isArray(result)) return [[checked(result as ResultCell)]];
  const list = result as readonly (ResultCell | readonly ResultCell[])[];
  if (Array.isArray(list[0])) return (list as readonly (readonly ResultCell[])[]).map((row) => row.map(checked));
  const cells = (list as readonly ResultCell[]).map(checked);
  return alongRow ? [cells] : cells.map((cell) => [cell]);
}

/** The last gate: NaN or Infinity would become 0 in Excel without a word, −0 prints as −0 in Sheets. */
function checked(cell: ResultCell): ResultCell {
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) fail(ErrorCode.internal, { detail: String(cell) });
  return cell + 0;
}
