import * as F from "./figures/jonkopingsLan2023.ts";
import { PlanSheet } from "./PlanSheet.ts";
import { planWorkbook } from "./planWorkbook.ts";

const DOCUMENT = "Medlemssamråd 2024-02-23, de tre samordningsförbunden i Jönköpings län, protokoll och bilder";

const REASONS = ["Arbete", "Annat skäl"] as const;
const people = new PlanSheet("Effekter och deltagare", DOCUMENT, 10);
const effects = people.table(F.EFFEKTER);
const month = `=SUM(${effects.range("försörjning", "skatt", "kr")})`;
const effect = effects.calculate("Beräknat", { "total/mån": month }, "whole", "kr");
effects.fillOn(
  effect,
  "24 deltagare 12 mån",
  "24 deltagare 12 mån",
  `=FINSAM.EFFEKT(24,12,${effects.on(effect, "total/mån")})`,
);
const south = people.table(F.DELTAGARE_SODRA);
const names = F.DELTAGARE_SODRA.rows.map(([label]) => label);
const reasons = (label: string): string => `${south.cell(label, REASONS[0])}:${south.cell(label, REASONS[1])}`;
const ended = south.calculate(
  "Summa skäl",
  Object.fromEntries(names.map((label) => [label, `=SUM(${reasons(label)})`])),
  "whole",
  "Avslutade",
);
const high = people.table(F.DELTAGARE_HOGLANDET);
people.newPage();
const track = people.table(F.IT_SPARET);
const house = people.table(F.SE_HOGLANDET);
const ratio = (label: string): string => `=ROUND(${house.cell(label, "antal")}/${house.cell("utskrivna", "antal")},3)`;
house.calculate(
  "Andel av utskrivna",
  { "till arbete/studier": ratio("till arbete/studier"), sökande: ratio("sökande") },
  "percentTenths",
);
const closings = people.table(F.FINNVEDEN_AVSLUT);
const tracks = people.table(F.KOLL_PA_FORMAGA);

const economy = new PlanSheet("Ekonomi", DOCUMENT, 4);
const southMoney = economy.table(F.EKONOMI_SODRA);
const percent = ["individ %", "adm %"] as const;
southMoney.fill("Andelar (ANDELAR)", ...percent, `=FINSAM.ANDELAR(${southMoney.range(...percent, "kr")},0)`, "percent");
const highMoney = economy.table(F.EKONOMI_HOGLANDET);
const result = highMoney.calculate(
  "Beräknat",
  { Resultat: `=${highMoney.cell("Intäkter", "kr")}-${highMoney.cell("utfall", "kr")}` },
  "whole",
  "kr",
);
economy.note(
  "Resultatet för Höglandet är publicerat som budget minus utfall. Det är en budgetavvikelse: resultatet är intäkter minus utfall, 115 803 kr mer.",
);
const eastMoney = economy.table(F.EKONOMI_FINNVEDEN);
eastMoney.calculate("Avvikelse", { Utfall: `=${eastMoney.cell("Budget", "kr")}-${eastMoney.cell("Utfall", "kr")}` });
const printed = economy.table({
  title: "Kostnadernas fördelning",
  unit: "procent",
  columns: ["förbund", "del 1", "del 2", "del 3", "del 4"],
  rows: [
    ["Höglandet", 55, 25, 15, 5],
    ["Finnveden", 63, 24, 13, null],
  ],
});
const southPlan = economy.table({
  title: "Verksamhetsplan 2024, Södra Vätterbygden",
  unit: "kr",
  columns: ["post", "kr"],
  rows: [
    ["Summa kostnader, budget 2023", 9579500],
    ["Summa kostnader, budget 2024", 11356500],
  ],
});

const at = (address: string): string => south.ref(address);
const kr = (address: string): string => highMoney.ref(address);
const columns = F.DELTAGARE_SODRA.columns.slice(1);
const three = (prefix: string, column: string) => ({
  what: `${prefix}, ${column}`,
  parts: at(high.range("IT-spåret", "SE-Höglandet", column)),
  stated: at(high.cell("Totalt", column)),
});

