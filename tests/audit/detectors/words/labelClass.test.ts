import { describe, expect, test } from "vitest";
import {
  isCost,
  isCount,
  isIncome,
  isQualified,
  type LabelClass,
  labelClass,
} from "../../../../core/audit/words/labelClass.ts";

/** Labels of published plans and follow-ups, and of the books behind them, by what their figures are. */
const LABELS: Readonly<Record<LabelClass, readonly string[]>> = {
  item: [
    "",
    "Försäkringskassa",
    "Borås (Aktiv kraft+GVF)",
    "Styrelse arvoden",
    "Ekonomiservice och revision",
    "Samverkansteam lön, hyra, mtrl",
    "Hyreskostnad Ale, Stenungsund, Öckerö",
    "Utrymme nya insatser",
    "ESF-medel",
    "Tränings- och praktikplatser",
    // Words of other classes inside other words: mål, tak, resultat, sum, ib, ub, total.
    "Målgruppsanalys",
    "Kontakter",
    "Resultatutveckling",
    "Konsum",
    "Totalförsvar",
    "Ibland",
    "Klubbverksamhet",
    "Ansvarsförsäkring",
    "Minstingarna",
    "Personliga ombud",
  ],
  total: [
    "Summa",
    "SUMMA Kostnader",
    "Medlemmar Summa",
    "Total summa",
    "Totalt",
    "Summering",
    "Delsumma administration",
    "Summa (alt. 2277)",
    "S:a",
    "Kostnader totalt 2025",
    "Totala kostnader",
    "Totala bidrag från parterna",
    "Sammanlagt",
    "Totalkostnad",
  ],
  result: [
    "Resultat",
    "Årets resultat",
    "Över-/underskott",
    "Överskott",
    "Underskott 2021",
    "Över ochunderskott",
    "Över-ochunderskott",
    "Nettokostnad",
    "Netto",
    "Nettot 2024",
    "Uttag ur eget kapital",
    "Förändring av eget kapital",
    "Budgeten minskar eget kapital med",
    "Överskott, varav bundet",
    "Resultat efter vinstandel",
    "Andelsägarnas resultat",
    "Eget kapital, årets resultat",
    "Saldo",
  ],
  opening: [
    "Ingående eget kapital",
    "IB 2025",
    "Eget kapital IB",
    "Eget kapital vid årets början",
    "Eget kapital 1/1",
    "Kapital den 1 januari",
    "Balanserat resultat",
    "Balanserade medel",
    "Överskott fg år",
    "Överskott från föregående år",
    "Medel från förra året",
    "Sparade medel",
    "Överfört från 2023",
  ],
  closing: [
    "Utgående eget kapital",
    "UB",
    "Eget kapital UB 2024",
    "Eget kapital",
    "Prel balanserat resultat",
    "Preliminärt eget kapital",
    "Eget kapital vid årets slut",
    "Eget kapital efter budget 2024",
    "Eget kapital den 31 december",
    "Överskott till nästa år",
    "Kapital att föra över",
  ],
  variance: ["Avvikelse", "Avvikelse mot 2024", "Differens", "Diff.", "Skillnad budget/utfall"],
  memo: [
    "Antal deltagare",
    "Deltagare",
    "varav medlemsbidrag",
    "Varav överskott",
    "därav resultat av försäljning",
    "Bidrag, varav ESF",
    "ESF-andel %",
    "Andel av årets resultat",
    "Resultat, andel",
    "Resultat i procent",
    "Snitt totalt",
    "Folkmängd",
    "Kontrollsumma",
    "Kostnad per deltagare",
    "Summa kr/person",
    "Minst eget kapital",
    "Högst",
    "Ingående kapital är utgående året före",
    "Ingående kapital och årets resultat",
  ],
};

describe.each(Object.entries(LABELS))("%s", (kind, labels) => {
  test.each(labels)("%s", (label) => {
    expect(labelClass(label)).toBe(kind);
    expect(labelClass(label.toUpperCase())).toBe(kind);
  });
});

test("a label means the same however many others were read before", () => {
  expect(labelClass("Summa kostnader")).toBe("total");
  const classes = new Set(Array.from({ length: 6000 }, (_, i) => labelClass(`Insats ${i}`)));
  expect([...classes]).toEqual(["item"]);
  expect(labelClass("Summa kostnader")).toBe("total");
  expect(labelClass("Insats 1")).toBe("item");
});

describe("a total", () => {
  test.each([
    "Summering inkl JMT 135",
    "Totalt exkl. moms",
    "Inkl. ESF",
    "Summa utom",
    "Summa (alt. 2277)",
    "Summa ackumulerat",
    "Ackumulerad summa",
    "Summa*",
  ])("%s is qualified", (label) => expect(isQualified(label)).toBe(true));

  // ack, ej and utom inside other words.
  test.each([
    "Summa",
    "Medlemmar Summa",
    "Summa fika och snack",
    "Summa ejderdun",
    "Summa utomhusaktiviteter",
  ])("%s is not", (label) => expect(isQualified(label)).toBe(false));
});

describe("things are counted", () => {
  test.each([
    "Antal",
    "deltagare",
    "Effekter och deltagare",
    "Avslut",
    "Avslutade",
    "avslut till arbete",
    "Kvinnor 2023",
    "Besök (st)",
  ])("%s", (text) => expect(isCount(text)).toBe(true));

  // män and st inside other words.
  test.each(["Finansieringsplan (tkr)", "Allmän", "Mängdrabatt", "Styrelse", "Kost", ""])("not %s", (text) =>
    expect(isCount(text)).toBe(false));
});

describe("income and costs are told apart", () => {
  test.each([
    "Summa intäkter",
    "Medlemsbidrag",
    "Finansiell ram",
    "Anslag",
    "Finansieringsplan",
    "Medelstilldelning 2020",
  ])("income: %s", (label) => expect([isIncome(label), isCost(label)]).toEqual([true, false]));

  test.each([
    "SUMMA Kostnader",
    "Utgifter",
    "Summa förbrukat",
    "Totalt insatser",
    "Delsumma verksamhet",
  ])("costs: %s", (label) => expect([isIncome(label), isCost(label)]).toEqual([false, true]));

  test.each(["Verksamhetsplan", "Summa", "Styrelse"])("neither: %s", (label) =>
    expect([isIncome(label), isCost(label)]).toEqual([false, false]));
});
