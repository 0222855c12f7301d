import * as F from "./figures/alvOchKust2020.ts";
import { PlanSheet } from "./PlanSheet.ts";
import { planWorkbook } from "./planWorkbook.ts";

const DOCUMENT = "Samordningsförbundet Älv & Kust, verksamhetsplan med budget 2020–2022";

const years = ["2020", "2021", "2022"] as const;
const page = new PlanSheet("Finansiell ram", DOCUMENT, 6);
const frame = page.table(F.RAM);
const printed = page.table({
  title: "Preliminär totalbudget",
  unit: "tkr",
  columns: ["post", ...years],
  rows: [["Preliminär totalbudget", 11936, 10550, 9371]],
});
const total = { columns: [] as string[], frame: [] as string[] };
years.forEach((year, i) => {
  const column = frame.calculate(`Beräknat ${year}`, {}, "whole", year);
  const before = total.frame[i - 1];
  if (before !== undefined) frame.calculateOn(column, "Överskott fg år", `=${frame.on(before, "Över-/underskott")}`);
  const opening = before === undefined ? frame.cell("Överskott fg år", year) : frame.on(column, "Överskott fg år");
  const income = `${frame.cell("Finansiell ram", year)}+${frame.cell("ESF-medel", year)}`;
  const costs = frame.on(column, "Total summa");
  frame.calculateOn(column, "Total summa", `=SUM(${frame.range("Samverkansteam lön, hyra, mtrl", "Revisorer", year)})`);
  frame.fillOn(column, "Över-/underskott", "Över-/underskott", `=FINSAM.EGETKAPITAL(${opening},${income},${costs})`);
  total.frame.push(column);
  const rows = frame.range("Finansiell ram", "ESF-medel", year);
  total.columns.push(
    printed.calculate(`Beräknat ${year}`, { "Preliminär totalbudget": `=SUM(${rows})` }, "whole", year),
  );
});
page.note(
  "Preliminär totalbudget är summan av finansiell ram, publicerat överskott från året före och ESF-medel. I tabellen ovanför förs det beräknade överskottet vidare från år till år.",
);

const details = new PlanSheet("Medelstilldelning och text", DOCUMENT, 5);
const grant = details.table(F.MEDELSTILLDELNING);
const parties = grant.fill(
  "Beräknat (FINANSIERING)",
  "FK/AF",
  "Kommuner",
  `=FINSAM.FINANSIERING(${grant.cell("FK/AF", "tkr")},1,1)`,
  "whole",
  "tkr",
);
grant.calculateOn(parties, "Totalt", `=SUM(${grant.on(parties, "FK/AF")}:${grant.on(parties, "Kommuner")})`);
details.note(
  "FINANSIERING räknar av statens bidrag vad regionen och kommunerna ska bidra med. Kommunerna räknas här som en, eftersom planen inte delar upp deras del.",
);
const team = details.table(F.SAMVERKANSTEAMET);
team.calculate(
  "Beräknat",
  { "Totalt i text": `=SUM(${team.range("Hyreskostnad Ale, Stenungsund, Öckerö", "lön", "tkr")})` },
  "whole",
  "tkr",
);
details.newPage();
const texts = details.table(F.TEXT_MOT_TABELL, { text: "tenths", tabell: "tenths" });
texts.calculate(
  "Skillnad",
  Object.fromEntries(
    F.TEXT_MOT_TABELL.rows.map(([label]) => [
      label,
      `=ROUND(${texts.cell(label, "text")}-${texts.cell(label, "tabell")},1)`,
    ]),
  ),
  "tenths",
);
const esf = details.table(F.ESF);
esf.calculate(
  "Beräknat",
  {
    "ESF-medel 2020 tkr": `=${frame.ref(frame.cell("ESF-medel", "2020"))}`,
    "kostnad 2020 tkr": `=${frame.ref(frame.cell("ESF Respondere", "2020"))}`,
  },
  "whole",
  "värde",
);

const at = (address: string): string => frame.ref(address);
const sum = (from: string, to: string, year: string): string => at(frame.range(from, to, year));
const one = (label: string, year: string): string => at(frame.cell(label, year));
const surplus = (i: number): string => at(frame.on(total.frame[i] as string, "Över-/underskott"));

