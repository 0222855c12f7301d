import { BUDGET } from "./figures/sodraVatterbygden2024.ts";
import { PlanSheet } from "./PlanSheet.ts";
import { planWorkbook } from "./planWorkbook.ts";

const DOCUMENT = "Samordningsförbundet Södra Vätterbygden, verksamhetsplan med budget 2024 och plan 2025–2026";

const years = BUDGET.columns.slice(1);
const page = new PlanSheet("Budget och plan", DOCUMENT, 10);
const plan = page.table(BUDGET);
const columns = years.map((year, i) => {
  const column = plan.calculate(`Beräknat ${year.charAt(0).toLowerCase()}${year.slice(1)}`, {}, "whole", year);
  const region = plan.cell("Region Jönköpings län", year);
  const municipalities = plan.range("Habo", "Vaggeryd", year);
  plan.fillOn(column, "Habo", "Vaggeryd", `=FINSAM.ALLOCATE(${region},${municipalities},100)`);
  plan.calculateOn(column, "Region Jönköpings län", `=${plan.cell("Staten gm FK", year)}/2`);
  const on = (label: string): string => plan.on(column, label);
  // The budget for 2023 opens with the outcome of a year that is not in the table.
  if (i >= 2) plan.calculateOn(column, "Balanserat resultat", `=${plan.on(previous(i), "Prel balanserat resultat")}`);
  const opening = i >= 2 ? on("Balanserat resultat") : plan.cell("Balanserat resultat", year);
  plan.calculateOn(column, "Summa intäkter", `=SUM(${plan.range("Habo", "Staten gm FK", year)},${opening})`);
  plan.calculateOn(column, "Delsumma verksamhet", `=SUM(${plan.range("Enter", "Kompetensutveckling", year)})`);
  plan.calculateOn(column, "Delsumma administration", `=SUM(${plan.range("Kansli", "Ekonomihantering", year)})`);
  plan.calculateOn(column, "Summa kostnader", `=${on("Delsumma verksamhet")}+${on("Delsumma administration")}`);
  const income = `SUM(${plan.range("Habo", "Staten gm FK", year)})`;
  plan.fillOn(
    column,
    "Prel balanserat resultat",
    "Prel balanserat resultat",
    `=FINSAM.EGETKAPITAL(${opening},${income},${on("Summa kostnader")})`,
  );
  return column;
});

function previous(i: number): string {
  return String.fromCharCode("G".charCodeAt(0) + i - 1);
}

page.newPage();
const shares = page.table(
  {
    title: "Administrationens andel av kostnaderna",
    unit: "procent",
    columns: ["uppgift", "procent"],
    rows: [["Budget 2024, i texten", 9.6]],
  },
  { procent: "tenths" },
);
const label = "Budget 2024, i texten";
const ratio = `=ROUND(100*${plan.cell("Delsumma administration", "Budget 2024")}/${plan.cell("Summa kostnader", "Budget 2024")},1)`;
const share = shares.calculate("Beräknat", { [label]: ratio }, "tenths", "procent");

const equity = page.table({
  title: "Eget kapital mot noll",
  unit: "kr",
  columns: ["uppgift"],
  rows: years.map((year) => [year]),
});
const state = equity.calculate(
  "Utgående kapital",
  Object.fromEntries(years.map((year, i) => [year, `=${plan.on(columns[i] as string, "Prel balanserat resultat")}`])),
);
const withoutOpening = (year: string): string =>
  `=${plan.cell("Summa intäkter", year)}-${plan.cell("Balanserat resultat", year)}-${plan.cell("Summa kostnader", year)}`;
equity.calculate("Årets resultat", Object.fromEntries(years.map((year) => [year, withoutOpening(year)])));
const [first, last] = [years[0] as string, years.at(-1) as string];
equity.say("Mot noll", first, last, `=FINSAM.KAPITALKONTROLL(${equity.on(state, first)}:${equity.on(state, last)})`);
page.note(
  "Årets resultat är utan ingående balanserat resultat. Det är negativt i varje kolumn: planen räknar sparat kapital som intäkt och tar 1 424 000 kr av det under 2024–2026.",
);
page.note(
  "Folkmängden är inte känd för alla fyra kommunerna. De publicerade beloppen är därför vikter i ALLOCATE, som fördelar regionens motsvarighet i hela hundratal kronor.",
);

const at = (address: string): string => plan.ref(address);
const perYear = (what: string, parts: (year: string) => string, stated: string) =>
  years.map((year) => ({
    what: `${what}, ${year.charAt(0).toLowerCase()}${year.slice(1)}`,
    parts: parts(year),
    stated: at(plan.cell(stated, year)),
  }));
const carried = years.slice(2).map((year, i) => ({
  what: `Ingående ${year.slice(-4)} är utgående året före`,
  parts: `=${at(plan.cell("Prel balanserat resultat", years[i + 1] as string))}`,
  stated: at(plan.cell("Balanserat resultat", year)),
}));

/** Södra Vätterbygden 2024–2026: everything foots, in five columns. */
export const SODRA_VATTERBYGDEN_2024 = planWorkbook({
  id: "sodra-vatterbygden-2024-2026",
  title: "Södra Vätterbygden 2024–2026",
  document: DOCUMENT,
  unit: "kr",
  notes: [
    "Kommunernas belopp: folkmängden är inte känd för alla fyra, så de publicerade beloppen är vikter i ALLOCATE. Det visar att de går ihop, inte att de följer folkmängden.",
    "Eget kapital är beräknat med EGETKAPITAL och fört från år till år. Alla summor och överföringar stämmer.",
  ],
  observations: [
    "Texten nämner två poster som överskrids 2023 (NOVA och kansli). I tabellen är prognosen högre än budgeten för åtta poster.",
  ],
  sheets: [page.finish()],
  checks: [
    ...perYear("Summa intäkter", (year) => at(plan.range("Habo", "Balanserat resultat", year)), "Summa intäkter"),
    ...perYear(
      "Delsumma verksamhet",
      (year) => at(plan.range("Enter", "Kompetensutveckling", year)),
      "Delsumma verksamhet",
    ),
    ...perYear(
      "Delsumma administration",
      (year) => at(plan.range("Kansli", "Ekonomihantering", year)),
      "Delsumma administration",
    ),
    ...perYear(
      "Summa kostnader",
      (year) => `=${at(plan.cell("Delsumma verksamhet", year))}+${at(plan.cell("Delsumma administration", year))}`,
      "Summa kostnader",
    ),
    ...perYear(
      "Utgående balanserat resultat",
      (year) => `=${at(plan.cell("Summa intäkter", year))}-${at(plan.cell("Summa kostnader", year))}`,
      "Prel balanserat resultat",
    ),
    ...perYear(
      "Kommunerna är regionens bidrag",
      (year) => at(plan.range("Habo", "Vaggeryd", year)),
      "Region Jönköpings län",
    ),
    ...perYear(
      "Staten är två gånger regionen",
      (year) => `=2*${at(plan.cell("Region Jönköpings län", year))}`,
      "Staten gm FK",
    ),
    ...carried,
    {
      what: "Administrationens andel 2024 i procent",
      parts: `=${at(shares.on(share, label))}`,
      stated: at(shares.cell(label, "procent")),
      format: "tenths",
    },
  ],
  parties: years.map((year) => ({
    year,
    shares: [
      at(plan.cell("Staten gm FK", year)),
      at(plan.cell("Region Jönköpings län", year)),
      at(plan.range("Habo", "Vaggeryd", year)),
    ],
  })),
});
