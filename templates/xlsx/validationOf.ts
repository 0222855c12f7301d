import type ExcelJS from "exceljs";
import type { Validation } from "../workbook/Workbook.ts";

/** What a cell accepts, in ExcelJS's words. A blank cell is always accepted. */
export function validationOf({ accepts, message }: Omit<Validation, "range">): ExcelJS.DataValidation {
  const said = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Kontrollera värdet",
    error: message,
  };
  if (accepts.kind === "list") return { ...said, type: "list", formulae: [`"${accepts.values.join(",")}"`] };
  // Any number: Excel has no such kind, so the bound is one that no amount reaches.
  const bound = { operator: "greaterThanOrEqual" as const, formulae: [accepts.atLeast ?? -1e15] };
  return { ...said, type: accepts.kind === "whole" ? "whole" : "decimal", ...bound };
}
