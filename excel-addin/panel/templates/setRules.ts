import { LOOKS } from "../../../templates/workbook/styles.ts";
import type { Sheet, Validation } from "../../../templates/workbook/Workbook.ts";

/** What cells accept, and the colours that follow from their values. Not synchronised. */
export function setRules(page: Excel.Worksheet, { validations, highlights }: Sheet): void {
  for (const { range, accepts, message } of validations) {
    const validation = page.getRange(range).dataValidation;
    validation.rule = ruleOf(accepts);
    validation.ignoreBlanks = true;
    validation.errorAlert = { showAlert: true, style: "Stop", title: "Kontrollera värdet", message };
  }
  for (const { range, formula, look } of highlights) {
    const { custom } = page.getRange(range).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = `#${LOOKS[look].fill}`;
    custom.format.font.color = `#${LOOKS[look].colour}`;
  }
}

function ruleOf(accepts: Validation["accepts"]): Excel.DataValidationRule {
  if (accepts.kind === "list") return { list: { inCellDropDown: true, source: accepts.values.join(",") } };
  // Any number: Excel has no such kind, so the bound is one that no amount reaches.
  const rule = { operator: "GreaterThanOrEqualTo", formula1: accepts.atLeast ?? -1e15 } as const;
  return accepts.kind === "whole" ? { wholeNumber: rule } : { decimal: rule };
}
