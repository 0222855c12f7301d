import type { PublishedTable } from "../PublishedTable.ts";

// Medlemssamråd 2024-02-23, de tre samordningsförbunden i Jönköpings län: the figures as published.

export const EFFEKTER: PublishedTable = {
  title: "Socioekonomiska effekter",
  unit: "kr",
  columns: ["post", "kr"],
  rows: [
    ["försörjning", 10000],
    ["administration", 500],
    ["skatt", 5700],
    ["total/mån", 16200],
    ["24 deltagare 12 mån", 4665600],
  ],
  totals: ["total/mån"],
};

export const IT_SPARET: PublishedTable = {
  title: "Resultat IT-spåret 2023",
  unit: "antal",
  columns: ["post", "antal"],
  rows: [
    ["-20", 3],
    ["20-30", 11],
    ["30+", 3],
    ["kvinnor", 3],
    ["män", 14],
    ["Finnveden", 1],
    ["Höglandet", 12],
    ["SV", 4],
  ],
};

export const DELTAGARE_SODRA: PublishedTable = {
  title: "Deltagare 2023 Södra Vätterbygden",
  unit: "antal",
  columns: [
    "insats",
    "Kvinnor",
    "Män",
    "Varav nya",
    "Avslutade",
    "Arbete",
    "Studier",
    "Arb.rehab",
    "Sjukdom",
    "Annat skäl",
  ],
  rows: [
    ["Enter", 24, 38, 19, 20, 4, 5, 3, 7, 1],
    ["NOVA", 27, 17, 27, 40, 2, 1, 19, 9, 9],
    ["FIA", 23, 13, 19, 14, 2, 1, 3, 9, 0],
    ["IT-spåret", 0, 4, 4, 0, 0, 0, 0, 0, 0],
    ["Koll på förmåga", 35, 27, 39, 0, 0, 0, 0, 0, 0],
    ["Totalt", 109, 99, 108, 74, 8, 7, 25, 25, 10],
  ],
  totals: ["Totalt"],
};

export const EKONOMI_SODRA: PublishedTable = {
  title: "Ekonomi Södra Vätterbygden 2023",
  unit: "kr",
  columns: ["post", "kr"],
  rows: [
    ["Budget 2023", 9579500],
    ["Utfall 2023", 9097400],
    ["individ %", 74],
    ["struktur %", 10],
    ["adm %", 16],
    ["Budget 2024", 11356500],
  ],
};

export const EKONOMI_HOGLANDET: PublishedTable = {
  title: "Ekonomi Höglandet 2023",
  unit: "kr",
  columns: ["post", "kr"],
  rows: [
    ["Intäkter", 8169803],
    ["varav medlemsbidrag", 8036000],
    ["kostnadsbudget", 8054000],
    ["utfall", 7745914],
    ["Resultat", 308086],
    ["Eget kapital", 1639471],
    ["Budget 2024 in", 8036000],
    ["Budget 2024 ut", 8236000],
  ],
  totals: ["Resultat"],
};

export const DELTAGARE_HOGLANDET: PublishedTable = {
  title: "Deltagare Höglandet 2023",
  unit: "antal",
  columns: ["insats", "kvinnor", "män", "avslutade"],
  rows: [
    ["IT-spåret", 3, 14, 3],
    ["SE-Höglandet", 95, 106, 62],
    ["Totalt", 98, 120, 65],
  ],
  totals: ["Totalt"],
};

export const SE_HOGLANDET: PublishedTable = {
  title: "SE-Höglandet statistik 2023",
  unit: "antal",
  columns: ["post", "antal"],
  rows: [
    ["deltagare", 201],
    ["utskrivna", 62],
    ["till arbete/studier", 28],
    ["sökande", 20],
  ],
};

export const FINNVEDEN_AVSLUT: PublishedTable = {
  title: "Samverkansteam Finnveden avslut",
  unit: "antal",
  columns: ["post", "antal"],
  rows: [
    ["arbete/studier", 3],
    ["ordinarie", 6],
    ["sjukdom", 7],
    ["avbröt", 6],
    ["åter remittent", 8],
    ["annat", 1],
  ],
};

export const EKONOMI_FINNVEDEN: PublishedTable = {
  title: "Ekonomi Finnveden 2023",
  unit: "kr",
  columns: ["post", "kr"],
  rows: [
    ["Budget", 6409000],
    ["Utfall", 5782200],
  ],
};

export const KOLL_PA_FORMAGA: PublishedTable = {
  title: "Koll på förmåga spår",
  unit: "antal",
  columns: ["post", "antal"],
  rows: [
    ["1", 13],
    ["2", 18],
    ["3", 0],
    ["4", 8],
  ],
};
