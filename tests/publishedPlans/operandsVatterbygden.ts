import type { Balance, Sum, TableMap } from "./TableMap.ts";

const COLUMNS = ["Budget 2023", "Prognos 2023", "Budget 2024", "Plan 2025", "Plan 2026"];

/** The five checks that every column of the budget has. */
const inColumn = (columns: string): readonly (Sum | Balance)[] => [
  {
    what: `Summa intäkter ${columns}`,
    items: [{ rows: ["Habo", "Balanserat resultat"], columns }],
    printed: { rows: "Summa intäkter", columns },
  },
  {
    what: `Delsumma verksamhet ${columns}`,
    items: [{ rows: ["Enter", "Kompetensutveckling"], columns }],
    printed: { rows: "Delsumma verksamhet", columns },
  },
  {
    what: `Delsumma administration ${columns}`,
    items: [{ rows: ["Kansli", "Ekonomihantering"], columns }],
    printed: { rows: "Delsumma administration", columns },
  },
  {
    what: `Summa kostnader ${columns}`,
    items: [
      { rows: "Delsumma verksamhet", columns },
      { rows: "Delsumma administration", columns },
    ],
    printed: { rows: "Summa kostnader", columns },
  },
  {
    // The balance brought forward is printed among the income; EGETKAPITAL wants the income without it.
    what: `Prel balanserat resultat ${columns}`,
    opening: { rows: "Balanserat resultat", columns },
    income: [{ rows: ["Habo", "Staten gm FK"] }],
    costs: [{ rows: "Summa kostnader" }],
    periods: [columns],
    printed: { rows: "Prel balanserat resultat", columns },
  },
];

/** What one column closes with is what the next one opens with. */
const carried = (what: string, from: string, to: string): Sum => ({
  what,
  items: [{ rows: "Prel balanserat resultat", columns: from }],
  printed: { rows: "Balanserat resultat", columns: to },
});

/** Södra Vätterbygden's budget: where the operands of each check stand. */
export const OPERANDS_VATTERBYGDEN: readonly TableMap[] = [
  {
    document: "Södra Vätterbygden 2024",
    table: "7 Budget 2024 och plan 2025-2026",
    checks: [
      ...COLUMNS.flatMap(inColumn),
      carried("ingående 2024 = utgående prognos 2023", "Prognos 2023", "Budget 2024"),
      carried("ingående 2025 = utgående 2024", "Budget 2024", "Plan 2025"),
      carried("ingående 2026 = utgående 2025", "Plan 2025", "Plan 2026"),
    ],
  },
];
