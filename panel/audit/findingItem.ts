import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { Finding } from "../../core/audit/Finding.ts";
import { findingSentence, levelWord, printedAuditCode } from "../../core/audit/text/findingSentence.ts";
import { areaOf } from "../../core/formula/Area.ts";
import { placeButton } from "../control/report.ts";
import { code } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import { formulaForReader } from "../formulaForReader.ts";
import type { Panel } from "../Panel.ts";
import { AUDIT_TEXT } from "./auditText.ts";
import { replaceStep } from "./replaceStep.ts";
import { shownValue } from "./shownValue.ts";

/** One finding: where, how bad, what it says, what stands there, and what could. */
export function findingItem(panel: Panel, finding: Finding, workbook: AuditWorkbook): HTMLElement {
  const { place, level, formula, replacement } = finding;
  const text = AUDIT_TEXT[panel.language];
  const area = areaOf(place.address);
  const rows = workbook.sheets.find(({ name }) => name === place.sheet)?.rows;
  const cell = area && rows?.[area.top - 1]?.[area.left - 1];
  const word = levelWord(level, panel.language);
  return element(
    "li",
    { class: "finding" },
    element(
      "p",
      {},
      placeButton(panel, place),
      " ",
      element("span", { class: `level-${level}` }, word.charAt(0).toUpperCase() + word.slice(1)),
      " ",
      element("span", { class: "quiet" }, printedAuditCode(finding.code)),
    ),
    // The core's sentences call our functions as Excel does.
    element(
      "p",
      {},
      findingSentence(forReader(finding, panel), panel.language).replace(/FINSAM\./g, panel.about.prefix),
    ),
    formula !== null &&
      element(
        "p",
        {},
        `${text.now}: `,
        code(formulaForReader(formula, panel.about)),
        ` (${shownValue(cell?.value ?? null, cell?.look, text)})`,
      ),
    replacement && replaceStep(panel, finding, replacement, cell?.look),
  );
}

/** Formulas inside the sentence read as those under it. */
function forReader(finding: Finding, { about }: Panel): Finding {
  const data = Object.entries(finding.data).map(([name, value]) => [
    name,
    typeof value === "string" ? formulaForReader(value, about) : value,
  ]);
  return {
    ...finding,
    formula: finding.formula === null ? null : formulaForReader(finding.formula, about),
    data: Object.fromEntries(data) as Finding["data"],
  };
}
