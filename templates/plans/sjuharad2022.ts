import * as F from "./figures/sjuharad2022.ts";
import { municipalShares } from "./municipalShares.ts";
import { PlanSheet } from "./PlanSheet.ts";
import { perParticipant } from "./perParticipant.ts";
import { planWorkbook } from "./planWorkbook.ts";

const DOCUMENT = "Sjuhärads samordningsförbund, verksamhetsplan 2022–2024, med styrelsens protokoll 2021";

const years = ["2021", "2022", "2023"] as const;
const funding = new PlanSheet("Finansieringsplan", DOCUMENT, 8);
const plan = funding.table(F.FINANSIERING, { andel: "hundredths" });
const columns = years.map((year) => municipalShares(plan, year, "whole"));
funding.note(
  "Folkmängden den 30 juni, som planen bygger på, är inte känd här. De publicerade beloppen är därför vikter i ALLOCATE, som fördelar kommunernas del (lika mycket som regionens bidrag) i hela tkr.",
);
funding.note(
  "Kolumnen 2021 avviker från 5 §: staten betalar 9 032 tkr (47,46 procent), regionen och kommunerna 5 000 tkr var (26,27 procent var).",
);
const text = funding.table({
  title: "Uppgifter i texten",
  unit: "tkr",
  columns: ["uppgift", "tkr"],
  rows: [
    ["Underskott som tas ur eget kapital", 573],
    ["Administration, lägre alternativ", 2277],
  ],
});

const activities = new PlanSheet("Insatser och administration", DOCUMENT, 4);
const force = activities.table(F.AKTIV_KRAFT);
perParticipant(force, { ...F.AKTIV_KRAFT, rows: F.AKTIV_KRAFT.rows.slice(0, -1) });
const common = activities.table(F.GEMENSAMMA);
perParticipant(common, F.GEMENSAMMA);
perParticipant(activities.table(F.LOKALA_DAGAR), F.LOKALA_DAGAR);
activities.newPage();
const administration = activities.table(F.ADMINISTRATION);
const posts = administration.range("Styrelse", "Ekonomiservice, arvoden, revision", "tkr");
administration.calculate("Beräknat", { "Summa (alt. 2277)": `=SUM(${posts})` }, "whole", "tkr");
const summary = activities.table(F.SAMMANSTALLNING);
const costs = summary.range("Bollebygd", "Overhead", "tkr");
const boras = `${force.cell("Borås", "tkr")},${common.range("Gröna Vägen Framåt", "Studiesteget", "tkr")}`;
const calculated = summary.calculate(
  "Beräknat",
  { Borås: `=SUM(${boras})`, "SUMMA Kostnader": `=SUM(${costs})` },
  "whole",
  "tkr",
);

const at = (address: string): string => plan.ref(address);
const on = (address: string): string => summary.ref(address);
const total = on(summary.on(calculated, "SUMMA Kostnader"));
const members = at(plan.on(columns[0] as string, "Medlemmar Summa"));
const draw = at(text.cell("Underskott som tas ur eget kapital", "tkr"));

/** Sjuhärad 2022–2024: every sum is right, but the state pays less than the law's half. */
export const SJUHARAD_2022 = planWorkbook({
  id: "sjuharad-2022-2024",
  title: "Sjuhärad 2022–2024",
  document: DOCUMENT,
  unit: "tkr",
  notes: [
    "Kommunernas belopp: folkmängden den 30 juni är inte känd, så de publicerade beloppen är vikter i ALLOCATE. Det visar att de går ihop, inte att de följer folkmängden.",
    "Parterna avviker från 5 § finsamlagen i kolumnen 2021: staten 47,46 procent, regionen 26,27 procent och kommunerna 26,27 procent. Lagens fördelning är 50, 25 och 25.",
  ],
  observations: [
    "Planen gäller 2022–2024 men kolumnerna är rubricerade 2021–2023. Protokollets § 56 anger statens del för budgetåret till 9 032 tkr, som står i kolumnen 2021, så rubrikerna är ett år för gamla. Läst efter rubriken 2022 skulle samma budget visa +395 tkr i stället för −573 tkr.",
    "Andelen 0,25 bredvid Försäkringskassan och Arbetsförmedlingen stämmer inte med kolumnen 2021, där de betalar 23,73 procent var.",
  ],
  sheets: [funding.finish(), activities.finish()],
  checks: [
    ...years.map((year) => ({
      what: `Kommunerna tillsammans ${year} är regionens bidrag`,
      parts: at(plan.range("Bollebygd", "Vårgårda", year)),
      stated: at(plan.cell("VG-region", year)),
    })),
    ...years.map((year) => ({
      what: `Medlemmar Summa ${year}`,
      parts: at(plan.range("Försäkringskassa", "Vårgårda", year)),
      stated: at(plan.cell("Medlemmar Summa", year)),
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
      stated: on(force.cell("Summering inkl JMT 135", "deltagare")),
    },
    {
      what: "Aktiv kraft och PULS: tkr, med JMT 135",
      parts: `=SUM(${on(force.range("Bollebygd", "Vårgårda", "tkr"))},${on(summary.cell("Sjuhärad JMT", "tkr"))})`,
      stated: on(force.cell("Summering inkl JMT 135", "tkr")),
    },
    { what: "Administration: summa", parts: on(posts), stated: on(administration.cell("Summa (alt. 2277)", "tkr")) },
    {
      what: "Administration: skillnaden till det lägre alternativet är underskottet",
      parts: `=${on(administration.cell("Summa (alt. 2277)", "tkr"))}-${at(text.cell("Administration, lägre alternativ", "tkr"))}`,
      stated: draw,
    },
    { what: "Summa kostnader", parts: on(costs), stated: on(summary.cell("SUMMA Kostnader", "tkr")) },
    {
      what: "Borås är Aktiv kraft, Studiesteget och Gröna vägen framåt",
      parts: `=${on(summary.on(calculated, "Borås"))}`,
      stated: on(summary.cell("Borås", "tkr")),
    },
    {
      what: "Underskott: kostnader minus medlemmarnas summa (kolumnen 2021)",
      parts: `=${total}-${members}`,
      stated: draw,
    },
    {
      what: "Intäkter: kostnader minus underskott",
      parts: `=${total}-${draw}`,
      stated: at(plan.cell("Medlemmar Summa", "2021")),
    },
  ],
  parties: years.map((year) => ({
    year: `Kolumnen ${year}`,
    shares: [
      at(plan.range("Försäkringskassa", "Arbetsförmedling", year)),
      at(plan.cell("VG-region", year)),
      at(plan.range("Bollebygd", "Vårgårda", year)),
    ],
  })),
});
