import type { BudgetFigures } from "./BudgetFigures.ts";

/** Years lie in the columns B, C, D of every sheet. */
export const YEARS = ["B", "C", "D"] as const;

/** Spare rows: no Swedish association has more than fifteen municipalities. */
export const MUNICIPALITIES = 16;

/** Columns of the budget, each with a heading that the user writes. */
export const ACTIVITIES = ["B", "C", "D", "E", "F", "G"] as const;

export const ADMINISTRATION = ["Styrelse", "Kansli", "Ekonomiservice och revision", "Övrigt"] as const;

export const SHEETS = {
  inputs: "Indata",
  funding: "Finansieringsplan",
  budget: "Budget",
  equity: "Eget kapital",
  checks: "Kontroller",
  followUp: "Uppföljning",
} as const;

/** Under every title: whose, which year, which unit. */
export const SUBTITLE =
  '=Organisation&" · budget "&Planstart&" och plan "&(Planstart+1)&"–"&(Planstart+2)&" · belopp i "&Beloppsenhet';

/** A block of rows in one column. */
export const rows = (column: string, first: number, count: number): string =>
  `${column}${first}:${column}${first + count - 1}`;

export type { BudgetFigures };
