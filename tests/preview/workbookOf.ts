import HyperFormula from "hyperformula";
import swedish from "hyperformula/i18n/languages/svSE";
import type { CellFunction, FunctionMetadata } from "../../preview/engine/CellFunction.ts";
import { cellName, placeNamed } from "../../preview/engine/cellName.ts";
import type { HyperFormulaClass } from "../../preview/engine/HyperFormulaClass.ts";
import { Workbook } from "../../preview/engine/Workbook.ts";

export interface TestFunction {
  readonly parameters: readonly string[];
  readonly run: CellFunction;
}

// Node hands a CommonJS module over inside an object with `default`; a bundler does not.
const unwrapped = <T>(module: T | { default: T }): T =>
  module && typeof module === "object" && "default" in module ? module.default : module;

/** A workbook with these functions as FINSAM.…, and short ways to type and read on its first sheet. */
export function workbookOf(
  functions: Readonly<Record<string, TestFunction>>,
  rows: readonly (readonly string[])[] = [],
) {
  const metadata = Object.entries(functions).map(
    ([id, { parameters }]): FunctionMetadata => ({
      id,
      name: id,
      description: "",
      parameters: parameters.map((name) => ({ name, description: "" })),
    }),
  );
  const workbook = new Workbook(
    {
      engine: unwrapped(HyperFormula as unknown as HyperFormulaClass),
      language: unwrapped(swedish) as never,
      metadata,
      functions: new Map(Object.entries(functions).map(([id, { run }]) => [id, run])),
    },
    { Blad1: rows },
  );
  const at = (name: string) => ({ ...(placeNamed(name) ?? { row: 0, col: 0 }), sheet: 0 });
  return {
    workbook,
    at,
    type: (name: string, text: string) => workbook.type([{ cell: at(name), text }]),
    texts: (...names: string[]) => names.map((name) => workbook.shown(at(name)).text),
    error: (name: string) => workbook.shown(at(name)).error,
    input: (name: string) => workbook.input(at(name)),
    source: (name: string) => {
      const source = workbook.shown(at(name)).spilledFrom;
      return source && cellName(source);
    },
  };
}
