import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import { INPUTS } from "./inputsSheet.ts";
import { ACTIVITIES, type BudgetFigures, SHEETS, SUBTITLE } from "./layout.ts";

export const FOLLOW_UP = { income: 11, costs: 19, result: 20, opening: 21, closing: 22 } as const;

/** Income 7–10, costs 12–18: what is written in by hand, in this order. */
const POSTS = [7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18] as const;

const TERTIALS = ["Tertial 1", "Tertial 2", "Helår"] as const;

/** Budget, outcome per tertial and forecasts, with the latest assessment against the budget. */
export function followUpSheet(figures: BudgetFigures): Sheet {
  const sheet = new SheetDraft(SHEETS.followUp, [32, 13, 13, 13, 13, 13, 15, 15, 13, 13]);
  sheet.value("A1", "Uppföljning", "title");
  sheet.formula("A2", SUBTITLE, "subtitle");
  sheet.value("A4", "Uppföljning efter");
  sheet.input("B4", figures.tertial ?? "Tertial 1", "inputText");
  sheet.accept("B4", { kind: "list", values: TERTIALS }, "Välj Tertial 1, Tertial 2 eller Helår.");
  sheet.value("C4", "Bedömningen är prognosen efter den valda tertialen, och utfallet när hela året är klart.", "hint");
  headings(sheet);
  budgetColumn(sheet);
  for (const row of POSTS) post(sheet, row, figures);
  sums(sheet);
  sheet.value(
    "A24",
    "Avvikelsen är bedömningen minus budgeten: kostnader över noll blir dyrare än budgeterat, intäkter över noll blir större.",
    "subtitle",
  );
  return sheet.finish(3);
}

function headings(sheet: SheetDraft): void {
  sheet.value("A6", "Post", "heading");
  const texts = [
    "Budget",
    "Utfall jan–apr",
    "Utfall maj–aug",
    "Utfall sep–dec",
    "Utfall hela året",
    "Prognos efter tertial 1",
    "Prognos efter tertial 2",
    "Bedömning",
    "Avvikelse",
  ];
  texts.forEach((text, i) => {
    sheet.value(`${"BCDEFGHIJ"[i]}6`, text, "columnHeading");
  });
}

function budgetColumn(sheet: SheetDraft): void {
  const { inputs, funding, budget, equity } = SHEETS;
  const whole = { format: "whole" } as const;
  ["Staten", "Regionen", "Kommunerna"].forEach((label, i) => {
    sheet.value(`A${7 + i}`, label);
    sheet.formula(`B${7 + i}`, `=${funding}!B${5 + i}`, "amount", whole);
  });
  sheet.value("A10", "Övriga intäkter");
  sheet.formula("B10", `=${inputs}!B${INPUTS.otherIncome}`, "amount", whole);
  ACTIVITIES.forEach((column, i) => {
    sheet.formula(`A${12 + i}`, `=${budget}!${column}22&""`);
    sheet.formula(`B${12 + i}`, `=${budget}!${column}23`, "amount", whole);
  });
  sheet.value("A18", "Administration");
  sheet.formula("B18", `=${budget}!B7`, "amount", whole);
  sheet.formula("B21", `='${equity}'!B8`, "amount", whole);
}

function post(sheet: SheetDraft, row: number, { outcome, forecast }: BudgetFigures): void {
  const whole = { format: "whole" } as const;
  const index = (POSTS as readonly number[]).indexOf(row);
  sheet.input(`C${row}`, outcome?.[index] || undefined, "input", whole);
  sheet.input(`D${row}`, undefined, "input", whole);
  sheet.input(`E${row}`, undefined, "input", whole);
  sheet.formula(`F${row}`, `=SUM(C${row}:E${row})`, "amount", whole);
  sheet.input(`G${row}`, forecast?.[index] || undefined, "input", whole);
  sheet.input(`H${row}`, undefined, "input", whole);
  sheet.accept(`C${row}:E${row}`, { kind: "number" }, "Skriv ett tal, utan text.");
  sheet.accept(`G${row}:H${row}`, { kind: "number" }, "Skriv ett tal, utan text.");
  sheet.formula(`I${row}`, `=IF($B$4="Tertial 1",G${row},IF($B$4="Tertial 2",H${row},F${row}))`, "amount", whole);
  sheet.formula(`J${row}`, `=I${row}-B${row}`, "amount", whole);
}

function sums(sheet: SheetDraft): void {
  const whole = { format: "whole" } as const;
  const labels = { 11: "Summa intäkter", 19: "Summa kostnader", 20: "Årets resultat" };
  for (const [row, label] of Object.entries(labels)) sheet.value(`A${row}`, label, "subtotalLabel");
  sheet.value("A21", "Ingående eget kapital");
  sheet.value("A22", "Utgående eget kapital", "totalLabel");
  for (const column of "BCDEFGHI") {
    sheet.formula(`${column}11`, `=SUM(${column}7:${column}10)`, "subtotal", whole);
    sheet.formula(`${column}19`, `=SUM(${column}12:${column}18)`, "subtotal", whole);
    sheet.formula(`${column}20`, `=${column}11-${column}19`, "subtotal", whole);
    // A tertial alone closes no year.
    if ("CDE".includes(column)) continue;
    if (column !== "B") sheet.formula(`${column}21`, "=$B$21", "amount", whole);
    sheet.formula(`${column}22`, `=SUM(${column}20:${column}21)`, "total", whole);
  }
  sheet.look("C22:E22", "total");
  for (const row of [11, 19, 20]) sheet.formula(`J${row}`, `=I${row}-B${row}`, "subtotal", whole);
  sheet.formula("J22", "=I22-B22", "total", whole);
}
