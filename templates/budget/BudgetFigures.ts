/** What fills the inputs of the budget workbook: nothing in the blank one. Amounts in tkr. */
export interface BudgetFigures {
  readonly association?: string;
  readonly firstYear: number;
  readonly stateGrant?: YearAmounts;
  readonly otherIncome?: YearAmounts;
  readonly openingEquity?: number;
  readonly lowestEquity?: number;
  readonly plannedActivities?: readonly [number, number];
  readonly plannedAdministration?: readonly [number, number];
  readonly populationDate?: string;
  readonly municipalities?: readonly { readonly name: string; readonly population: number }[];
  readonly activities?: readonly { readonly name: string; readonly participants: number }[];
  /** By municipality, the last row for all together; one amount per activity. */
  readonly costs?: readonly (readonly number[])[];
  readonly administration?: readonly number[];
  readonly tertial?: string;
  /** January to April, by row of the follow-up: grants, other income, activities, administration. */
  readonly outcome?: readonly number[];
  readonly forecast?: readonly number[];
}

export type YearAmounts = readonly [number, number, number];

export const BLANK: BudgetFigures = { firstYear: 2027 };

/** An invented association. The population is Statistics Sweden's for 31 December 2025 (open data, CC0). */
export const EXAMPLE: BudgetFigures = {
  association: "Samordningsförbundet Exempel (påhittade belopp)",
  firstYear: 2027,
  stateGrant: [4600, 4600, 4700],
  otherIncome: [300, 300, 0],
  openingEquity: 3150,
  lowestEquity: 2000,
  plannedActivities: [8300, 8200],
  plannedAdministration: [1450, 1480],
  populationDate: "31 december 2025",
  municipalities: [
    { name: "Ale", population: 32620 },
    { name: "Kungälv", population: 50496 },
    { name: "Stenungsund", population: 27854 },
    { name: "Tjörn", population: 16003 },
    { name: "Öckerö", population: 12863 },
  ],
  activities: [
    { name: "Samverkansteam", participants: 180 },
    { name: "Arbetsträning", participants: 90 },
    { name: "Unga in i arbete", participants: 60 },
    { name: "Utbildning", participants: 0 },
  ],
  costs: [
    [950, 420, 310],
    [1450, 610, 480],
    [820, 350, 260],
    [510, 210, 150],
    [430, 180, 120],
    [0, 0, 0, 750],
  ],
  administration: [210, 1050, 140, 40],
  tertial: "Tertial 1",
  outcome: [1533, 767, 767, 100, 1380, 610, 405, 180, 0, 0, 470],
  forecast: [4600, 2300, 2300, 300, 4150, 1800, 1290, 700, 0, 0, 1430],
};
