import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import type { BudgetFigures, YearAmounts } from "./BudgetFigures.ts";
import { MUNICIPALITIES, rows, SHEETS, YEARS } from "./layout.ts";

const FIRST = 35;

/** Where the other sheets find what is filled in here. */
export const INPUTS = {
  association: "B5",
  firstYear: "B6",
  unitName: "B7",
  unit: "B8",
  stateGrant: 12,
  regionInstead: 13,
  municipalitiesInstead: 14,
  otherIncome: 15,
  opening: "B18",
  lowest: "B19",
  highest: "B20",
  activities: 24,
  administration: 25,
  populationDate: "B32",
  names: rows("A", FIRST, MUNICIPALITIES),
  population: rows("B", FIRST, MUNICIPALITIES),
  shares: rows("C", FIRST, MUNICIPALITIES),
  states: rows("D", FIRST, MUNICIPALITIES),
  firstMunicipality: FIRST,
} as const;

const GRANT_NOTE =
  "Försäkringskassan ger preliminärt besked i juni och slutligt i september. Ändra här när beskedet kommer: allt annat räknas om.";

const OPENING_NOTE = "Utgående eget kapital enligt bokslutet, eller enligt prognosen så länge året inte är slut.";

const AMOUNT = { kind: "number", atLeast: 0 } as const;
const AMOUNT_MESSAGE = "Skriv ett tal som är 0 eller större, utan text och utan tecknet för kronor.";

export function inputsSheet(figures: BudgetFigures): Sheet {
  const sheet = new SheetDraft(SHEETS.inputs, [42, 16, 16, 16, 44]);
  sheet.value("A1", "Indata", "title");
  sheet.value("A2", "Fyll i de gula fälten. Allt annat i arbetsboken räknas ut av dem.", "subtitle");
  association(sheet, figures);
  contributions(sheet, figures);
  equity(sheet, figures);
  plannedCosts(sheet, figures);
  sheet.breakAfter(27);
  municipalities(sheet, figures);
  return sheet.finish(3);
}

function association(sheet: SheetDraft, figures: BudgetFigures): void {
  section(sheet, 4, "Förbundet");
  sheet.value("A5", "Förbundets namn");
  sheet.wideInput("B5:E5", figures.association ?? "Samordningsförbundet …");
  sheet.value("A6", "Budgetår (planen gäller det och två år till)");
  sheet.input(INPUTS.firstYear, figures.firstYear, "input", { format: "year" });
  sheet.accept("B6", { kind: "whole", atLeast: 2004 }, "Skriv budgetåret med fyra siffror.");
  sheet.value("A7", "Belopp i");
  sheet.input(INPUTS.unitName, "tkr", "inputText");
  sheet.accept("B7", { kind: "list", values: ["tkr", "kr"] }, "Välj tkr eller kr.");
  sheet.value("A8", "Minsta enhet när bidrag fördelas");
  sheet.input(INPUTS.unit, 1);
  sheet.accept("B8", { kind: "number", atLeast: 0.01 }, "Skriv 1 för hela, 0,1 för tiondelar eller 100 för hundratal.");
  sheet.value("C8", "1 = hela tal, 0,1 = tiondelar (visa då en decimal), 100 = hundratal", "hint");
}

function contributions(sheet: SheetDraft, { stateGrant, otherIncome }: BudgetFigures): void {
  section(sheet, 10, "Parternas bidrag");
  yearHeadings(sheet, 11);
  sheet.value("E11", "Förklaring", "wordsHeading");
  const row = (at: number, label: string, explanation: string, amounts: YearAmounts | undefined): void => {
    sheet.value(`A${at}`, label);
    YEARS.forEach((column, i) => {
      const note = at === INPUTS.stateGrant && i === 0 ? { note: GRANT_NOTE } : {};
      sheet.input(`${column}${at}`, amounts?.[i] || undefined, "input", { format: "whole", ...note });
    });
    sheet.value(`E${at}`, explanation, "hint");
    sheet.accept(`B${at}:D${at}`, AMOUNT, AMOUNT_MESSAGE);
  };
  row(INPUTS.stateGrant, "Statens bidrag (Försäkringskassan)", "Hälften enligt 5 § finsamlagen", stateGrant);
  row(INPUTS.regionInstead, "Regionens bidrag, om annat än halva statens", "Tomt = halva statens bidrag", undefined);
  row(INPUTS.municipalitiesInstead, "Kommunernas bidrag, om annat än halva", "Tomt = halva statens bidrag", undefined);
  row(INPUTS.otherIncome, "Övriga intäkter", "Till exempel ESF-medel", otherIncome);
}

