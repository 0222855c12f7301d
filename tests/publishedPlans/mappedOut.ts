import type { DocumentName } from "./PublishedTable.ts";

/** The kinds of check that are no sum of rows, and why no operands are given for them. */
export const OTHER_KINDS: Readonly<Record<string, string>> = {
  info: "a figure that the document does not print: there is nothing to hold it against",
  share: "5 § of the act, which PARTSKONTROLL says column by column",
  percent: "a quotient against a printed per cent figure",
  cross: "the same figure in two places: no sum, but a reader's comparison",
  text: "a figure in running text",
};

/** What disagrees in the documents for another reason than arithmetic, check by check: class, document, table, what. */
export const OTHER_CLASSES: readonly (readonly [string, DocumentName, string, string])[] = [
  ["stale", "Sjuhärad 2025", "6 FINANSIERINGSPLAN 2025-2027", "etikett Mark 0,16 mot 679,4/4417,5 avrundat 2 dec"],
  [
    "stale",
    "Sjuhärad 2022",
    "6 Ekonomisk sammanställning",
    "om kolumnen 2022 (20 000) gällde budgetår 2022: överskott",
  ],
  ["share-label", "Sjuhärad 2022", "6 FINANSIERINGSPLAN (rubrik 2021-2023)", "FK andel 0,25 mot 4516/19032"],
  [
    "share-label",
    "Sjuhärad 2022",
    "6 FINANSIERINGSPLAN (rubrik 2021-2023)",
    "staten 1/2 (5 § finsamlagen) mot 9032/19032",
  ],
  [
    "text-vs-table",
    "Södra Vätterbygden 2024",
    "7 Budget 2024 och plan 2025-2026",
    'text: overspent posts are NOVA and kansli ("Den andra budgetpost som överskrids")',
  ],
  ...["text 5200 mot ram-tabellens rader 3860+450+320+100+320", "Tränings-/praktikplatser text 150 mot tabell"].map(
    (what) => ["text-vs-table", "Älv & Kust 2020", "Samverkansteamet: delkostnader i texten", what] as const,
  ),
  ...[
    "Ekonomiservice 86,2 + Soredo 24 mot tabell 120",
    "Styrelsen text 200 mot tabell 190+40",
    "Statistik text 45 mot tabell 40",
    "Jämställdhet text 50 mot tabell 40",
    "Framtida samverkansstruktur 50 saknas i tabell",
    "Personliga ombud 10 saknas i tabell",
  ].map((what) => ["text-vs-table", "Älv & Kust 2020", "Text mot ram-tabell", what] as const),
  [
    "text-vs-table",
    "Medlemssamråd 2024",
    "Deltagare 2023 Södra Vätterbygden",
    'NOVA: tabell 40 avslutade mot text "27 avslutades under 2023"',
  ],
  ["observation", "Medlemssamråd 2024", "Deltagare 2023 Södra Vätterbygden", 'Koll på förmåga 35+27 mot "41 personer"'],
  [
    "observation",
    "Medlemssamråd 2024",
    "Koll på förmåga spår",
    "Klargjort för 41 personer mot 39 avslutade (delvis gjort)",
  ],
  [
    "definition",
    "Medlemssamråd 2024",
    "Ekonomi Södra Vätterbygden 2023",
    "administration 16 % (medlemssamråd) mot 9,97 % (prognos 2023 i verksamhetsplan 2024)",
  ],
  [
    "forecast-vs-outcome",
    "Medlemssamråd 2024",
    "Ekonomi Södra Vätterbygden 2023",
    "prel. balanserat resultat 2023 (verksamhetsplan 2024) mot 11 229 024 - utfall",
  ],
  [
    "double-count",
    "Medlemssamråd 2024",
    "Deltagare Höglandet 2023",
    "IT-spåret 17 i Höglandets tabell mot Höglandets egna deltagare",
  ],
];
