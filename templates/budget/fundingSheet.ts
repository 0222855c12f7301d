import { deviates } from "../workbook/conditions.ts";
import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import { INPUTS } from "./inputsSheet.ts";
import { MUNICIPALITIES, rows, SHEETS, SUBTITLE, YEARS } from "./layout.ts";

const FIRST = 20;

export const FUNDING = {
  state: 5,
  region: 6,
  municipalities: 7,
  total: 8,
  half: 10,
  law: 11,
  firstMunicipality: FIRST,
  parts: (column: string) => rows(column, FIRST, MUNICIPALITIES),
} as const;

/** Three years: the parties' contributions, the check against 5 §, and the municipalities' part by population. */
export function fundingSheet(): Sheet {
  const sheet = new SheetDraft(SHEETS.funding, [44, 16, 16, 16, 16, 16]);
  sheet.value("A1", "Finansieringsplan", "title");
  sheet.formula("A2", SUBTITLE, "subtitle");
  sheet.value("A4", "Part", "heading");
  const labels = ["Staten (Försäkringskassan)", "Regionen", "Kommunerna tillsammans"];
  labels.forEach((label, i) => {
    sheet.value(`A${FUNDING.state + i}`, label);
  });
  sheet.value(`A${FUNDING.total}`, "Summa bidrag från parterna", "totalLabel");
  sheet.value(`A${FUNDING.half}`, "Halva statens bidrag i hela enheter");
  YEARS.forEach((column, i) => {
    const input = (row: number): string => `${SHEETS.inputs}!${column}${row}`;
    const matching = (instead: number): string => `=IF(${input(instead)}>0,${input(instead)},${column}${FUNDING.half})`;
    sheet.formula(`${column}4`, `=${SHEETS.inputs}!${column}11`, "columnHeading", { format: "year" });
    sheet.formula(`${column}5`, `=${input(INPUTS.stateGrant)}`, "amount", { format: "whole" });
    sheet.formula(`${column}6`, matching(INPUTS.regionInstead), "amount", { format: "whole" });
    sheet.formula(`${column}7`, matching(INPUTS.municipalitiesInstead), "amount", { format: "whole" });
    sheet.formula(`${column}8`, `=SUM(${column}5:${column}7)`, "total", { format: "whole" });
    // Rounded exactly, in decimals: ROUND(B5/2/0.1,0) would take some halves down and others up.
    sheet.formula(`${column}${FUNDING.half}`, `=FINSAM.AVRUNDATABELL(${column}5/2,Enhet)`, "amount", {
      format: "whole",
    });
    sheet.formula(`A${FUNDING.law + i}`, `="5 § finsamlagen "&${column}4`, "label");
    sheet.formula(`B${FUNDING.law + i}`, `=FINSAM.PARTSKONTROLL(${column}5,${column}6,${column}7)`, "words");
    const shares = { format: "percentTenths" } as const;
    if (i === 0) sheet.spill("E5:E7", `=FINSAM.ANDELAR(${column}5:${column}7,1)`, "amount", shares);
  });
  sheet.formula("E4", '="Andel "&B4', "columnHeading");
  sheet.look("F4", "heading");
  sheet.look("E8:F8", "total");
  sheet.highlight("B11:D13", deviates("$B11"), "warning");
  municipalities(sheet);
  return sheet.finish(3);
}

function municipalities(sheet: SheetDraft): void {
  sheet.value("A15", "Kommunernas bidrag efter folkmängd", "section");
  sheet.look("B15:F15", "section");
  sheet.paragraph(
    "A16:F16",
    "Kommunernas del fördelas efter folkmängd med största resten, så att delarna alltid blir exakt kommunernas bidrag. Lagen lämnar åt kommunerna att själva komma överens om fördelningen (5 § andra stycket).",
    "small",
  );
  sheet.formula("A17", '="Folkmängd enligt SCB den "&Befolkning_den', "subtitle");
  sheet.value("A18", "Kommun", "heading");
  sheet.value("E18", "Folkmängd", "columnHeading");
  sheet.value("F18", "Andel", "columnHeading");
  sheet.value("A19", "Kommunerna tillsammans", "subtotalLabel");
  for (const column of YEARS) {
    const parts = FUNDING.parts(column);
    sheet.formula(`${column}18`, `=${column}4`, "columnHeading", { format: "year" });
    sheet.formula(`${column}19`, `=SUM(${parts})`, "subtotal", { format: "whole" });
    sheet.spill(parts, `=FINSAM.ALLOCATE(${column}7,Befolkning,Enhet)`, "amount", { format: "wholeOrBlank" });
  }
  sheet.formula("E19", `=SUM(${rows("E", FIRST, MUNICIPALITIES)})`, "subtotal", { format: "whole" });
  sheet.look("F19", "subtotal");
  for (let i = 0; i < MUNICIPALITIES; i += 1) {
    const from = INPUTS.firstMunicipality + i;
    sheet.formula(`A${FIRST + i}`, `=${SHEETS.inputs}!A${from}&""`);
    sheet.formula(`E${FIRST + i}`, `=${SHEETS.inputs}!B${from}`, "amount", { format: "wholeOrBlank" });
    sheet.formula(`F${FIRST + i}`, `=${SHEETS.inputs}!C${from}`, "amount", { format: "percentTenthsOrBlank" });
  }
}
