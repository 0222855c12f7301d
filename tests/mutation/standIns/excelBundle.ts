import { FUNCTIONS, type FunctionDefinition } from "../../../core/index.ts";
import type { ExcelBundle } from "../../bundles/excelBundle.ts";
import { excelArguments } from "../../bundles/hostCall.ts";
import { sourceRealm } from "./sourceRealm.ts";

// By name: with its own types, which are the host's, it belongs to the add-in's project and not to the tests'.
const SOURCE: string = "../../../excel-addin/excelFunction.ts";
const { excelFunction } = (await import(SOURCE)) as {
  excelFunction: (definition: FunctionDefinition) => (...values: unknown[]) => unknown;
};

class CustomFunctionsError extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

/** What {@link loadExcelBundle} gives for the built file, for the same functions straight from their source. */
export function loadExcelBundle(): ExcelBundle {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
  const { registry, call } = sourceRealm();
  const functions = new Map(FUNCTIONS.map((definition) => [definition.id, excelFunction(definition)]));
  const counts = new Map(FUNCTIONS.map(({ id, parameters }) => [id, parameters.length]));
  registry.find = (id) => functions.get(id);
  registry.makeError = (code) => new CustomFunctionsError(code);
  registry.outcomeOf = (thrown) =>
    thrown instanceof CustomFunctionsError ? { ok: false, code: thrown.code, message: thrown.message } : undefined;
  registry.extra = [{ address: "Budget!B2", functionName: "FINSAM", isInValuePreview: false }];
  return {
    ids: [...functions.keys()],
    call: ({ id, args }, blank) => call(id, excelArguments({ id, args }, counts.get(id) ?? 0, blank)),
    callRaw: call,
    // Those of the built file's realm: its own tests look at them.
    patches: () => [],
    strayGlobals: () => [],
  };
}
