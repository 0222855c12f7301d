import { expect, test } from "vitest";
import { FunctionCatalogue } from "../../preview/formula/FunctionCatalogue.ts";
import { formulaContext } from "../../preview/formula/formulaContext.ts";

/** The caret stands where | does. */
const at = (text: string) => formulaContext(text.replace("|", ""), text.indexOf("|"));

test.each([
  ["FINSAM.|", {}],
  ["=|", {}],
  ["=FIN|", { name: { text: "FIN", start: 1 } }],
  ["=FINSAM.|", { name: { text: "FINSAM.", start: 1 } }],
  ["=1+su|mma", { name: { text: "su", start: 3 } }],
  ["=F(|", { call: { name: "F", argument: 0 } }],
  ["=F(1;|", { call: { name: "F", argument: 1 } }],
  ["=F(1|;2)", { call: { name: "F", argument: 0 } }],
  ["=F(1;2)|", {}],
  ["=F({1;2};|", { call: { name: "F", argument: 1 } }],
  ["=F({1;2|", { call: { name: "F", argument: 0 } }],
  ['=F("a;b(";|', { call: { name: "F", argument: 1 } }],
  ['=F("a|', {}],
  ["=F(1;G(2;3);|", { call: { name: "F", argument: 2 } }],
  ["=F(1;G(2;|", { call: { name: "G", argument: 1 } }],
  ["=F(1;(2+|", { call: { name: "F", argument: 1 } }],
  ["=F('Blad;1'!A1;|", { call: { name: "F", argument: 1 } }],
  ["=FINSAM.EGETKAPITAL(ål|", { name: { text: "ål", start: 20 }, call: { name: "FINSAM.EGETKAPITAL", argument: 0 } }],
])("%s", (text, context) => {
  expect(at(text)).toEqual(context);
});

const metadata = [
  { id: "B", name: "BETA", description: "Den andra.", parameters: [] },
  { id: "A", name: "ALFA", description: "Den första.", parameters: [] },
];
const catalogue = new FunctionCatalogue(metadata, ["SUMMA", "BETA.FÖRD", "FINSAM.ALFA", "ABS"]);
const offered = (typed: string) => catalogue.beginningWith(typed).map(({ name }) => name);

test("our functions come first, in the metadata's order, also without their prefix", () => {
  expect(offered("fin")).toEqual(["FINSAM.BETA", "FINSAM.ALFA"]);
  expect(offered("B")).toEqual(["FINSAM.BETA", "BETA.FÖRD"]);
  expect(offered("a")).toEqual(["FINSAM.ALFA", "ABS"]);
  expect(offered("x")).toEqual([]);
});

test("ours are known in any case; the engine's own are not ours", () => {
  expect(catalogue.ours("finsam.alfa")?.description).toBe("Den första.");
  expect(catalogue.ours("SUMMA")).toBeUndefined();
});
