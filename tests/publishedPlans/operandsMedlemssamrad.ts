import type { Sum, TableMap } from "./TableMap.ts";

const NOT_IN_ROWS = "the figures are on a slide, not in the table's rows";
const REASONS = ["Arbete", "Annat skäl"] as const;
const SV_COLUMNS = [
  "Kvinnor",
  "Män",
  "Varav nya",
  "Avslutade",
  "Arbete",
  "Studier",
  "Arb.rehab",
  "Sjukdom",
  "Annat skäl",
];

/** Those who left, and the reasons that are given for it. */
const left = (what: string, rows: string): Sum => ({
  what,
  items: [{ rows, columns: REASONS }],
  printed: { rows, columns: "Avslutade" },
});
const table = (name: string, checks: TableMap["checks"], without: TableMap["without"] = []): TableMap => ({
  document: "Medlemssamråd 2024",
  table: name,
  checks,
  without,
});

/** The members' consultation of 2024-02-23: where the operands of each check stand. */
export const OPERANDS_MEDLEMSSAMRAD: readonly TableMap[] = [
  table(
    "Socioekonomiska effekter",
    [{ what: "16.200", items: [{ rows: ["försörjning", "skatt"] }], printed: { rows: "total/mån" } }],
    [{ what: "24 x 16200 x 12", reason: "a product, whose 24 and 12 stand in a label: EFFEKT computes it" }],
  ),
  table(
    "Resultat IT-spåret 2023",
    [
      { what: "ålder = kön", items: [{ rows: ["-20", "30+"] }] },
      { what: "kön", items: [{ rows: ["kvinnor", "män"] }] },
      { what: "förbund", items: [{ rows: ["Finnveden", "SV"] }] },
    ],
    [{ what: "2022 inom parentes kön = förbund", reason: NOT_IN_ROWS }],
  ),
  table("Deltagare 2023 Södra Vätterbygden", [
    ...SV_COLUMNS.map((columns) => ({
      what: `Totalt ${columns}`,
      items: [{ rows: ["Enter", "Koll på förmåga"] as const, columns }],
      printed: { rows: "Totalt", columns },
    })),
    left("Enter: avslutade = summa avslutsskäl", "Enter"),
    left("NOVA: avslutade = summa avslutsskäl", "NOVA"),
    left("FIA: avslutade = summa avslutsskäl", "FIA"),
    left("Totalt avslutade = summa skäl", "Totalt"),
  ]),
  table("Ekonomi Södra Vätterbygden 2023", [{ what: "procent", items: [{ rows: ["individ %", "adm %"] }] }]),
  table(
    "Ekonomi Höglandet 2023",
    [
      {
        what: "Resultat = intäkter - utfall",
        income: [{ rows: "Intäkter" }],
        costs: [{ rows: "utfall" }],
        periods: ["kr"],
        printed: { rows: "Resultat" },
      },
      {
        what: "Resultat = kostnadsbudget - utfall (vad som faktiskt räknats)",
        items: [{ rows: "kostnadsbudget" }, { rows: "utfall", sign: -1 }],
        printed: { rows: "Resultat" },
      },
    ],
    [{ what: "procent 55+25+15+5", reason: NOT_IN_ROWS }],
  ),
  table(
    "Deltagare Höglandet 2023",
    ["K", "M", "avslutade"].map((columns) => ({
      what: columns,
      items: [{ rows: ["IT-spåret", "SE-Höglandet"] as const, columns }],
      printed: { rows: "Totalt", columns },
    })),
    ["2022 K", "2022 M", "2022 avsl"].map((what) => ({ what, reason: NOT_IN_ROWS })),
  ),
  table("SE-Höglandet statistik 2023", [
    {
      what: "95+106",
      items: [{ table: "Deltagare Höglandet 2023", rows: "SE-Höglandet", columns: ["K", "M"] }],
      printed: { rows: "deltagare" },
    },
  ]),
  table("Samverkansteam Finnveden avslut", [{ what: "31 avslut", items: [{ rows: ["arbete/studier", "annat"] }] }]),
  table("Ekonomi Finnveden 2023", [], [{ what: "63+24+13", reason: NOT_IN_ROWS }]),
];
