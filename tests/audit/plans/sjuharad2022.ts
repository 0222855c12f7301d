import type { DocumentName } from "../../publishedPlans/PublishedTable.ts";
import { PlanWriter } from "./PlanWriter.ts";
import { printedIn } from "./printedIn.ts";

export const SJUHARAD_2022: DocumentName = "Sjuhärad 2022";
const ACTIVE = "4.1 AKTIV KRAFT samt PULS 2022";
const OVERHEAD = "5 Styrning, ledning & administration";
const COSTS = "6 Ekonomisk sammanställning";
const PLAN = "6 FINANSIERINGSPLAN (rubrik 2021-2023)";

export function sjuharad2022(seed: number): PlanWriter {
  const plan = new PlanWriter(SJUHARAD_2022, seed);

  plan.sheet("Insatser 2022", "Insatser 2022");
  plan.table(ACTIVE, {
    totals: {
      // The 135 tkr of JMT stand in no row of this table, only in the name of its total.
      "Summering inkl JMT 135": (column) =>
        `=${plan.sum(ACTIVE, "Bollebygd", "Vårgårda", column)}${
          column === "tkr" ? `+${plan.ref(COSTS, "Sjuhärad JMT", undefined, "Insatser 2022")}` : ""
        }`,
    },
    typed: plan.typedAmong("Summering inkl JMT 135"),
  });
  plan.table("4.1 gemensamma insatser", { heading: "Gemensamma insatser" });
  plan.table("4.2 Lokala dagar");

  plan.sheet("Budget", "Budget, belopp i tkr");
  plan.table(OVERHEAD, {
    totals: { "Summa (alt. 2277)": () => `=${plan.sum(OVERHEAD, "Styrelse", "Ekonomiservice, arvoden, revision")}` },
    typed: plan.typedAmong("Summa (alt. 2277)"),
  });
  plan.table(COSTS, {
    totals: {
      Overhead: () => `=${plan.ref(OVERHEAD, "Summa (alt. 2277)")}`,
      "SUMMA Kostnader": () => `=${plan.sum(COSTS, "Bollebygd", "Overhead")}`,
    },
    typed: plan.typedAmong("Overhead", "SUMMA Kostnader"),
    extraRows: {
      "SUMMA Kostnader": [
        {
          label: "Medlemmarnas bidrag",
          ...(plan.random.chance(0.5)
            ? { formula: () => `=${plan.ref(PLAN, "Medlemmar Summa", "2021", "Budget")}` }
            : { value: () => printedIn(SJUHARAD_2022, PLAN, "Summa 2021") }),
        },
        {
          label: "Minskning av eget kapital",
          ...(plan.random.chance(0.5)
            ? { formula: () => `=${plan.ref(COSTS, "SUMMA Kostnader")}-${plan.ref(COSTS, "Medlemmarnas bidrag")}` }
            : { value: () => printedIn(SJUHARAD_2022, COSTS, "573 = 19605 - 19032") }),
        },
      ],
    },
  });

  plan.sheet("Finansieringsplan", "Finansieringsplan");
  plan.table(PLAN, {
    heading: "Belopp i tkr",
    yearsAsNumbers: plan.random.chance(0.5),
    percent: plan.random.chance(0.5) ? ["andel"] : [],
    totals: { "Medlemmar Summa": (column) => `=${plan.sum(PLAN, "Försäkringskassa", "Vårgårda", column)}` },
    typed: plan.typedAmong("Medlemmar Summa"),
  });
  return plan;
}