/** Älv & Kust 2020–2022: a row outside the sum and stale opening balances turn deficits into surpluses. */
export const ALV_OCH_KUST_2020 = planWorkbook({
  id: "alv-och-kust-2020-2022",
  title: "Älv & Kust 2020–2022",
  document: DOCUMENT,
  unit: "tkr",
  notes: [
    "Total summa 2021 och 2022 är publicerad 300 tkr för låg: raderna ger 10 707 och 9 620 tkr. Skillnaden är lika stor som en rad på 300 tkr, till exempel Utrymme nya insatser.",
    "Preliminär totalbudget 2021 och 2022 bygger på ett äldre ingående överskott. Tillsammans blir ett publicerat överskott på 143 tkr (2021) och 51 tkr (2022) i själva verket underskott på 213 tkr och, fört vidare, 611 tkr.",
  ],
  observations: [
    "Texten om samverkansteamet anger 5 200 tkr och tränings- och praktikplatser 150 tkr. I ramtabellen är motsvarande rader 5 050 tkr och 100 tkr.",
    "Texten avviker från tabellen på sex punkter till: ekonomiservice, styrelse, statistik, jämställdhet, framtida samverkansstruktur och personliga ombud. De står på bladet Medelstilldelning och text.",
  ],
  sheets: [page.finish(), details.finish()],
  checks: [
    {
      what: "Medelstilldelning 2020: totalt",
      parts: grant.ref(grant.range("FK/AF", "Kommuner", "tkr")),
      stated: grant.ref(grant.cell("Totalt", "tkr")),
    },
    {
      what: "Medelstilldelning 2020: staten är hälften",
      parts: `=${grant.ref(grant.cell("Totalt", "tkr"))}/2`,
      stated: grant.ref(grant.cell("FK/AF", "tkr")),
    },
    {
      what: "Medelstilldelning 2020: regionen är en fjärdedel",
      parts: `=${grant.ref(grant.cell("Totalt", "tkr"))}/4`,
      stated: grant.ref(grant.cell("Hälso- och sjukvårdsnämnd", "tkr")),
    },
    {
      what: "Medelstilldelning 2020: kommunerna är en fjärdedel",
      parts: `=${grant.ref(grant.cell("Totalt", "tkr"))}/4`,
      stated: grant.ref(grant.cell("Kommuner", "tkr")),
    },
    ...years.flatMap((year) => [
      {
        what: `Total summa kostnader ${year}`,
        parts: sum("Samverkansteam lön, hyra, mtrl", "Revisorer", year),
        stated: one("Total summa", year),
      },
      {
        what: `Preliminär totalbudget ${year}`,
        parts: sum("Finansiell ram", "ESF-medel", year),
        stated: at(printed.cell("Preliminär totalbudget", year)),
      },
      {
        what: `Över-/underskott ${year}: radernas intäkter minus publicerade kostnader`,
        parts: `=SUM(${sum("Finansiell ram", "ESF-medel", year)})-${one("Total summa", year)}`,
        stated: one("Över-/underskott", year),
      },
      {
        what: `Totalbudget ${year} är publicerade kostnader och överskott`,
        parts: `=${one("Total summa", year)}+${one("Över-/underskott", year)}`,
        stated: at(printed.cell("Preliminär totalbudget", year)),
      },
    ]),
    { what: "Överskott 2020 förs till 2021", parts: `=${surplus(0)}`, stated: one("Överskott fg år", "2021") },
    { what: "Överskott 2021 förs till 2022", parts: `=${surplus(1)}`, stated: one("Överskott fg år", "2022") },
    {
      what: "Slutligt överskott 2022, rätt fört från år till år",
      parts: `=${surplus(2)}`,
      stated: one("Över-/underskott", "2022"),
    },
    {
      what: "Samverkansteamet: lön och delposter i texten",
      parts: team.ref(team.range("Hyreskostnad Ale, Stenungsund, Öckerö", "lön", "tkr")),
      stated: team.ref(team.cell("Totalt i text", "tkr")),
    },
  ],
  parties: [
    {
      year: "2020",
      shares: [
        grant.ref(grant.cell("FK/AF", "tkr")),
        grant.ref(grant.cell("Hälso- och sjukvårdsnämnd", "tkr")),
        grant.ref(grant.cell("Kommuner", "tkr")),
      ],
    },
  ],
});
