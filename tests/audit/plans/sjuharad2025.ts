import type { DocumentName } from "../../publishedPlans/PublishedTable.ts";
import { PlanWriter } from "./PlanWriter.ts";
import { printedIn } from "./printedIn.ts";

export const SJUHARAD_2025: DocumentName = "Sjuhärad 2025";
const ACTIVE = "4.1 AKTIV KRAFT samt PULS";
const GREEN = "4.1 Gröna Vägen Framåt";
const OVERHEAD = "5 Styrning, ledning & administration";
const COSTS = "6 Ekonomisk sammanställning";
const PLAN = "6 FINANSIERINGSPLAN 2025-2027";

export function sjuharad2025(seed: number): PlanWriter {
  const plan = new PlanWriter(SJUHARAD_2025, seed);
  const perPerson = (table: string, skip: string[] = []) => ({
    head: "tkr/deltagare",
    formula: (row: string) => `=${plan.ref(table, row, "tkr")}/${plan.ref(table, row, "deltagare")}`,
    decimals: 2,
    skip,
  });

  plan.sheet("Insatser", "Verksamhetsplan 2025–2027, insatser");
  plan.table(ACTIVE, {
    totals: { Summering: (column) => `=${plan.sum(ACTIVE, "Bollebygd", "Vårgårda", column)}` },
    typed: plan.typedAmong("Summering"),
    ...(plan.random.chance(0.5) && { computed: [perPerson(ACTIVE)] }),
  });
  plan.table(GREEN, { ...(plan.random.chance(0.5) && { computed: [perPerson(GREEN)] }) });
  plan.table("4.2 Strukturövergripande", { notes: ["VILJA finansieras av ESF."] });

  plan.sheet("Budget 2025", "Budget 2025, belopp i tkr");
  plan.table(OVERHEAD, {
    totals: { Summa: () => `=${plan.sum(OVERHEAD, "Styrelse", "Ekonomiservice och revision")}` },
    typed: plan.typedAmong("Summa"),
  });
  const elsewhere = "Budget 2025";
  plan.table(COSTS, {
    totals: {
      "Borås (Aktiv kraft+GVF)": () =>
        `=${plan.ref(ACTIVE, "Borås", "tkr", elsewhere)}+${plan.ref(GREEN, "Gröna Vägen Framåt", "tkr", elsewhere)}`,
      Overhead: () => `=${plan.ref(OVERHEAD, "Summa")}`,
      "SUMMA Kostnader": () => `=${plan.sum(COSTS, "Bollebygd", "Overhead")}`,
    },
    typed: plan.typedAmong("Borås (Aktiv kraft+GVF)", "Overhead", "SUMMA Kostnader"),
    // The plan says this in words below the table: a person who calculates it writes it so.
    extraRows: {
      "SUMMA Kostnader": [
        { label: "Medlemmarnas bidrag", formula: () => `=${plan.ref(PLAN, "Medlemmar Summa", "2025", elsewhere)}` },
        plan.random.chance(0.5)
          ? { label: "Minskning av eget kapital", formula: () => `=${costs()}-${contributions()}` }
          : {
              label: "Minskning av eget kapital",
              value: () =>
                printedIn(
                  SJUHARAD_2025,
                  COSTS,
                  '"minskar eget kapital med 613 tkr" = kostnader - publicerad medlemssumma 17 767',
                ),
            },
      ],
    },
  });

  plan.sheet("Finansieringsplan", "Finansieringsplan 2025–2027, tkr");
  plan.table("3 Delmål eget kapital");
  plan.table(PLAN, {
    yearsAsNumbers: plan.random.chance(0.5),
    percent: plan.random.chance(0.5) ? ["andel"] : [],
    totals: { "Medlemmar Summa": (column) => `=${plan.sum(PLAN, "Försäkringskassa", "Vårgårda", column)}` },
    typed: plan.typedAmong("Medlemmar Summa"),
    wrong: ["Medlemmar Summa|2025"],
    notes: ["Kommunernas andelar beräknas efter invånarantal."],
  });
  return plan;

  function costs(): string {
    return plan.ref(COSTS, "SUMMA Kostnader");
  }
  function contributions(): string {
    return plan.ref(COSTS, "Medlemmarnas bidrag");
  }
}
