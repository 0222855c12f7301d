import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import { INPUTS } from "./inputsSheet.ts";
import { ACTIVITIES, ADMINISTRATION, type BudgetFigures, MUNICIPALITIES, rows, SHEETS, SUBTITLE } from "./layout.ts";

const FIRST = 27;

export const BUDGET = {
  activities: "B6",
  administration: "B7",
  costs: "B8",
  income: "B9",
  administrationPosts: rows("B", 15, ADMINISTRATION.length),
  administrationTotal: "B19",
  headings: 22,
  totals: 23,
  /** The municipalities' rows and the one for all together. */
  columnTotals: "B23:G23",
  activitiesTotal: "H23",
  rowTotals: rows("H", FIRST - 1, MUNICIPALITIES + 1),
} as const;

/** The first year: what the activities cost per municipality, the administration, and the year's result. */
export function budgetSheet(figures: BudgetFigures): Sheet {
  const sheet = new SheetDraft(SHEETS.budget, [40, 16, 16, 16, 16, 16, 16, 13]);
  sheet.value("A1", "Budget", "title");
  sheet.formula("A2", SUBTITLE, "subtitle");
  summary(sheet);
  administration(sheet, figures);
  sheet.breakAfter(20);
  activities(sheet, figures);
  return sheet.finish(3);
}

function summary(sheet: SheetDraft): void {
  sheet.value("A4", "Sammanställning", "section");
  sheet.look("B4:H4", "section");
  sheet.look("A5", "heading");
  sheet.formula("B5", "=Planstart", "columnHeading", { format: "year" });
  sheet.value("C5", "Andel", "columnHeading");
  sheet.value("A6", "Verksamhet");
  sheet.formula("B6", `=${BUDGET.activitiesTotal}`, "amount", { format: "whole" });
  sheet.value("A7", "Administration");
  sheet.formula("B7", `=${BUDGET.administrationTotal}`, "amount", { format: "whole" });
  sheet.spill("C6:C7", "=FINSAM.ANDELAR(B6:B7,1)", "amount", { format: "percentTenths" });
  sheet.value("A8", "Summa kostnader", "subtotalLabel");
  sheet.formula("B8", "=SUM(B6:B7)", "subtotal", { format: "whole" });
  sheet.look("C8", "subtotal");
  sheet.value("A9", "Bidrag från parterna och övriga intäkter");
  sheet.formula("B9", `=${SHEETS.funding}!B8+${SHEETS.inputs}!B${INPUTS.otherIncome}`, "amount", { format: "whole" });
  sheet.value("A10", "Årets resultat", "totalLabel");
  sheet.formula("B10", "=B9-B8", "total", { format: "whole" });
  sheet.look("C10", "total");
  sheet.formula("D10", '=IF(B10<0,"Underskottet tas ur eget kapital, se bladet Eget kapital","")', "hint");
}

function administration(sheet: SheetDraft, figures: BudgetFigures): void {
  sheet.value("A13", "Administration", "section");
  sheet.look("B13:H13", "section");
  sheet.value("A14", "Post", "heading");
  sheet.formula("B14", "=Planstart", "columnHeading", { format: "year" });
  ADMINISTRATION.forEach((post, i) => {
    sheet.input(`A${15 + i}`, post, "inputText");
    sheet.input(`B${15 + i}`, figures.administration?.[i], "input", { format: "whole" });
  });
  sheet.accept(BUDGET.administrationPosts, { kind: "number" }, "Skriv ett tal, utan text.");
  sheet.value("A19", "Summa administration", "subtotalLabel");
  sheet.formula("B19", `=SUM(${BUDGET.administrationPosts})`, "subtotal", { format: "whole" });
}

function activities(sheet: SheetDraft, figures: BudgetFigures): void {
  const last = FIRST + MUNICIPALITIES - 1;
  sheet.value("A21", "Verksamhet per kommun och insats", "section");
  sheet.look("B21:H21", "section");
  sheet.value("A22", "Kommun", "heading");
  sheet.value("A23", "Summa verksamhet", "subtotalLabel");
  sheet.value("A24", "Antal deltagare");
  sheet.value("A25", "Kostnad per deltagare");
  sheet.value("A26", "Gemensamt för kommunerna");
  ACTIVITIES.forEach((column, i) => {
    const activity = figures.activities?.[i];
    sheet.input(`${column}22`, activity?.name ?? `Insats ${i + 1}`, "inputHeading");
    sheet.formula(`${column}23`, `=SUM(${column}26:${column}${last})`, "subtotal", { format: "whole" });
    sheet.input(`${column}24`, activity?.participants || undefined, "input", { format: "whole" });
    sheet.formula(`${column}25`, `=IF(${column}24>0,ROUND(${column}23/${column}24,1),0)`, "amount", {
      format: "tenthsOrBlank",
    });
    for (let row = 26; row <= last; row += 1) {
      const amount = costs(figures, row)?.[i];
      sheet.input(`${column}${row}`, amount || undefined, "input", { format: "whole" });
    }
  });
  sheet.accept("B24:G24", { kind: "whole", atLeast: 0 }, "Skriv antalet deltagare som ett heltal.");
  sheet.accept(`B26:G${last}`, { kind: "number" }, "Skriv ett tal, utan text.");
  sheet.value("H22", "Summa", "columnHeading");
  sheet.formula("H23", "=SUM(B23:G23)", "subtotal", { format: "whole" });
  for (let row = 26; row <= last; row += 1) {
    if (row >= FIRST) sheet.formula(`A${row}`, `=${SHEETS.inputs}!A${INPUTS.firstMunicipality + row - FIRST}&""`);
    sheet.formula(`H${row}`, `=SUM(B${row}:G${row})`, "amount", { format: "wholeOrBlank" });
  }
}

/** The figures lie by municipality, with the row for all together last. */
function costs({ costs: all, municipalities }: BudgetFigures, row: number): readonly number[] | undefined {
  return row === FIRST - 1
    ? all?.[municipalities?.length ?? 0]
    : row - FIRST < (municipalities?.length ?? 0)
      ? all?.[row - FIRST]
      : undefined;
}
