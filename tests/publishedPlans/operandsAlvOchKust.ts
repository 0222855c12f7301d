import type { Balance, Cells, Sum, TableMap } from "./TableMap.ts";

const COSTS = ["Samverkansteam lön, hyra, mtrl", "Revisorer"] as const;
const YEARS = ["2020", "2021", "2022"];
/** The income of the year itself: the funds and the ESF money, without the surplus brought forward. */
const INCOME: readonly Cells[] = [{ rows: "Finansiell ram" }, { rows: "ESF-medel" }];

/** The four checks that every year has. */
const inYear = (columns: string): readonly (Sum | Balance)[] => [
  {
    what: `Total summa kostnader ${columns}`,
    items: [{ rows: COSTS, columns }],
    printed: { rows: "Total summa", columns },
  },
  // The total is printed in the text above the table, in no row.
  {
    what: `Preliminär totalbudget (intäkter) ${columns}`,
    items: [{ rows: ["Finansiell ram", "ESF-medel"], columns }],
  },
  {
    what: `Över-/underskott ${columns} = publicerade intäkter(rad) - publicerade kostnader`,
    opening: { rows: "Överskott fg år", columns },
    income: INCOME,
    costs: [{ rows: "Total summa" }],
    periods: [columns],
    printed: { rows: "Över-/underskott", columns },
  },
  {
    what: `totalbudget = kostnader + överskott ${columns} (publicerade tal)`,
    items: [
      { rows: "Total summa", columns },
      { rows: "Över-/underskott", columns },
    ],
  },
];

/** The surplus from the rows themselves, carried from 2020 to the year in question. */
const chain = (what: string, years: number, printed: Cells): Balance => ({
  what,
  opening: { rows: "Överskott fg år", columns: "2020" },
  income: INCOME,
  costs: [{ rows: COSTS }],
  periods: YEARS.slice(0, years),
  printed,
});

/** Älv & Kust's plan: where the operands of each check stand. */
export const OPERANDS_ALV_OCH_KUST: readonly TableMap[] = [
  {
    document: "Älv & Kust 2020",
    table: "Medelstilldelning 2020",
    checks: [{ what: "Totalt", items: [{ rows: ["FK/AF", "Kommuner"] }], printed: { rows: "Totalt" } }],
  },
  {
    document: "Älv & Kust 2020",
    table: "Preliminär finansiell ram 2020-2022",
    checks: [
      ...YEARS.flatMap(inYear),
      chain("överskott 2020 förs till 2021 (publicerat 329)", 1, { rows: "Överskott fg år", columns: "2021" }),
      chain("överskott 2021 förs till 2022 (publicerat 143)", 2, { rows: "Överskott fg år", columns: "2022" }),
      chain("slutligt överskott 2022 (publicerat 51)", 3, { rows: "Över-/underskott", columns: "2022" }),
    ],
  },
  {
    document: "Älv & Kust 2020",
    table: "Samverkansteamet: delkostnader i texten",
    checks: [
      {
        what: "3700 lön + delposter",
        items: [{ rows: ["Hyreskostnad Ale, Stenungsund, Öckerö", "lön"] }],
        printed: { rows: "Totalt i text" },
      },
    ],
  },
];
