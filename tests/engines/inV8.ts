import vm from "node:vm";
import { type Engine, readReport, reportCode } from "./Engine.ts";

/** Node's own engine: Excel on Windows and on the web, and Google Sheets. With nothing but ECMAScript's globals. */
export const inV8: Engine = (script, builtFile, requests) => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.Intl;", context);
  for (const code of [script, builtFile]) vm.runInContext(code, context);
  return readReport(vm.runInContext(reportCode(requests), context));
};
