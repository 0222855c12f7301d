import type { PublishedTable } from "../PublishedTable.ts";

// Sjuhärads samordningsförbund, verksamhetsplan 2025–2027: the figures as published.

export const AKTIV_KRAFT: PublishedTable = {
  title: "4.1 AKTIV KRAFT samt PULS",
  unit: "antal / tkr",
  columns: ["kommun", "deltagare", "tkr"],
  rows: [
    ["Bollebygd", 27, 610],
    ["Borås", 279, 6340],
    ["Herrljunga", 27, 610],
    ["Mark", 98, 2225],
    ["Svenljunga", 31, 705],
    ["Tranemo", 33, 750],
    ["Ulricehamn", 68, 1550],
    ["Vårgårda", 33, 750],
    ["Summering", 596, 13540],
  ],
  totals: ["Summering"],
};

export const GRONA_VAGEN: PublishedTable = {
  title: "4.1 Gröna Vägen Framåt",
  unit: "antal / tkr",
  columns: ["insats", "deltagare", "tkr"],
  rows: [["Gröna Vägen Framåt", 63, 1835]],
};

export const STRUKTUR: PublishedTable = {
  title: "4.2 Strukturövergripande",
  unit: "antal / tkr",
  columns: ["insats", "deltagare", "tkr"],
  rows: [
    ["VILJA ESF-projekt", 400, null],
    ["Utbildning/utveckling", 300, 250],
  ],
};

export const ADMINISTRATION: PublishedTable = {
  title: "5 Styrning, ledning & administration",
  unit: "tkr",
  columns: ["post", "tkr"],
  rows: [
    ["Styrelse", 280],
    ["Kansli", 2280],
    ["Ekonomiservice och revision", 195],
    ["Summa", 2755],
  ],
  totals: ["Summa"],
};

export const SAMMANSTALLNING: PublishedTable = {
  title: "6 Ekonomisk sammanställning",
  unit: "tkr",
  columns: ["post", "tkr"],
  rows: [
    ["Bollebygd", 610],
    ["Borås (Aktiv kraft+GVF)", 8175],
    ["Herrljunga", 610],
    ["Mark", 2225],
    ["Svenljunga", 705],
    ["Tranemo", 750],
    ["Ulricehamn", 1550],
    ["Vårgårda", 750],
    ["Strukturövergripande", 250],
    ["Overhead", 2755],
    ["SUMMA Kostnader", 18380],
  ],
  totals: ["SUMMA Kostnader"],
};

export const FINANSIERING: PublishedTable = {
  title: "6 FINANSIERINGSPLAN 2025-2027",
  unit: "tkr",
  columns: ["part", "andel", "2025", "2026", "2027"],
  rows: [
    ["Försäkringskassa", 0.25, 4417.5, 5000, 5000],
    ["Arbetsförmedling", 0.25, 4417.5, 5000, 5000],
    ["VG-region", 0.25, 4417.5, 5000, 5000],
    ["Bollebygd", 0.04, 187.9, 212, 212],
    ["Borås", 0.5, 2210.4, 2499, 2495],
    ["Herrljunga", 0.04, 181.8, 207, 207],
    ["Mark", 0.16, 679.4, 769, 772],
    ["Svenljunga", 0.05, 206.8, 235, 237],
    ["Tranemo", 0.05, 228.2, 260, 262],
    ["Ulricehamn", 0.11, 482.8, 549, 547],
    ["Vårgårda", 0.05, 240.2, 269, 268],
    ["Medlemmar Summa", null, 17767, 20000, 20000],
  ],
  totals: ["Medlemmar Summa"],
};

export const EGET_KAPITAL: PublishedTable = {
  title: "3 Delmål eget kapital",
  unit: "tkr",
  columns: ["mål", "tkr"],
  rows: [["minst eget kapital", 2000]],
};
