import { says, saysOther } from "../workbook/conditions.ts";
import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import { INPUTS } from "./inputsSheet.ts";
import { SHEETS, SUBTITLE, YEARS } from "./layout.ts";

/** Equity at the end of each of the three years, as KL 11:6 asks for, against the association's own bounds. */
export function equitySheet(): Sheet {
  const sheet = new SheetDraft(SHEETS.equity, [46, 20, 20, 20]);
  const { inputs, funding } = SHEETS;
  sheet.value("A1", "Eget kapital", "title");
  sheet.formula("A2", SUBTITLE, "subtitle");
  sheet.look("A4", "heading");
  sheet.value("A5", "Intäkter (utan balanserat resultat)");
  sheet.value("A6", "Kostnader");
  sheet.value("A7", "Årets resultat", "subtotalLabel");
  sheet.value("A8", "Ingående eget kapital");
  sheet.value("A9", "Utgående eget kapital", "totalLabel");
  sheet.value("A10", "Mot förbundets gränser");
  sheet.value("A11", "Utgående kapital i procent av parternas bidrag");
  const whole = { format: "whole" } as const;
  YEARS.forEach((column, i) => {
    const before = YEARS[i - 1];
    const planned = `=${inputs}!${column}${INPUTS.activities}+${inputs}!${column}${INPUTS.administration}`;
    sheet.formula(`${column}4`, `=${inputs}!${column}11`, "columnHeading", { format: "year" });
    sheet.formula(`${column}5`, `=${funding}!${column}8+${inputs}!${column}${INPUTS.otherIncome}`, "amount", whole);
    sheet.formula(`${column}6`, planned, "amount", whole);
    sheet.formula(`${column}7`, `=${column}5-${column}6`, "subtotal", whole);
    sheet.formula(`${column}8`, before ? `=${before}9` : `=${inputs}!${INPUTS.opening}`, "amount", whole);
    const ratio = `ROUND(${column}9/${funding}!${column}8,3)`;
    sheet.formula(`${column}11`, `=IF(${funding}!${column}8>0,${ratio},0)`, "amount", { format: "percentTenths" });
  });
  sheet.spill("B9:D9", `=FINSAM.EGETKAPITAL(${inputs}!${INPUTS.opening},B5:D5,B6:D6)`, "total", whole);
  sheet.spill("B10:D10", "=FINSAM.KAPITALKONTROLL(B9:D9,Kapitalgolv,Kapitaltak)", "status");
  sheet.highlight("B10:D10", says("B10", "Inom"), "good");
  sheet.highlight("B10:D10", saysOther("B10", "Inom"), "warning");
  sheet.value("A13", "Förbundets gränser", "section");
  sheet.look("B13:D13", "section");
  sheet.value("A14", "Lägsta eget kapital");
  sheet.formula("B14", "=Kapitalgolv", "amount", whole);
  sheet.value("A15", "Högsta eget kapital (tomt: ingen gräns)");
  sheet.formula("B15", "=Kapitaltak", "amount", { format: "wholeOrBlank" });
  sheet.paragraph(
    "A17:D17",
    "Planen ska omfatta tre år med budgetåret först och visa det egna kapitalet vid varje års slut (21 § finsamlagen, 11 kap. 6 § kommunallagen). Budgeten ska göras upp så att intäkterna överstiger kostnaderna (11 kap. 5 §). Ett planerat underskott som tas ur sparat eget kapital bör motiveras i verksamhetsplanen.",
    "small",
  );
  return sheet.finish(3);
}
