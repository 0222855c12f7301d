import type { DocumentName } from "../../publishedPlans/PublishedTable.ts";
import { PlanWriter } from "./PlanWriter.ts";
import { printedIn } from "./printedIn.ts";

export const MEDLEMSSAMRAD_2024: DocumentName = "Medlemssamråd 2024";
const EFFECT = "Socioekonomiska effekter";
export const LEFT = "Deltagare 2023 Södra Vätterbygden";
const HIGHLAND = "Deltagare Höglandet 2023";
const STATISTICS = "SE-Höglandet statistik 2023";
const TEAM = "Samverkansteam Finnveden avslut";

export function medlemssamrad2024(seed: number): PlanWriter {
  const plan = new PlanWriter(MEDLEMSSAMRAD_2024, seed);
  const total = (table: string, first: string, last: string) => (column: string) =>
    `=${plan.sum(table, first, last, column)}`;

  plan.sheet("Effekter", "Medlemssamråd 2024-02-23");
  plan.table(EFFECT, {
    totals: {
      "total/mån": () => `=${plan.sum(EFFECT, "försörjning", "skatt")}`,
      "24 deltagare 12 mån": () => `=24*${plan.ref(EFFECT, "total/mån")}*12`,
    },
    typed: plan.typedAmong("total/mån", "24 deltagare 12 mån"),
  });
  plan.table("Resultat IT-spåret 2023", { groups: { "-20": "Ålder", kvinnor: "Kön", Finnveden: "Förbund" } });

  plan.sheet("Deltagare", "Deltagare 2023");
  plan.table(LEFT, {
    totals: { Totalt: total(LEFT, "Enter", "Koll på förmåga") },
    typed: plan.typedAmong("Totalt"),
    blank: ["Avslutade", "Arbete", "Studier", "Arb.rehab", "Sjukdom", "Annat skäl"].map(
      (column) => `Koll på förmåga|${column}` as const,
    ),
  });
  plan.table(HIGHLAND, {
    totals: { Totalt: total(HIGHLAND, "IT-spåret", "SE-Höglandet") },
    typed: plan.typedAmong("Totalt"),
  });
  const share = (check: string) => printedIn(MEDLEMSSAMRAD_2024, STATISTICS, check) / 100;
  plan.table(STATISTICS, {
    totals: {
      deltagare: () => `=${plan.sum(HIGHLAND, "SE-Höglandet", "SE-Höglandet", "K", "M")}`,
    },
    typed: plan.typedAmong("deltagare"),
    // 45 and 32 per cent of those who left: shares of something, not parts of a hundred.
    extraRows: {
      sökande: [
        { label: "till arbete/studier, andel", value: () => share("28/62") },
        { label: "sökande, andel", value: () => share("20/62") },
      ],
    },
  });
  plan.table(TEAM, {
    extraRows: {
      annat: [
        {
          label: "Summa avslut",
          ...(plan.random.chance(0.5)
            ? { formula: () => `=${plan.sum(TEAM, "arbete/studier", "annat")}` }
            : { value: () => printedIn(MEDLEMSSAMRAD_2024, TEAM, "31 avslut") }),
        },
      ],
    },
  });
  plan.table("Koll på förmåga spår");

  plan.sheet("Ekonomi", "Ekonomi 2023, kr");
  for (const table of ["Ekonomi Södra Vätterbygden 2023", "Ekonomi Höglandet 2023", "Ekonomi Finnveden 2023"]) {
    plan.table(table, { decimals: 0 });
  }
  return plan;
}
