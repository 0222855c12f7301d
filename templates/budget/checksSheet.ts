import { CHECK_WIDTHS, type CheckLine, checkLines } from "../workbook/checkLines.ts";
import { deviates, saysOther } from "../workbook/conditions.ts";
import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import { BUDGET } from "./budgetSheet.ts";
import { FOLLOW_UP } from "./followUpSheet.ts";
import { FUNDING } from "./fundingSheet.ts";
import { INPUTS } from "./inputsSheet.ts";
import { SHEETS, SUBTITLE, YEARS } from "./layout.ts";

const { inputs, funding, budget, followUp } = SHEETS;
const equity = `'${SHEETS.equity}'`;
const HEADING = 7;

const PASSED = "Stämmer";

/** Everything that must foot, one line each; the summary counts them. */
export function checksSheet(): Sheet {
  const lines = allLines();
  const first = HEADING + 1;
  const states = `E${first}:E${HEADING + lines.length}`;
  const sheet = new SheetDraft(SHEETS.checks, CHECK_WIDTHS);
  sheet.value("A1", "Kontroller", "title");
  sheet.formula("A2", SUBTITLE, "subtitle");
  const count = `COUNTIF(${states},"${PASSED}")`;
  const failed = `${lines.length}-${count}&" av ${lines.length} kontroller stämmer inte: se de röda raderna"`;
  sheet.formula("A4", `=IF(${count}=${lines.length},"Alla ${lines.length} kontroller stämmer",${failed})`, "verdict");
  sheet.highlight("A4", `${count}=${lines.length}`, "good");
  sheet.highlight("A4", `${count}<>${lines.length}`, "bad");
  sheet.value("A6", "Det här måste stämma", "section");
  sheet.look("B6:E6", "section");
  checkLines(sheet, HEADING, lines, {
    parts: "Delarna blir",
    stated: "Redovisat",
    passed: PASSED,
    failed: "Stämmer inte",
  });
  rules(sheet, HEADING + lines.length + 2);
  return sheet.finish(3);
}

function allLines(): CheckLine[] {
  const perYear = (line: (column: string) => CheckLine): CheckLine[] => YEARS.map(line);
  return [
    {
      what: "Kommuner som saknar namn eller folkmängd",
      parts: `=COUNTIF(${inputs}!${INPUTS.states},"*saknas")`,
      stated: 0,
    },
    {
      what: "Kommunernas andelar blir 100 procent",
      parts: `${inputs}!${INPUTS.shares}`,
      stated: `=IF(${inputs}!B34>0,1,0)`,
      format: "percent",
    },
    ...perYear((column) => ({
      what: `="Parternas bidrag "&${funding}!${column}4`,
      parts: `${funding}!${column}5:${column}7`,
      stated: `${funding}!${column}${FUNDING.total}`,
    })),
    ...perYear((column) => ({
      what: `="Kommunernas delar blir deras bidrag "&${funding}!${column}4`,
      parts: `${funding}!${FUNDING.parts(column)}`,
      stated: `${funding}!${column}${FUNDING.municipalities}`,
    })),
    { what: "Insatserna: kolumnernas summor", parts: `${budget}!${BUDGET.columnTotals}`, stated: `${budget}!B6` },
    { what: "Insatserna: radernas summor", parts: `${budget}!${BUDGET.rowTotals}`, stated: `${budget}!B6` },
    { what: "Administrationens poster", parts: `${budget}!${BUDGET.administrationPosts}`, stated: `${budget}!B7` },
    { what: "Verksamhet och administration", parts: `${budget}!B6:B7`, stated: `${budget}!B8` },
    { what: "Årets resultat på bladen Budget och Eget kapital", parts: `=${budget}!B10`, stated: `${equity}!B7` },
    ...perYear((column) => ({
      what: `="Ingående kapital och årets resultat "&${equity}!${column}4`,
      parts: `${equity}!${column}7:${column}8`,
      stated: `${equity}!${column}9`,
    })),
    ...YEARS.slice(1).map((column, i) => ({
      what: `="Ingående kapital "&${equity}!${column}4&" är utgående året före"`,
      parts: `=${equity}!${YEARS[i]}9`,
      stated: `${equity}!${column}8`,
    })),
    { what: "Uppföljning: budgeterade intäkter", parts: `=${budget}!B9`, stated: `${followUp}!B${FOLLOW_UP.income}` },
    { what: "Uppföljning: budgeterade kostnader", parts: `=${budget}!B8`, stated: `${followUp}!B${FOLLOW_UP.costs}` },
    {
      what: "Uppföljning: utgående kapital enligt budget",
      parts: `=${equity}!B9`,
      stated: `${followUp}!B${FOLLOW_UP.closing}`,
    },
  ];
}

/** What the law and the association want; a deviation is shown, never refused. */
function rules(sheet: SheetDraft, row: number): void {
  sheet.value(`A${row}`, "Regler och gränser (en avvikelse är tillåten men bör förklaras)", "section");
  sheet.look(`B${row}:E${row}`, "section");
  YEARS.forEach((column, i) => {
    sheet.formula(`A${row + 1 + i}`, `=${funding}!A${FUNDING.law + i}`);
    sheet.formula(`B${row + 1 + i}`, `=${funding}!B${FUNDING.law + i}`, "words");
    sheet.formula(`A${row + 4 + i}`, `="Eget kapital vid utgången av "&${equity}!${column}4`);
    sheet.formula(`B${row + 4 + i}`, `=${equity}!${column}10`, "words");
    sheet.formula(`A${row + 7 + i}`, `="Intäkter över kostnader "&${equity}!${column}4`);
    sheet.formula(
      `B${row + 7 + i}`,
      `=IF(${equity}!${column}7<0,"Nej, underskottet tas ur eget kapital","Ja")`,
      "words",
    );
  });
  sheet.highlight(`B${row + 1}:E${row + 3}`, deviates(`$B${row + 1}`), "warning");
  sheet.highlight(`B${row + 4}:E${row + 6}`, saysOther(`$B${row + 4}`, "Inom"), "warning");
  sheet.highlight(`B${row + 7}:E${row + 9}`, saysOther(`$B${row + 7}`, "Ja"), "warning");
}
