import {
  asFinsamError,
  type Classify,
  callFunction,
  classifyPlain,
  errorKind,
  type FunctionDefinition,
  type Language,
  sentence,
} from "../core/index.ts";

/** Excel hands error cells over as objects with a code such as "#N/A". */
const classify: Classify = (value) => {
  const code = (value as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? { special: "error", error: code } : classifyPlain(value);
};

/** The function that Excel calls: one argument per parameter, then an invocation object. */
export type ExcelFunction = (...values: unknown[]) => unknown;

/** Wraps a definition for Excel: cells in, cells or CustomFunctions.Error out, never anything else. */
export function excelFunction(definition: FunctionDefinition): ExcelFunction {
  return (...values) => {
    try {
      const result = callFunction(definition, values.slice(0, definition.parameters.length), classify);
      return definition.isSingleCell ? result[0]?.[0] : result;
    } catch (error) {
      throw excelError(error, definition);
    }
  };
}

/** Created at call time: the class exists only once the host's own script has loaded. */
function excelError(error: unknown, definition: FunctionDefinition): CustomFunctions.Error {
  const known = asFinsamError(error);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = errorKind(known.detail.code) === "missing" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(
    code,
    sentence(known, definition, displayLanguage(), (id) => `FINSAM.${id}`),
  );
}

/** All of office.js that is asked for; not there in the JavaScript-only runtime. */
declare const Office: { readonly context: { readonly displayLanguage: string } };

/** Swedish, unless Excel itself is shown in another language. */
function displayLanguage(): Language {
  try {
    return Office.context.displayLanguage.toLowerCase().startsWith("sv") ? "sv" : "en";
  } catch {
    return "sv";
  }
}
