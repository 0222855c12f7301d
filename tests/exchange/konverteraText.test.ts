import { describe, expect, test } from "vitest";
import { konvertera } from "../../cli/konvertera.ts";
import { konverteraText } from "../../cli/konverteraText.ts";
import type { LeftReason } from "../../core/exchange/LeftReason.ts";
import { leftSentence } from "../../core/exchange/leftWords.ts";
import { tinyXlsx } from "./tinyXlsx.ts";

const FORMULA = (at: string): string => `<c r="${at}"><f>FINSAM.EFFEKT(1,2,3)</f><v>6</v></c>`;
const QUERY = (at: string): string =>
  `<c r="${at}"><f>IFERROR(__xludf.DUMMYFUNCTION(&quot;QUERY(A1:A9)&quot;),1.0)</f><v>1</v></c>`;

const text = (bytes: Uint8Array, to: "excel" | "google", output?: string, language: "sv" | "en" = "sv"): string =>
  konverteraText(konvertera(bytes, to).summary, { input: "in.xlsx", output }, language);

describe("the summary of a conversion", () => {
  const rows = ["A1", "B1", "C1", "D1", "E1"].map(FORMULA).join("") + QUERY("F1");
  const spilling =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xldudf_FINSAM_ANDELAR({1,1})</f><v>0.5</v></c><c r="B1"><v>0.5</v></c></row>';
  const bytes = tinyXlsx({
    sheets: [`<row r="1">${rows}</row>`, "", spilling],
    names: '<definedName name="Mitt">FINSAM.VERSION()</definedName>',
  });

  test("says per sheet what changes, with examples, and what is left and why, and how to take it back", () => {
    expect(text(bytes, "google", "ut.xlsx")).toBe(`Konvertering av in.xlsx till Google Kalkylark

Blad Blad1
  5 formler ändras
    A1: =FINSAM.EFFEKT(1,2,3)
      → =FINSAM_EFFEKT(1,2,3)
    B1: =FINSAM.EFFEKT(1,2,3)
      → =FINSAM_EFFEKT(1,2,3)
    C1: =FINSAM.EFFEKT(1,2,3)
      → =FINSAM_EFFEKT(1,2,3)
    … och 2 formler till
  1 cell lämnas som den är
    F1: =IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:A9)"),1.0)
      QUERY finns bara i Google Kalkylark. Cellen behåller värdet från Google.

Blad Blad3
  1 formel ändras
    A1: =_xldudf_FINSAM_ANDELAR({1,1})
      → =FINSAM_ANDELAR({1,1})
  1 cell som ett resultat fyller töms, så att den inte är i vägen

1 formel utanför cellerna lämnas som den är
  Namnet Mitt: FINSAM.VERSION()
  Finsams funktioner räknas bara i celler.

Allt annat i filen behålls som det är.
Ny fil: ut.xlsx. in.xlsx är orörd: använd den om du ångrar dig.
`);
  });

  test("says that nothing is written where it is only tried", () => {
    expect(text(bytes, "google")).toMatch(/\nInget är skrivet\. Kör igen utan --prova för att skriva filen\.\n$/);
  });

  test("says that there is nothing to convert", () => {
    expect(text(tinyXlsx({ sheets: [spilling] }), "excel", "ut.xlsx", "en")).toContain(
      "Nothing to convert: all FINSAM formulas are already written for Excel.",
    );
    const onlyLeft = text(tinyXlsx({ sheets: [`<row r="1">${QUERY("A1")}</row>`] }), "excel");
    expect(onlyLeft).toContain("Ingen formel konverteras.");
    expect(onlyLeft).not.toContain("Allt annat");
  });

  test("names what is in the way of a result, even beyond the examples, and a size that is not known", () => {
    const many = ["A1", "B1", "C1"].map(FORMULA).join("");
    const blocked =
      '<c r="D1"><f>FINSAM.ANDELAR({1;1})</f><v>0.5</v></c><c r="E1"><f>FINSAM.ANDELAR(VLOOKUP(1,A1:A2,1))</f><v>1</v></c>';
    const own = '<row r="2"><c r="D2"><v>7</v></c></row>';
    const shown = text(tinyXlsx({ sheets: [`<row r="1">${many}${blocked}</row>${own}`] }), "excel");
    expect(shown).toContain(
      "    D1: =FINSAM.ANDELAR({1;1})\n      → =_xldudf_FINSAM_ANDELAR({1;1})\n      Resultatet får inte plats: cell D2 har ett eget innehåll.\n",
    );
    const alone = text(tinyXlsx({ sheets: [`<row r="1">${blocked}</row>`] }), "excel");
    expect(alone).toContain("Hur många celler resultatet fyller går inte att säga");
  });

  test("keeps a formula to one short line, without characters that steer a terminal", () => {
    const long = `<row r="1"><c r="A1"><f>FINSAM.EFFEKT(1,2,3)&amp;"\n\u202E${"x".repeat(200)}"</f></c></row>`;
    const shown = text(tinyXlsx({ sheets: [long] }), "google").split("\n");
    expect(shown.find((line) => line.includes("A1:"))).toBe(`    A1: =FINSAM.EFFEKT(1,2,3)&" \uFFFD${"x".repeat(75)}…`);
  });

  test("is whole in English", () => {
    expect(text(bytes, "google", "ut.xlsx", "en")).not.toMatch(/[åäö]|\{\w+\}/);
    expect(text(bytes, "google", "ut.xlsx")).not.toMatch(/\{\w+\}/);
  });
});

test("a reason with its subject is a whole sentence in both languages", () => {
  const reasons: Readonly<Record<LeftReason, boolean>> = {
    foreign: true,
    notInExcel: true,
    notExcelsGrammar: true,
    unknownFunction: true,
    unreadable: false,
    spillReference: true,
    spillUnclear: false,
    inTheWay: true,
    spilledFromUnknown: false,
    protected: false,
    rejected: false,
  };
  for (const [reason, hasSubject] of Object.entries(reasons)) {
    for (const language of ["sv", "en"] as const) {
      const sentence = leftSentence(reason as LeftReason, "$&B2", language);
      expect(sentence).toMatch(/^.+\.$/);
      expect(sentence.includes("$&B2"), sentence).toBe(hasSubject);
    }
  }
});
