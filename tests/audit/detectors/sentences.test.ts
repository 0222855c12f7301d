import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../core/audit/AuditCode.ts";
import { audit } from "../../../core/audit/audit.ts";
import type { Finding } from "../../../core/audit/Finding.ts";
import { en } from "../../../core/audit/text/en.ts";
import { findingSentence, levelWord, printedAuditCode } from "../../../core/audit/text/findingSentence.ts";
import { sv } from "../../../core/audit/text/sv.ts";
import { LANGUAGES } from "../../../core/index.ts";
import { sheetOf } from "./sheetOf.ts";

const codes = Object.values(AuditCode).filter((code): code is AuditCode => typeof code === "number");
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("the sentences of all codes", () => {
  test.each(codes.map((code) => [AuditCode[code], code] as const))("%s: the same variants and places", (_, code) => {
    const [swedish, english] = [sv, en].map(({ sentences }) => sentences[code] as Readonly<Record<string, string>>);
    expect(Object.keys(english ?? {})).toEqual(Object.keys(swedish ?? {}));
    for (const [variant, text] of Object.entries(swedish ?? {}))
      expect(places(english?.[variant] ?? "")).toEqual(places(text));
  });

  test("are printed with a number that never changes", () => {
    expect(codes).toEqual([101, 102, 103, 104, 105, 201, 202, 203, 204, 301, 302, 303, 401, 501, 502, 503]);
    expect(printedAuditCode(AuditCode.typedTotalWrong)).toBe("GRANSKA-101");
    expect(levelWord("note", "sv")).toBe("upplysning");
  });
});

/** One sheet per sentence, and the sentence. U+00A0 groups digits and U+2212 is minus, as everywhere. */
const SAID: readonly (readonly [sheet: string, sentence: string])[] = [
  [
    "Post | tkr\nEnter | 17000\nNOVA | 670\nSumma | 17767",
    "B4 (Summa) är skrivet för hand som 17 767, men B2:B3 ger 17 670: skillnaden är 97. Ersätt talet med en summaformel.",
  ],
  [
    "Post | tkr\nEnter | 17000\nNOVA | 670\nFIA | 300\nSumma | =SUM(B2:B3)",
    "B5 (Summa) är 17 670, men formeln =SUM(B2:B3) tar inte med B4. Med dem blir summan 17 970. Utöka området i formeln.",
  ],
  [
    "Post | 2025 | 2026\nEnter | 100 | 110\nNOVA | 200 | 210\nSumma | =SUM(B2:B3) | 310",
    "C4 (Summa) är ett inskrivet tal, 310, bland summor som är formler. C2:C3 ger 320: skillnaden är −10. Ersätt talet med samma formel som bredvid.",
  ],
  [
    "Post | 2025 | 2026\nSumma intäkter | 950 | 1060\nSumma kostnader | 800 | 1110\nÅrets resultat | 150 | 50",
    "C4 (Årets resultat) är 50, men C2 och C3 ger −50: skillnaden är 100. Räkna beloppet med en formel.",
  ],
  [
    "Post | tkr\nKansli | 870\nRevision | '1 234,5 kr\nMöten | 20\nSumma | =SUM(B2:B4)",
    "B3 (Revision): ”1 234,5 kr” är text och inget tal, så summan går förbi det. Skriv 1 234,5 som tal.",
  ],
  [
    "Post | tkr\nKansli | 870\nRevision | #REF!\nSumma | =SUM(B2:B3)",
    "B3 (Revision): cellen visar felet #REF!, som går vidare till andra celler i tabellen (1 st). Rätta den här först.",
  ],
  [
    "Eget kapital | 2025 | 2026\nIngående eget kapital | 500 | 540\nÅrets resultat | -50 | -70\nUtgående eget kapital | 450 | 380",
    "C2 (Ingående eget kapital) är 540, men året före slutar på 450 (B4): skillnaden är 90. Hämta ingående balans från det årets utgående.",
  ],
  [
    "Del | Andel\nIndivid | 74 %\nStruktur | 10 %\nAdministration | 12 %",
    "B2 (Individ): procenttalen i B2:B4 blir 96 och inte 100. Kontrollera dem, eller räkna dem med FINSAM.ANDELAR.",
  ],
];

test.each(SAID)("%#", (sheet, sentence) => {
  const findings = audit(sheetOf(`\n${sheet}`));
  expect(findings.map((finding) => findingSentence(finding, "sv").replace(/\u00A0/g, " "))).toEqual([sentence]);
  for (const language of LANGUAGES)
    expect(findingSentence(findings[0] as Finding, language)).not.toMatch(/[{}]|undefined|NaN|\(\)/);
});
