import { type DocumentName, tableOf } from "../../publishedPlans/PublishedTable.ts";
import { PlanWriter } from "./PlanWriter.ts";
import { printedIn } from "./printedIn.ts";

export const VATTERBYGDEN_2024: DocumentName = "Södra Vätterbygden 2024";
const BUDGET = "7 Budget 2024 och plan 2025-2026";

/** What a column opens with, where that is what another column closes with. */
const OPENS_WITH: Readonly<Record<string, string>> = {
  "Budget 2024": "Prognos 2023",
  "Plan 2025": "Budget 2024",
  "Plan 2026": "Plan 2025",
};

export function vatterbygden2024(seed: number): PlanWriter {
  const plan = new PlanWriter(VATTERBYGDEN_2024, seed);
  const at = (row: string) => (column: string) => plan.ref(BUDGET, row, column);
  const minus = (one: string, other: string) => (column: string) => `=${at(one)(column)}-${at(other)(column)}`;
  const { columns } = tableOf(VATTERBYGDEN_2024, BUDGET);

  plan.sheet("Budget 2024", "Budget 2024 och plan 2025–2026, kr");
  plan.table(BUDGET, {
    decimals: 0,
    groups: { Habo: "Intäkter", Enter: "Kostnader", Kansli: "Administration" },
    totals: {
      "Balanserat resultat": (column) => {
        const from = OPENS_WITH[column];
        return from ? `=${plan.ref(BUDGET, "Prel balanserat resultat", from)}` : "";
      },
      "Summa intäkter": (column) => `=${plan.sum(BUDGET, "Habo", "Balanserat resultat", column)}`,
      "Delsumma verksamhet": (column) => `=${plan.sum(BUDGET, "Enter", "Kompetensutveckling", column)}`,
      "Delsumma administration": (column) => `=${plan.sum(BUDGET, "Kansli", "Ekonomihantering", column)}`,
      "Summa kostnader": (column) => `=${at("Delsumma verksamhet")(column)}+${at("Delsumma administration")(column)}`,
      "Prel balanserat resultat": minus("Summa intäkter", "Summa kostnader"),
    },
    typed: plan.typedAmong(
      "Balanserat resultat",
      "Summa intäkter",
      "Delsumma verksamhet",
      "Delsumma administration",
      "Summa kostnader",
      "Prel balanserat resultat",
    ),
    // The first two columns open with what the accounts say: numbers.
    wrong: columns
      .slice(1)
      .flatMap((column) => (column in OPENS_WITH ? [] : [`Balanserat resultat|${column}` as const])),
    extraRows: {
      "Prel balanserat resultat": [
        {
          label: "Administrationens andel, %",
          value: (column) =>
            column === "Budget 2024" ? printedIn(VATTERBYGDEN_2024, BUDGET, "administration 2024 9,6 %") : undefined,
        },
      ],
    },
  });
  return plan;
}
