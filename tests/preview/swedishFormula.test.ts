import { expect, test } from "vitest";
import { PLAIN_FUNCTIONS } from "../../templates/calculate/plainFunctions.ts";
import { SWEDISH_NAMES, swedishFormula } from "../../templates/formula/swedishFormula.ts";
import { withoutNames } from "../../templates/formula/withoutNames.ts";
import { SWEDISH } from "./builtParts.ts";

test("every plain function has its Swedish name, the one that HyperFormula's Swedish has", () => {
  const expected = Object.keys(PLAIN_FUNCTIONS).map((name) => [name, SWEDISH.functions[name]]);
  expect(expected.length).toBeGreaterThan(5);
  expect(SWEDISH_NAMES).toEqual(Object.fromEntries(expected));
});

test.each([
  ["=FINSAM.ALLOCATE(B5,Befolkning,0.1)", "=FINSAM.ALLOCATE(B5;Befolkning;0,1)"],
  ['=IF(COUNTIF(E8:E28,"a,b.c")=2.5,"SUM(1,2)",TRUE)', '=OM(ANTAL.OM(E8:E28;"a,b.c")=2,5;"SUM(1,2)";SANT)'],
  ["=IFERROR(ROUND(SUM('Eget, kapital'!B7,1),2),0)", "=OMFEL(AVRUNDA(SUMMA('Eget, kapital'!B7;1);2);0)"],
])("%s is typed as %s", (formula, swedish) => {
  expect(swedishFormula(formula)).toBe(swedish);
});

test("a function without a Swedish name is refused", () => {
  expect(() => swedishFormula("=VLOOKUP(1,A1:B2,2)")).toThrow("VLOOKUP");
});

test("names give way to what they stand for, and only names", () => {
  const names = { Enhet: "Indata!B8", Befolkning: "'In data'!B35:B50" };
  expect(withoutNames('=SUM(Enhet,Befolkning,B8,"Enhet",Enhet!A1)', names)).toBe(
    "=SUM(Indata!$B$8,'In data'!$B$35:$B$50,B8,\"Enhet\",Enhet!A1)",
  );
  expect(() => withoutNames("=Okand", names)).toThrow("Okand");
});
