import * as F from "./figures/sjuharad2025.ts";
import { municipalShares } from "./municipalShares.ts";
import { PlanSheet } from "./PlanSheet.ts";
import { perParticipant } from "./perParticipant.ts";
import { planWorkbook } from "./planWorkbook.ts";

const DOCUMENT = "Sjuhärads samordningsförbund, verksamhetsplan 2025–2027";

const funding = new PlanSheet("Finansieringsplan", DOCUMENT, 9);
const plan = funding.table(F.FINANSIERING, { andel: "hundredths", "2025": "tenths" });
const years = ["2025", "2026", "2027"] as const;
const columns = years.map((year) => municipalShares(plan, year, year === "2025" ? "tenths" : "whole"));
plan.fill(
  "Andel 2025 (ANDELAR)",
  "Bollebygd",
  "Vårgårda",
  `=FINSAM.ANDELAR(${plan.range("Bollebygd", "Vårgårda", "2025")},0)`,
  "hundredths",
);
funding.note(
  "Folkmängden den 30 juni, som planen bygger på, är inte känd här. De publicerade beloppen är därför vikter i ALLOCATE, som fördelar kommunernas fjärdedel (lika mycket som regionens bidrag) i tiondels tkr 2025 och i hela tkr 2026 och 2027.",
);
const text = funding.table({
  title: "Uppgifter i texten",
  unit: "tkr",
  columns: ["uppgift", "tkr"],
  rows: [["Budgeten minskar eget kapital med", 613]],
});
const goal = funding.table(F.EGET_KAPITAL);
goal.calculate(
  "Andel av bidragen",
  {
    "minst eget kapital": `=ROUND(${goal.cell("minst eget kapital", "tkr")}/${plan.on(columns[0] as string, "Medlemmar Summa")},4)`,
  },
  "percentTenths",
);

const activities = new PlanSheet("Insatser och administration", DOCUMENT, 4);
const force = activities.table(F.AKTIV_KRAFT);
perParticipant(force, F.AKTIV_KRAFT);
const green = activities.table(F.GRONA_VAGEN);
perParticipant(green, F.GRONA_VAGEN);
perParticipant(activities.table(F.STRUKTUR), F.STRUKTUR);
const administration = activities.table(F.ADMINISTRATION);
administration.calculate(
  "Beräknat",
  { Summa: `=SUM(${administration.range("Styrelse", "Ekonomiservice och revision", "tkr")})` },
  "whole",
  "tkr",
);
activities.newPage();
const summary = activities.table(F.SAMMANSTALLNING);
const costs = summary.range("Bollebygd", "Overhead", "tkr");
const calculated = summary.calculate("Beräknat", { "SUMMA Kostnader": `=SUM(${costs})` }, "whole", "tkr");
summary.calculateOn(
  calculated,
  "Borås (Aktiv kraft+GVF)",
  `=${force.cell("Borås", "tkr")}+${green.cell("Gröna Vägen Framåt", "tkr")}`,
);
summary.calculateOn(calculated, "Overhead", `=${administration.on("C", "Summa")}`);
summary.calculate(
  "Andel",
  { Overhead: `=ROUND(${summary.cell("Overhead", "tkr")}/${summary.on(calculated, "SUMMA Kostnader")},4)` },
  "percentTenths",
);

const at = (address: string): string => plan.ref(address);
const on = (address: string): string => summary.ref(address);
const draw = text.ref(text.cell("Budgeten minskar eget kapital med", "tkr"));

/** Sjuhärad 2025–2027: the members' total and the draw on equity are wrong by the same 97 tkr. */
export const SJUHARAD_2025 = planWorkbook({
  id: "sjuharad-2025-2027",
  title: "Sjuhärad 2025–2027",
  document: DOCUMENT,
  unit: "tkr",
  notes: [
    "Kommunernas belopp: folkmängden den 30 juni är inte känd, så de publicerade beloppen är vikter i ALLOCATE. Det visar att de går ihop, inte att de följer folkmängden.",
    "Medlemmar Summa 2025 är publicerad som 17 767 tkr men raderna ger 17 670 tkr. Uppgiften att budgeten minskar eget kapital med 613 tkr bygger på den felaktiga summan: rätt är 710 tkr.",
  ],
  observations: [
    "Andelarna i procent bredvid kommunerna är desamma som i planen för 2022–2024. På 2025 års belopp har Mark 0,15 (publicerat 0,16) och Vårgårda 0,06 (publicerat 0,05) när andelarna ska bli 1.",
  ],
  sheets: [funding.finish(), activities.finish()],
  checks: [
    ...years.map((year, i) => ({
      what: `Kommunerna tillsammans ${year} är regionens bidrag`,
      parts: at(plan.range("Bollebygd", "Vårgårda", year)),
      stated: at(plan.cell("VG-region", year)),
      format: i === 0 ? ("tenths" as const) : ("whole" as const),
    })),
    ...years.map((year, i) => ({
      what: `Medlemmar Summa ${year}`,
      parts: at(plan.range("Försäkringskassa", "Vårgårda", year)),
      stated: at(plan.cell("Medlemmar Summa", year)),
      format: i === 0 ? ("tenths" as const) : ("whole" as const),
    })),
    {
      what: "Kommunernas publicerade andelar blir 1",
      parts: at(plan.range("Bollebygd", "Vårgårda", "andel")),
      stated: 1,
      format: "hundredths",
    },
    {
      what: "Aktiv kraft och PULS: deltagare",
      parts: on(force.range("Bollebygd", "Vårgårda", "deltagare")),
      stated: on(force.cell("Summering", "deltagare")),
    },
    {
      what: "Aktiv kraft och PULS: tkr",
      parts: on(force.range("Bollebygd", "Vårgårda", "tkr")),
      stated: on(force.cell("Summering", "tkr")),
    },
    {
      what: "Administration: summa",
      parts: on(administration.range("Styrelse", "Ekonomiservice och revision", "tkr")),
      stated: on(administration.cell("Summa", "tkr")),
    },
    { what: "Summa kostnader", parts: on(costs), stated: on(summary.cell("SUMMA Kostnader", "tkr")) },
    {
      what: "Borås är Aktiv kraft och Gröna vägen framåt",
      parts: `=${on(summary.on(calculated, "Borås (Aktiv kraft+GVF)"))}`,
      stated: on(summary.cell("Borås (Aktiv kraft+GVF)", "tkr")),
    },
    {
      what: "Overhead är administrationens summa",
      parts: `=${on(summary.on(calculated, "Overhead"))}`,
      stated: on(summary.cell("Overhead", "tkr")),
    },
    {
      what: "Minskning av eget kapital, mot publicerad medlemssumma",
      parts: `=${on(summary.cell("SUMMA Kostnader", "tkr"))}-${at(plan.cell("Medlemmar Summa", "2025"))}`,
      stated: draw,
    },
    {
      what: "Minskning av eget kapital, mot beräknad medlemssumma",
      parts: `=${on(summary.on(calculated, "SUMMA Kostnader"))}-${at(plan.on(columns[0] as string, "Medlemmar Summa"))}`,
      stated: draw,
    },
  ],
  parties: years.map((year) => ({
    year,
    shares: [
      at(plan.range("Försäkringskassa", "Arbetsförmedling", year)),
      at(plan.cell("VG-region", year)),
      at(plan.range("Bollebygd", "Vårgårda", year)),
    ],
  })),
});
