import { expect, test } from "vitest";
import { FUNCTIONS, type Parameter } from "../../core/index.ts";

/** What a parameter takes, in short: kind, optional in brackets with its default, bounds, and how it meets others. */
function takes(parameter: Parameter): string {
  const { name, kind, optional, notNegative, whole, highest, summed, oneForAll } = parameter;
  const words = [
    parameter.default === undefined ? name : `${name} = ${parameter.default}`,
    kind,
    notNegative && "≥ 0",
    whole && "whole",
    highest !== undefined && `≤ ${highest}`,
    summed && "summed",
    oneForAll && "one for all",
  ].filter(Boolean);
  return optional ? `[${words.join(" ")}]` : words.join(" ");
}

// The public interface in words, as it was agreed: what is optional, what it is when left out, what is refused.
const AGREED: Readonly<Record<string, readonly string[]>> = {
  ALLOCATE: [
    "belopp number",
    "vikter vector ≥ 0",
    "[enhet number ≥ 0]",
    "[metod text]",
    "[minst vector ≥ 0 one for all]",
    "[högst vector ≥ 0 one for all]",
  ],
  ALLOCATEPLAN: ["belopp_per_år vector", "vikter_per_år table ≥ 0", "[enhet = 1 number ≥ 0]"],
  ANDELAR: ["värden vector ≥ 0", "[decimaler = 0 number ≥ 0 whole ≤ 10]"],
  AVRUNDATABELL: ["tabell table", "[enhet = 1 number ≥ 0]"],
  EFFEKT: ["antal vector ≥ 0 one for all", "månader vector ≥ 0 one for all", "kr_per_månad vector ≥ 0 one for all"],
  EGETKAPITAL: ["ingående number", "intäkter vector", "kostnader vector"],
  FINANSIERING: ["statens_bidrag number", "folkmängd vector ≥ 0", "[enhet number ≥ 0]"],
  KAPITALKONTROLL: ["eget_kapital vector", "[minst = 0 number]", "[högst number]"],
  KOMMUNANDEL: [
    "hela_ramen number",
    "folkmängd vector ≥ 0",
    "[andel = 0.25 number ≥ 0 ≤ 1]",
    "[enhet number ≥ 0]",
    "[grundbelopp vector ≥ 0 one for all]",
  ],
  KONTROLLSUMMA: ["poster table", "redovisad_summa number"],
  PARTSKONTROLL: ["staten vector summed", "regionen vector summed", "kommunerna vector summed"],
  STEG: [
    "belopp number",
    "vikter vector ≥ 0",
    "[enhet number ≥ 0]",
    "[metod text]",
    "[minst vector ≥ 0 one for all]",
    "[högst vector ≥ 0 one for all]",
  ],
  VERSION: [],
};

test.each(
  FUNCTIONS.map((definition) => [definition.id, definition] as const),
)("%s takes what was agreed", (id, definition) => {
  expect(definition.parameters.map(takes)).toEqual(AGREED[id]);
});

test("VERSION alone always gives one cell", () => {
  expect(FUNCTIONS.filter(({ isSingleCell }) => isSingleCell).map(({ id }) => id)).toEqual(["VERSION"]);
});
