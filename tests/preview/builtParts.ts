import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import HyperFormula from "hyperformula";
import swedish from "hyperformula/i18n/languages/svSE";
import type { CustomFunctionsHost, FunctionMetadata } from "../../preview/engine/CellFunction.ts";
import type { EngineParts } from "../../preview/engine/EngineParts.ts";

// Node hands a CommonJS module over inside an object with `default`; a bundler does not.
const unwrapped = <T>(module: T | { default: T }): T =>
  module && typeof module === "object" && "default" in module ? module.default : module;

/** HyperFormula's Swedish names of its functions and errors. */
export const SWEDISH = unwrapped(swedish) as unknown as EngineParts["language"];

/** What the page calculates with: the two scripts that it loads, run in its order, and the texts. */
export function builtParts(): EngineParts {
  // In this realm and no other, so that an Error of theirs is an Error here, as on the page.
  for (const file of ["dist/preview/host.js", "dist/excel/functions.js"]) {
    new Script(readFileSync(file, "utf8")).runInThisContext();
  }
  const { CustomFunctions } = globalThis as unknown as { readonly CustomFunctions: CustomFunctionsHost };
  const { functions } = JSON.parse(readFileSync("dist/excel/functions.json", "utf8")) as {
    readonly functions: readonly FunctionMetadata[];
  };
  return {
    engine: unwrapped(HyperFormula) as never,
    language: SWEDISH,
    metadata: functions,
    functions: CustomFunctions.functions,
  };
}
