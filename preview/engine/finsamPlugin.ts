import { type Matrix, NAMESPACE } from "./CellFunction.ts";
import type { EngineParts } from "./EngineParts.ts";
import { toEngineError, toMatrix, toRows } from "./engineCells.ts";
import type { SimpleCellAddress } from "./HyperFormulaClass.ts";
import { type Size, Spills } from "./Spills.ts";

interface Call {
  readonly procedureName: string;
  readonly args: readonly { readonly type: string }[];
}

/** Where a formula stands; HyperFormula hands it through everything it evaluates. */
interface State {
  readonly formulaAddress: SimpleCellAddress;
}

/** How an argument is read when reading it may throw. */
type Read = (argument: () => Matrix) => Matrix;

/** What the plugin needs of its base class, which declares these for its own kinds of syntax trees only. */
interface Evaluator {
  evaluateAst(node: unknown, state: State): unknown;
}

/**
 * A HyperFormula plugin with every function in the metadata, run by the built code that Excel runs. No function is named
 * here: a new one in functions.json is in the sheet. Besides the plugin, what it notes while it calculates: results that
 * outgrew their size, and the sentences of our errors, which tell them from HyperFormula's own English ones.
 */
export function finsamPlugin({ engine, metadata, functions }: EngineParts) {
  const spills = new Spills();
  const sentences = new Set<string>();
  const byName = new Map(metadata.map((entry) => [`${NAMESPACE}${entry.name}`.toUpperCase(), entry]));

  /** The function's rows, or the error that it threw. */
  function run(evaluator: Evaluator, call: Call, state: State, read: Read): readonly (readonly unknown[])[] | Error {
    const entry = byName.get(call.procedureName);
    const cellFunction = entry && functions.get(entry.id);
    if (!entry || !cellFunction)
      return new Error(`${call.procedureName} finns i functions.json men inte i functions.js.`);
    if (call.args.length > entry.parameters.length) {
      return new Error(
        `${NAMESPACE}${entry.name} tar högst ${entry.parameters.length} argument, men formeln har ${call.args.length}.`,
      );
    }
    const values = entry.parameters.map((_, index) => {
      const argument = call.args[index];
      return argument && argument.type !== "EMPTY"
        ? read(() => toMatrix(engine, evaluator.evaluateAst(argument, state)))
        : null;
    });
    try {
      return toRows(cellFunction(...values));
    } catch (error) {
      return error as Error;
    }
  }

  class FinsamPlugin extends engine.FunctionPlugin {
    finsamSize(call: Call, state: State) {
      let size: Size = { rows: 1, columns: 1 };
      try {
        size = sizeOf(run(this as unknown as Evaluator, call, state, (argument) => argument()));
      } catch {
        // HyperFormula throws when an argument is not calculated yet; the true size then comes in the next round.
      }
      spills.foretell(call, state.formulaAddress, size);
      return new engine.ArraySize(size.columns, size.rows);
    }

    finsamValue(call: Call, state: State) {
      const result = run(this as unknown as Evaluator, call, state, orReferenceError);
      const size = spills.allowed(call, state.formulaAddress, sizeOf(result));
      if (result instanceof Error) sentences.add(result.message);
      const error = result instanceof Error ? toEngineError(engine, result) : undefined;
      if (error && size.rows * size.columns === 1) return error;
      // An error in every cell, not one error for all: a range that is just these cells would make HyperFormula throw.
      const cell = (row: number, column: number) =>
        error ?? (result as readonly (readonly unknown[])[])[row]?.[column] ?? "";
      const rows = Array.from({ length: size.rows }, (_, row) =>
        Array.from({ length: size.columns }, (_, column) => cell(row, column)),
      );
      return engine.SimpleRangeValue.onlyValues(rows as never);
    }
  }
  FinsamPlugin.implementedFunctions = Object.fromEntries(
    [...byName.keys()].map((name) => [
      name,
      { method: "finsamValue", sizeOfResultArrayMethod: "finsamSize", parameters: [] },
    ]),
  );
  return { plugin: FinsamPlugin, spills, sentences };
}

/** HyperFormula throws for a range on a sheet that does not exist. */
const orReferenceError: Read = (argument) => {
  try {
    return argument();
  } catch {
    return [[{ code: "#REF!" }]];
  }
};

function sizeOf(result: readonly (readonly unknown[])[] | Error): Size {
  return result instanceof Error ? { rows: 1, columns: 1 } : { rows: result.length, columns: result[0]?.length ?? 1 };
}
