import type { Cells, Sum, TableMap } from "./TableMap.ts";

const KOMMUNER = ["Bollebygd", "Vårgårda"] as const;
const PLAN_2025 = "6 FINANSIERINGSPLAN 2025-2027";
const PLAN_2022 = "6 FINANSIERINGSPLAN (rubrik 2021-2023)";
const members = (columns: string): Cells => ({ rows: ["Försäkringskassa", "Vårgårda"], columns });
const printedTotal = (columns: string): Cells => ({ rows: "Medlemmar Summa", columns });
const costs: Sum = {
  what: "SUMMA Kostnader",
  items: [{ rows: ["Bollebygd", "Overhead"] }],
  printed: { rows: "SUMMA Kostnader" },
};

/** Sjuhärad's two plans: where the operands of each check stand. */
export const OPERANDS_SJUHARAD: readonly TableMap[] = [
  {
    document: "Sjuhärad 2025",
    table: "4.1 AKTIV KRAFT samt PULS",
    checks: ["deltagare", "tkr"].map((columns) => ({
      what: columns,
      items: [{ rows: KOMMUNER, columns }],
      printed: { rows: "Summering", columns },
    })),
  },
  {
    document: "Sjuhärad 2025",
    table: "5 Styrning, ledning & administration",
    checks: [
      { what: "Summa tkr", items: [{ rows: ["Styrelse", "Ekonomiservice och revision"] }], printed: { rows: "Summa" } },
    ],
  },
  {
    document: "Sjuhärad 2025",
    table: "6 Ekonomisk sammanställning",
    checks: [
      costs,
      {
        what: '"minskar eget kapital med 613 tkr" = kostnader - publicerad medlemssumma 17 767',
        items: [{ rows: "SUMMA Kostnader" }, { table: PLAN_2025, ...printedTotal("2025"), sign: -1 }],
      },
      {
        what: "samma fråga mot verklig medlemssumma 4 x 4417,5 = 17 670",
        items: [{ rows: "SUMMA Kostnader" }, { table: PLAN_2025, ...members("2025"), sign: -1 }],
      },
    ],
  },
  {
    document: "Sjuhärad 2025",
    table: PLAN_2025,
    checks: [
      { what: "kommuner 2025 = 4417,5", items: [{ rows: KOMMUNER, columns: "2025" }] },
      { what: "kommuner 2026 = 5000", items: [{ rows: KOMMUNER, columns: "2026" }] },
      { what: "kommuner 2027 = 5000", items: [{ rows: KOMMUNER, columns: "2027" }] },
      { what: "Medlemmar Summa 2025", items: [members("2025")], printed: printedTotal("2025") },
      { what: "Medlemmar Summa 2026", items: [members("2026")], printed: printedTotal("2026") },
      { what: "Medlemmar Summa 2027", items: [members("2027")], printed: printedTotal("2027") },
      { what: "kommunandelar (etiketter) = 1", items: [{ rows: KOMMUNER, columns: "andel" }] },
    ],
  },
  {
    document: "Sjuhärad 2022",
    table: "4.1 AKTIV KRAFT samt PULS 2022",
    checks: [
      {
        what: "deltagare",
        items: [{ rows: KOMMUNER, columns: "deltagare" }],
        printed: { rows: "Summering inkl JMT 135", columns: "deltagare" },
      },
      {
        what: "tkr + JMT 135",
        items: [
          { rows: KOMMUNER, columns: "tkr" },
          { table: "6 Ekonomisk sammanställning", rows: "Sjuhärad JMT" },
        ],
        printed: { rows: "Summering inkl JMT 135", columns: "tkr" },
      },
    ],
  },
  {
    document: "Sjuhärad 2022",
    table: "5 Styrning, ledning & administration",
    checks: [
      {
        what: "Summa tkr",
        items: [{ rows: ["Styrelse", "Ekonomiservice, arvoden, revision"] }],
        printed: { rows: "Summa (alt. 2277)" },
      },
    ],
  },
  {
    document: "Sjuhärad 2022",
    table: "6 Ekonomisk sammanställning",
    checks: [
      costs,
      {
        what: "573 = 19605 - 19032",
        items: [{ rows: "SUMMA Kostnader" }, { table: PLAN_2022, ...printedTotal("2021"), sign: -1 }],
      },
      {
        what: "om kolumnen 2022 (20 000) gällde budgetår 2022: överskott",
        items: [
          { table: PLAN_2022, ...printedTotal("2022") },
          { rows: "SUMMA Kostnader", sign: -1 },
        ],
      },
      {
        what: "alternativ: 19605-573 = intäkter 19032",
        items: [{ rows: "SUMMA Kostnader" }, { check: "573 = 19605 - 19032", sign: -1 }],
        printed: { table: PLAN_2022, ...printedTotal("2021") },
      },
    ],
  },
  {
    document: "Sjuhärad 2022",
    table: PLAN_2022,
    checks: [
      // The three columns print the same kommuner; the check is made once.
      { what: "kommuner = 5000", items: [{ rows: KOMMUNER, columns: "2021" }] },
      { what: "Summa 2021", items: [members("2021")], printed: printedTotal("2021") },
      { what: "Summa 2022", items: [members("2022")], printed: printedTotal("2022") },
      { what: "Summa 2023", items: [members("2023")], printed: printedTotal("2023") },
      { what: "etiketter = 1", items: [{ rows: KOMMUNER, columns: "andel" }] },
    ],
  },
];
