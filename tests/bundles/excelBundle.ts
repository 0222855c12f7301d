import { createBareRealm, type Outcome } from "./bareRealm.ts";
import { builtFile } from "./builtFile.ts";
import { type Call, type ExcelBlank, excelArguments } from "./hostCall.ts";
import { publishedFunctions } from "./publishedFunctions.ts";

/**
 * Excel's custom functions runtime as a script. CustomFunctions.Error appears only when the bundle has loaded: that is
 * how the real one behaves, so an error made while loading would break there, and breaks here.
 */
const EXCEL_HOST = `(registry) => {
  "use strict";
  const associated = Object.create(null);
  class CustomFunctionsError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  let loading = true;
  globalThis.CustomFunctions = {
    associate: (id, fn) => { associated[id] = fn; },
    get Error() { if (loading) throw new TypeError("CustomFunctions.Error before the host is ready"); return CustomFunctionsError; },
    get ErrorCode() {
      if (loading) throw new TypeError("CustomFunctions.ErrorCode before the host is ready");
      return { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!" };
    },
  };
  registry.find = (id) => { loading = false; return associated[id]; };
  registry.makeError = (code) => new CustomFunctionsError(code);
  registry.outcomeOf = (thrown) =>
    thrown instanceof CustomFunctionsError ? { ok: false, code: thrown.code, message: thrown.message } : undefined;
  registry.extra = [{ address: "Budget!B2", functionName: "FINSAM", isInValuePreview: false }];
}`;

/** The built Excel file under a stand-in for Excel's runtime. */
export interface ExcelBundle {
  readonly ids: readonly string[];
  call(call: Call, blank?: ExcelBlank): Outcome;
  /** With arguments in Excel's own shapes. */
  callRaw(id: string, args: readonly unknown[]): Outcome;
  /** Built-in properties that the file or a call has changed, and globals that calls have left: there must be none. */
  patches(): string[];
  strayGlobals(): string[];
}

export function loadExcelBundle(source = builtFile("excel/functions.js")): ExcelBundle {
  const realm = createBareRealm(EXCEL_HOST);
  realm.run(source, "functions.js");
  const published = publishedFunctions();
  const parameters = new Map(published.map(({ id, parameters: all }) => [id, all.length]));
  return {
    ids: published.map(({ id }) => id).filter((id) => realm.has(id)),
    call: (call, blank) => realm.call(call.id, excelArguments(call, parameters.get(call.id) ?? 0, blank)),
    callRaw: (id, args) => realm.call(id, args),
    patches: () => realm.patches(),
    strayGlobals: () => realm.strayGlobals(),
  };
}
