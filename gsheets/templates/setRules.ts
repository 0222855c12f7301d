import { LOOKS } from "../../templates/workbook/styles.ts";
import type { Sheet, Validation } from "../../templates/workbook/Workbook.ts";
import { semicolonFormula } from "./semicolonFormula.ts";

type Page = GoogleAppsScript.Spreadsheet.Sheet;

/** What cells accept, and the colours that follow from their values. */
export function setRules(page: Page, { validations, highlights }: Sheet): void {
  for (const { range, accepts, message } of validations) {
    const rule = accepting(accepts, range.split(":")[0] as string)
      .setAllowInvalid(false)
      .setHelpText(message);
    page.getRange(range).setDataValidation(rule.build());
  }
  const rules = highlights.map(({ range, formula, look }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(semicolonFormula(formula))
      .setBackground(`#${LOOKS[look].fill}`)
      .setFontColor(`#${LOOKS[look].colour}`)
      .setRanges([page.getRange(range)])
      .build(),
  );
  page.setConditionalFormatRules(rules);
}

/** @param first - the range's first cell; in the others the formula reads as seen from there. */
function accepting(accepts: Validation["accepts"], first: string): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const rule = SpreadsheetApp.newDataValidation();
  if (accepts.kind === "list") return rule.requireValueInList([...accepts.values], true);
  // Sheets has no kind for whole numbers, nor for any number.
  if (accepts.kind === "whole") {
    return rule.requireFormulaSatisfied(`=AND(ISNUMBER(${first});${first}>=${accepts.atLeast};${first}=INT(${first}))`);
  }
  if (accepts.atLeast === undefined) return rule.requireFormulaSatisfied(`=ISNUMBER(${first})`);
  return rule.requireNumberGreaterThanOrEqualTo(accepts.atLeast);
}
