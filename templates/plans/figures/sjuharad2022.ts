import type { PublishedTable } from "../PublishedTable.ts";

// Sjuhärads samordningsförbund, verksamhetsplan 2022–2024: the figures as published.

export const AKTIV_KRAFT: PublishedTable = {
  title: "4.1 AKTIV KRAFT samt PULS 2022",
  unit: "antal / tkr",
  columns: ["kommun", "deltagare", "tkr"],
  rows: [
    ["Bollebygd", 30, 650],
    ["Borås", 310, 6050],
    ["Herrljunga", 30, 650],
    ["Mark", 110, 2370],
    ["Svenljunga", 34, 750],
    ["Tranemo", 36, 800],
    ["Ulricehamn", 74, 1650],
    ["Vårgårda", 36, 800],
    ["Summering inkl JMT 135", 660, 13855],
  ],
  totals: ["Summering inkl JMT 135"],
};

export const GEMENSAMMA: PublishedTable = {
  title: "4.1 gemensamma insatser",
  unit: "antal / tkr",
  columns: ["insats", "deltagare", "tkr"],
  rows: [
    ["Gröna Vägen Framåt", 70, 2000],
    ["Studiesteget", 30, 700],
    ["MOVES", 10, null],
    ["Män i hälsa", 20, null],
  ],
};

export const LOKALA_DAGAR: PublishedTable = {
  title: "4.2 Lokala dagar",
  unit: "antal / tkr",
  columns: ["insats", "deltagare", "tkr"],
  rows: [["Lokala dagar/utbildning", 200, 200]],
};

export const ADMINISTRATION: PublishedTable = {
  title: "5 Styrning, ledning & administration",
  unit: "tkr",
  columns: ["post", "tkr"],
  rows: [
    ["Styrelse", 180],
    ["Kansli", 1400],
    ["Projektledning", 1110],
    ["Ekonomiservice, arvoden, revision", 160],
    ["Summa (alt. 2277)", 2850],
  ],
  totals: ["Summa (alt. 2277)"],
};

export const SAMMANSTALLNING: PublishedTable = {
  title: "6 Ekonomisk sammanställning",
  unit: "tkr",
  columns: ["post", "tkr"],
  rows: [
    ["Bollebygd", 650],
    ["Borås", 8750],
    ["Herrljunga", 650],
    ["Mark", 2370],
    ["Svenljunga", 750],
    ["Tranemo", 800],
    ["Ulricehamn", 1650],
    ["Vårgårda", 800],
    ["Sjuhärad JMT", 135],
    ["Strukturövergripande", 200],
    ["Overhead", 2850],
    ["SUMMA Kostnader", 19605],
  ],
  totals: ["SUMMA Kostnader"],
};

export const FINANSIERING: PublishedTable = {
  title: "6 FINANSIERINGSPLAN (rubrik 2021-2023)",
  unit: "tkr",
  columns: ["part", "andel", "2021", "2022", "2023"],
  rows: [
    ["Försäkringskassa", 0.25, 4516, 5000, 5000],
    ["Arbetsförmedling", 0.25, 4516, 5000, 5000],
    ["VG-region", 0.25, 5000, 5000, 5000],
    ["Bollebygd", 0.04, 211, 211, 211],
    ["Borås", 0.5, 2504, 2504, 2504],
    ["Herrljunga", 0.04, 208, 208, 208],
    ["Mark", 0.16, 770, 770, 770],
    ["Svenljunga", 0.05, 236, 236, 236],
    ["Tranemo", 0.05, 261, 261, 261],
    ["Ulricehamn", 0.11, 544, 544, 544],
    ["Vårgårda", 0.05, 266, 266, 266],
    ["Medlemmar Summa", null, 19032, 20000, 20000],
  ],
  totals: ["Medlemmar Summa"],
};
