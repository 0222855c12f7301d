import { describe, expect, test } from "vitest";
import type { LeftReason } from "../../core/exchange/LeftReason.ts";
import { leftSentence } from "../../core/exchange/leftWords.ts";

/** For each reason whether it names what it is about, and the words without which the reader would not know what to do. */
const SAYS: Readonly<Record<LeftReason, readonly [namesIt: boolean, sv: RegExp, en: RegExp]>> = {
  foreign: [true, /bara i Google Kalkylark.*behåller värdet/, /Google Sheets only.*keeps the value/],
  notInExcel: [true, /Excel inte har.*Skriv om.*konvertera igen/, /Excel lacks.*Rewrite.*convert again/],
  notExcelsGrammar: [
    true,
    /bara.*i Google Kalkylark.*första och sista cell/,
    /Google Sheets only.*first and last cell/,
  ],
  unknownFunction: [true, /finns inte i den här versionen/, /This version.*has no function/],
  unreadable: [false, /ändrad eller skadad.*Skriv formeln på nytt/, /changed or damaged.*Write the formula anew/],
  spillReference: [true, /kan inte skrivas i Google Kalkylark.*området/, /cannot be written in Google Sheets.*range/],
  spillUnclear: [false, /till en annan.*Töm de celler/, /to another.*Clear the cells/],
  inTheWay: [true, /eget innehåll.*Flytta det/, /content of its own.*Move it/],
  spilledFromUnknown: [false, /går inte att säga vilken.*lämnas som den är/, /cannot be told.*left as it is/],
  protected: [false, /skyddad/, /protected/],
  rejected: [false, /tog inte emot formeln/, /did not accept the formula/],
};

describe.each(Object.entries(SAYS) as [LeftReason, (typeof SAYS)[LeftReason]][])("%s", (reason, [namesIt, sv, en]) => {
  test.each([
    ["sv", sv],
    ["en", en],
  ] as const)("says in %s why the formula is left", (language, words) => {
    const sentence = leftSentence(reason, "C7", language);
    expect(sentence).toMatch(words);
    expect(sentence.includes("C7")).toBe(namesIt);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});

test("what it is about is written as it is, also with signs that mean something to a replacement", () => {
  expect(leftSentence("unknownFunction", "$&$1", "en")).toBe("This version of Finsam has no function $&$1.");
});
