import type { PublishedTable } from "../PublishedTable.ts";

// Samordningsförbundet Södra Vätterbygden, verksamhetsplan med budget 2024 och plan 2025–2026: the figures as published.

export const BUDGET: PublishedTable = {
  title: "7 Budget 2024 och plan 2025-2026",
  unit: "kr",
  columns: ["post", "Budget 2023", "Prognos 2023", "Budget 2024", "Plan 2025", "Plan 2026"],
  rows: [
    ["Habo", 159400, 161300, 204600, 204600, 204600],
    ["Jönköping", 1787700, 1786000, 2243200, 2243200, 2243200],
    ["Mullsjö", 92600, 92600, 116200, 116200, 116200],
    ["Vaggeryd", 183300, 183100, 229000, 229000, 229000],
    ["Region Jönköpings län", 2223000, 2223000, 2793000, 2793000, 2793000],
    ["Staten gm FK", 4446000, 4446000, 5586000, 5586000, 5586000],
    ["Balanserat resultat", 1999710, 2337024, 1491324, 1306824, 599324],
    ["Summa intäkter", 10891710, 11229024, 12663324, 12478824, 11771324],
    ["Enter", 2819000, 2398900, 3197000, 3289000, 3343000],
    ["NOVA", 3253000, 3617000, 4200000, 5063000, 5229000],
    ["FIA", 621000, 640000, 698000, 698000, 698000],
    ["IT-spåret", 562500, 562500, 562500, 562500, 0],
    ["Metodutv Koll på förmåga", 460000, 490000, 490000, 0, 0],
    ["Projektgemensamt", 50000, 61300, 70000, 75000, 80000],
    ["Tillgängligt nya projekt", 0, 0, 0, 0, 100000],
    ["Verksamhetsutvecklare", 800000, 817000, 849000, 874000, 908000],
    ["Kompetensutveckling", 180000, 180000, 200000, 200000, 200000],
    ["Delsumma verksamhet", 8745500, 8766700, 10266500, 10761500, 10558000],
    ["Kansli", 720000, 850000, 870000, 890000, 910000],
    ["Information", 20000, 20000, 30000, 30000, 30000],
    ["Styrelse", 2000, 6000, 35000, 35000, 35000],
    ["Revision", 0, 0, 55000, 60000, 65000],
    ["Ekonomihantering", 92000, 95000, 100000, 103000, 106000],
    ["Delsumma administration", 834000, 971000, 1090000, 1118000, 1146000],
    ["Summa kostnader", 9579500, 9737700, 11356500, 11879500, 11704000],
    ["Prel balanserat resultat", 1312210, 1491324, 1306824, 599324, 67324],
  ],
  totals: [
    "Summa intäkter",
    "Delsumma verksamhet",
    "Delsumma administration",
    "Summa kostnader",
    "Prel balanserat resultat",
  ],
};
