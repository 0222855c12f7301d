import type { FunctionCell, Matrix } from "./CellFunction.ts";
import type { HyperFormulaClass } from "./HyperFormulaClass.ts";

/** Office's error codes and HyperFormula's names for them. */
const ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "VALUE",
  "#N/A": "NA",
  "#NUM!": "NUM",
  "#DIV/0!": "DIV_BY_ZERO",
  "#NAME?": "NAME",
  "#REF!": "REF",
};

type EngineError = InstanceType<HyperFormulaClass["CellError"]>;

/** HyperFormula's value of an argument as Excel would hand it over: always a matrix, a single cell too. */
export function toMatrix(engine: HyperFormulaClass, value: unknown): Matrix {
  const rows = value instanceof engine.SimpleRangeValue ? value.data : [[value]];
  return rows.map((row) => row.map((cell) => toFunctionCell(engine, cell)));
}

function toFunctionCell(engine: HyperFormulaClass, cell: unknown): FunctionCell {
  if (cell === engine.EmptyValue) return "";
  if (cell instanceof engine.CellError) {
    const code = Object.keys(ERRORS).find((office) => ERRORS[office] === cell.type);
    // #SPILL! and circles have no code of their own in Excel's older runtimes either.
    return { code: code ?? "#VALUE!" };
  }
  // Percentages and dates are objects round the number; Excel too hands over the bare number.
  if (typeof cell === "object" && cell !== null && "val" in cell) return cell.val as number;
  return cell as FunctionCell;
}

/** What a built function returned, as rows. VERSION returns a bare value. */
export function toRows(result: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(result) ? result : [[result]];
}

/** An error that a built function threw; anything but a CustomFunctions.Error would be a fault of ours, so it shows. */
export function toEngineError(engine: HyperFormulaClass, thrown: unknown): EngineError {
  const { code, message } = thrown as { code?: string; message?: string };
  const type = ERRORS[code ?? ""] ?? "VALUE";
  return new engine.CellError(engine.ErrorType[type as "VALUE"], message ?? String(thrown));
}