/** The three associations of Jönköping county, 2023: results, participants, effects. */
export const JONKOPINGS_LAN_2023 = planWorkbook({
  id: "jonkopings-lan-2023",
  title: "Jönköpings län 2023",
  document: DOCUMENT,
  unit: "kr",
  notes: [
    "FIA har 14 avslutade deltagare men skälen är 15, så tabellens totalsumma av skäl är 75 mot 74 avslutade.",
    "Höglandets publicerade resultat, 308 086 kr, är en budgetavvikelse. Intäkter minus utfall är 423 889 kr.",
    "Den samhällsekonomiska effekten är beräknad med EFFEKT: personer × månader × kronor per månad.",
    "Dokumentet har inga bidrag per part, så 5 § finsamlagen går inte att pröva här.",
  ],
  observations: [
    "NOVA har 40 avslutade i tabellen men texten säger 27.",
    "Koll på förmåga har 62 deltagare i tabellen. Texten nämner 41 personer, och spåren 1–4 ger 39 avslutade.",
    "Höglandet räknar alla 17 deltagare i IT-spåret i länet. Tolv av dem är förbundets egna, så de räknas dubbelt mellan förbunden.",
    "Administrationen i Södra Vätterbygden är 16 procent vid samrådet men 9,97 procent i verksamhetsplanens prognos: orden har olika innebörd.",
    "Södra Vätterbygdens utfall ger ett utgående kapital på 2 131 624 kr, 640 300 kr mer än planen för 2024 räknade med.",
  ],
  sheets: [people.finish(), economy.finish()],
  checks: [
    {
      what: "Effekt per månad",
      parts: at(effects.range("försörjning", "skatt", "kr")),
      stated: at(effects.cell("total/mån", "kr")),
    },
    {
      what: "Effekt av 24 deltagare i 12 månader",
      parts: `=${at(effects.on(effect, "24 deltagare 12 mån"))}`,
      stated: at(effects.cell("24 deltagare 12 mån", "kr")),
    },
    {
      what: "IT-spåret: ålder är lika med kön",
      parts: at(track.range("-20", "30+", "antal")),
      stated: `=SUM(${at(track.range("kvinnor", "män", "antal"))})`,
    },
    {
      what: "IT-spåret: kvinnor och män är 17",
      parts: at(track.range("kvinnor", "män", "antal")),
      stated: 17,
    },
    {
      what: "IT-spåret: förbund är lika med kön",
      parts: at(track.range("Finnveden", "SV", "antal")),
      stated: `=SUM(${at(track.range("kvinnor", "män", "antal"))})`,
    },
    ...columns.map((column) => ({
      what: `Södra Vätterbygden, totalt: ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
      parts: at(south.range("Enter", "Koll på förmåga", column)),
      stated: at(south.cell("Totalt", column)),
    })),
    ...["Enter", "NOVA", "FIA", "Totalt"].map((label) => ({
      what: `${label}: skälen är lika många som de avslutade`,
      parts: `=${at(south.on(ended, label))}`,
      stated: at(south.cell(label, "Avslutade")),
    })),
    three("Höglandet, totalt", "kvinnor"),
    three("Höglandet, totalt", "män"),
    three("Höglandet, totalt", "avslutade"),
    {
      what: "SE-Höglandet: deltagare är kvinnor och män",
      parts: `=SUM(${at(high.cell("SE-Höglandet", "kvinnor"))}:${high.cell("SE-Höglandet", "män")})`,
      stated: at(house.cell("deltagare", "antal")),
    },
    {
      what: "SE-Höglandet: till arbete eller studier, hela procent av 62",
      parts: `=ROUND(100*${at(house.cell("till arbete/studier", "antal"))}/${at(house.cell("utskrivna", "antal"))},0)`,
      stated: 45,
    },
    {
      what: "SE-Höglandet: sökande, hela procent av 62",
      parts: `=ROUND(100*${at(house.cell("sökande", "antal"))}/${at(house.cell("utskrivna", "antal"))},0)`,
      stated: 32,
    },
    { what: "Finnveden: avslut", parts: at(closings.range("arbete/studier", "annat", "antal")), stated: 31 },
    { what: "Koll på förmåga: avslutade i spåren 1–4", parts: at(tracks.range("1", "4", "antal")), stated: 39 },
    { what: "Södra Vätterbygden: procenttalen blir 100", parts: kr(southMoney.range(...percent, "kr")), stated: 100 },
    {
      what: "Höglandet: procenttalen blir 100",
      parts: kr(`${printed.cell("Höglandet", "del 1")}:${printed.cell("Höglandet", "del 4")}`),
      stated: 100,
    },
    {
      what: "Finnveden: procenttalen blir 100",
      parts: kr(`${printed.cell("Finnveden", "del 1")}:${printed.cell("Finnveden", "del 3")}`),
      stated: 100,
    },
    {
      what: "Södra Vätterbygden: budget 2023 är verksamhetsplanens",
      parts: `=${kr(southPlan.cell("Summa kostnader, budget 2023", "kr"))}`,
      stated: kr(southMoney.cell("Budget 2023", "kr")),
    },
    {
      what: "Södra Vätterbygden: budget 2024 är verksamhetsplanens",
      parts: `=${kr(southPlan.cell("Summa kostnader, budget 2024", "kr"))}`,
      stated: kr(southMoney.cell("Budget 2024", "kr")),
    },
    {
      what: "Höglandet: resultat är intäkter minus utfall",
      parts: `=${kr(highMoney.on(result, "Resultat"))}`,
      stated: kr(highMoney.cell("Resultat", "kr")),
    },
    {
      what: "Höglandet: kostnadsbudget minus utfall (vad som räknats)",
      parts: `=${kr(highMoney.cell("kostnadsbudget", "kr"))}-${kr(highMoney.cell("utfall", "kr"))}`,
      stated: kr(highMoney.cell("Resultat", "kr")),
    },
  ],
  parties: [],
});