function equity(sheet: SheetDraft, { openingEquity, lowestEquity }: BudgetFigures): void {
  section(sheet, 17, "Eget kapital");
  sheet.value("A18", "Ingående eget kapital (får vara negativt)");
  sheet.input(INPUTS.opening, openingEquity, "input", { format: "whole", note: OPENING_NOTE });
  sheet.accept("B18", { kind: "number" }, "Skriv ett tal, utan text.");
  sheet.value("A19", "Lägsta eget kapital");
  sheet.input(INPUTS.lowest, lowestEquity, "input", { format: "whole" });
  sheet.value("A20", "Högsta eget kapital");
  sheet.input(INPUTS.highest, undefined, "input", { format: "whole" });
  sheet.accept("B19:B20", AMOUNT, AMOUNT_MESSAGE);
  sheet.value("C19", "Gränser som förbundet själv har bestämt", "hint");
  sheet.value("C20", "Tomt = ingen övre gräns", "hint");
}

function plannedCosts(sheet: SheetDraft, figures: BudgetFigures): void {
  section(sheet, 22, "Kostnader under planåren");
  yearHeadings(sheet, 23);
  sheet.value("E23", "Förklaring", "wordsHeading");
  const row = (at: number, label: string, budgeted: string, planned: readonly number[] | undefined): void => {
    sheet.value(`A${at}`, label);
    sheet.formula(`B${at}`, `=${SHEETS.budget}!${budgeted}`, "amount", { format: "whole" });
    sheet.input(`C${at}`, planned?.[0], "input", { format: "whole" });
    sheet.input(`D${at}`, planned?.[1], "input", { format: "whole" });
    sheet.value(`E${at}`, "Första året hämtas från bladet Budget", "hint");
  };
  row(INPUTS.activities, "Verksamhet", "B6", figures.plannedActivities);
  row(INPUTS.administration, "Administration", "B7", figures.plannedAdministration);
  sheet.accept("C24:D25", AMOUNT, AMOUNT_MESSAGE);
}

function municipalities(sheet: SheetDraft, { populationDate, municipalities: all }: BudgetFigures): void {
  section(sheet, 29, "Kommunerna");
  sheet.paragraph(
    "A30:E30",
    "Lägga till en kommun: skriv namn och folkmängd på nästa tomma rad. Ta bort en kommun: töm raden. Kommunen kommer då med eller försvinner på alla blad, och alla delar räknas om.",
  );
  sheet.value("A32", "Folkmängd enligt SCB den");
  sheet.wideInput("B32:C32", populationDate);
  sheet.value("D32", "Till exempel 30 juni 2026. Samma datum för alla kommuner.", "hint");
  sheet.value("A33", "Kommun", "heading");
  for (const [column, text] of [
    ["B", "Folkmängd"],
    ["C", "Andel"],
  ])
    sheet.value(`${column}33`, text as string, "columnHeading");
  sheet.value("D33", "Kontroll", "wordsHeading");
  sheet.look("E33", "heading");
  sheet.value("A34", "Alla kommuner", "subtotalLabel");
  sheet.formula("B34", `=SUM(${INPUTS.population})`, "subtotal", { format: "whole" });
  sheet.look("C34:E34", "subtotal");
  for (let i = 0; i < MUNICIPALITIES; i += 1) {
    const at = FIRST + i;
    sheet.input(`A${at}`, all?.[i]?.name, "inputText");
    sheet.input(`B${at}`, all?.[i]?.population, "input", { format: "whole" });
    const missing = `IF(B${at}>0,"","Folkmängd saknas")`;
    sheet.formula(`D${at}`, `=IF(A${at}="",IF(B${at}>0,"Namn saknas",""),${missing})`, "words");
  }
  sheet.spill(INPUTS.shares, `=FINSAM.ANDELAR(${INPUTS.population},1)`, "amount", { format: "percentTenthsOrBlank" });
  sheet.accept(INPUTS.population, { kind: "whole", atLeast: 0 }, "Skriv folkmängden som ett heltal.");
  sheet.highlight(INPUTS.states, `D${FIRST}<>""`, "bad");
}

function section(sheet: SheetDraft, row: number, text: string): void {
  sheet.value(`A${row}`, text, "section");
  sheet.look(`B${row}:E${row}`, "section");
}

function yearHeadings(sheet: SheetDraft, row: number): void {
  sheet.look(`A${row}`, "heading");
  YEARS.forEach((column, i) => {
    sheet.formula(`${column}${row}`, i === 0 ? "=Planstart" : `=Planstart+${i}`, "columnHeading", { format: "year" });
  });
}
