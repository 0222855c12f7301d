import type { PublishedTable } from "../PublishedTable.ts";

// Samordningsförbundet Älv & Kust, verksamhetsplan med budget 2020–2022: the figures as published.

export const MEDELSTILLDELNING: PublishedTable = {
  title: "Medelstilldelning 2020",
  unit: "tkr",
  columns: ["part", "tkr"],
  rows: [
    ["FK/AF", 4516],
    ["Hälso- och sjukvårdsnämnd", 2258],
    ["Kommuner", 2258],
    ["Totalt", 9032],
  ],
  totals: ["Totalt"],
};

export const RAM: PublishedTable = {
  title: "Preliminär finansiell ram 2020-2022",
  unit: "tkr",
  columns: ["post", "2020", "2021", "2022"],
  rows: [
    ["Finansiell ram", 9032, 9032, 9032],
    ["Överskott fg år", 1771, 329, 143],
    ["ESF-medel", 1133, 1133, 190],
    ["Samverkansteam lön, hyra, mtrl", 3860, 4465, 4565],
    ["Aktiv", 450, 475, 500],
    ["KUR", 320, 330, 340],
    ["Tränings- och praktikplatser", 100, 100, 100],
    ["Övriga kostnader Rehabtåget", 320, 340, 300],
    ["Framsteget", 70, 75, 80],
    ["Fys. trän. psyk Kungälv", 100, 100, 100],
    ["Socialt företagande Tjörn", 300, 300, 300],
    ["ESF Respondere", 1447, 1477, 240],
    ["FaR", 150, 150, 150],
    ["Information", 100, 100, 100],
    ["Handledning", 50, 50, 50],
    ["Kompetensutveckling", 100, 100, 100],
    ["Statistik", 40, 45, 50],
    ["Jämställdhet", 40, 40, 40],
    ["Utrymme nya insatser", 1745, 300, 300],
    ["Utvärdering", 200, 0, 0],
    ["Förbundschef", 970, 980, 990],
    ["Bitr förbundschef", 800, 810, 820],
    ["Styrelse arvoden", 190, 200, 210],
    ["Styrelse övrigt", 40, 40, 40],
    ["Ekonomiadministration", 120, 125, 130],
    ["SUS och dataskydd", 35, 40, 45],
    ["Revisorer", 60, 65, 70],
    ["Total summa", 11607, 10407, 9320],
    ["Över-/underskott", 329, 143, 51],
  ],
  totals: ["Total summa", "Över-/underskott"],
};

export const SAMVERKANSTEAMET: PublishedTable = {
  title: "Samverkansteamet: delkostnader i texten",
  unit: "tkr",
  columns: ["post", "tkr"],
  rows: [
    ["Hyreskostnad Ale, Stenungsund, Öckerö", 110],
    ["Aktiv", 450],
    ["KUR", 320],
    ["Yoga", 50],
    ["Tofta Retreat", 120],
    ["Social träning", 50],
    ["Tränings- och praktikplatser", 150],
    ["Hälsosamtal", 100],
    ["Kompetensutveckling", 100],
    ["Övrigt material", 50],
    ["lön", 3700],
    ["Totalt i text", 5200],
  ],
  totals: ["Totalt i text"],
};

export const TEXT_MOT_TABELL: PublishedTable = {
  title: "Text mot ram-tabell",
  unit: "tkr",
  columns: ["uppgift", "text", "tabell"],
  rows: [
    ["Kansli: 1770 + hyra 320", 2090, 2090],
    ["Kansli lön 1770 mot tabell 970+800", 1770, 1770],
    ["Ekonomiservice 86,2 + Soredo 24 mot tabell 120", 120, 110.2],
    ["Styrelsen text 200 mot tabell 190+40", 200, 230],
    ["Revision 60", 60, 60],
    ["SUS 30 + GDPR 5 = 35", 35, 35],
    ["Statistik text 45 mot tabell 40", 45, 40],
    ["Jämställdhet text 50 mot tabell 40", 50, 40],
    ["FaR 150", 150, 150],
    ["Framsteget 70", 70, 70],
    ["Växtverkstan 300", 300, 300],
    ["Framtida samverkansstruktur 50 saknas i tabell", 50, 0],
    ["Personliga ombud 10 saknas i tabell", 10, 0],
    ["Träningsplatser 50+50 = 100", 100, 100],
  ],
};

export const ESF: PublishedTable = {
  title: "ESF Respondere",
  unit: "mkr / %",
  columns: ["uppgift", "värde"],
  rows: [
    ["total budget mkr", 33],
    ["ESF-andel %", 47],
    ["ESF-medel 2020 tkr", 1133],
    ["kostnad 2020 tkr", 1447],
  ],
};
