import { type DocumentName, tableOf } from "../../publishedPlans/PublishedTable.ts";
import { PlanWriter } from "./PlanWriter.ts";
import { printedIn } from "./printedIn.ts";

export const ALV_OCH_KUST_2020: DocumentName = "Älv & Kust 2020";
export const FRAME = "Preliminär finansiell ram 2020-2022";
const GRANT = "Medelstilldelning 2020";
const IN_TEXT = "Samverkansteamet: delkostnader i texten";

/** How the wrong sums of 2021 and 2022 came about in this person's workbook. */
export type WrongSum = "in two pieces" | "typed";

/**
 * @param withIncome - with the total of the income, which the document prints in the text above the table, as a row of
 * its own; without, the surplus has only the rows to be the difference of.
 */
export function alvOchKust2020(seed: number, wrongSum: WrongSum, withIncome: boolean): PlanWriter {
  const plan = new PlanWriter(ALV_OCH_KUST_2020, seed);
  const at = (row: string) => (column: string) => plan.ref(FRAME, row, column);
  const years = tableOf(ALV_OCH_KUST_2020, FRAME).columns.slice(1);
  const [first = ""] = years;
  const last = "Revisorer";
  // 300 in both years, with a blank-looking zero below it: the row that fell between two ranges.
  const outside = "Utrymme nya insatser";
  const [above, below] = ["Jämställdhet", "Utvärdering"];

  plan.sheet("Ram 2020-2022", "Verksamhetsplan med budget 2020–2022, tkr");
  plan.table(GRANT, {
    totals: { Totalt: () => `=${plan.sum(GRANT, "FK/AF", "Kommuner")}` },
    typed: plan.typedAmong("Totalt"),
  });
  plan.table(FRAME, {
    yearsAsNumbers: plan.random.chance(0.5),
    groups: { "Finansiell ram": "Intäkter", "Samverkansteam lön, hyra, mtrl": "Kostnader" },
    totals: {
      "Överskott fg år": (column) => `=${at("Över-/underskott")(String(Number(column) - 1))}`,
      "Total summa": (column) =>
        column === first
          ? `=${plan.sum(FRAME, "Samverkansteam lön, hyra, mtrl", last, column)}`
          : `=${plan.sum(FRAME, "Samverkansteam lön, hyra, mtrl", above, column)}+${plan.sum(FRAME, below, last, column)}`,
      "Över-/underskott": (column) =>
        withIncome
          ? `=${at("Preliminär totalbudget")(column)}-${at("Total summa")(column)}`
          : `=${plan.sum(FRAME, "Finansiell ram", "ESF-medel", column)}-${at("Total summa")(column)}`,
    },
    typed: [
      ...plan.typedAmong("Överskott fg år", ...(withIncome ? ["Över-/underskott"] : [])),
      ...(wrongSum === "typed" ? ["Total summa"] : []),
    ],
    wrong: [
      `Överskott fg år|${first}`,
      // 143 and 51 are what the printed totals give; the rows above give something else.
      ...(withIncome ? [] : years.slice(1).map((year) => `Över-/underskott|${year}` as const)),
    ],
    ...(withIncome
      ? {
          extraRows: {
            "ESF-medel": [
              {
                label: "Preliminär totalbudget",
                value: (column) => printedIn(ALV_OCH_KUST_2020, FRAME, `Preliminär totalbudget (intäkter) ${column}`),
              },
            ],
          },
        }
      : {}),
    notes: [`${outside} fördelas av styrelsen under året.`],
  });

  plan.sheet("Text", "Uppgifter i texten, tkr");
  plan.table(IN_TEXT, {
    totals: { "Totalt i text": () => `=${plan.sum(IN_TEXT, "Hyreskostnad Ale, Stenungsund, Öckerö", "lön")}` },
    typed: plan.typedAmong("Totalt i text"),
  });
  plan.table("Text mot ram-tabell");
  plan.table("ESF Respondere");
  return plan;
}
