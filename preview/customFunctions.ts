import type { CellFunction, CustomFunctionsHost } from "./engine/CellFunction.ts";

// Entry of dist/preview/host.js. A script of its own, loaded before the built functions: they call associate() while they
// load, and reach for CustomFunctions.Error only when they are called, exactly as in Excel.

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const functions = new Map<string, CellFunction>();

const host: CustomFunctionsHost = {
  functions,
  associate: (id, cellFunction) => functions.set(id, cellFunction),
  Error: CellError,
  // The codes are Office's own texts, also in a Swedish Excel.
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
    invalidName: "#NAME?",
    invalidReference: "#REF!",
  },
};

Object.assign(globalThis, { CustomFunctions: host });
