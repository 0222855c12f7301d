import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import type { Finding } from "../../../../core/audit/Finding.ts";
import type { AuditSentences, Variants } from "../../../../core/audit/text/AuditSentences.ts";
import { en } from "../../../../core/audit/text/en.ts";
import { findingSentence, levelWord } from "../../../../core/audit/text/findingSentence.ts";
import { sv } from "../../../../core/audit/text/sv.ts";
import { LANGUAGES } from "../../../../core/index.ts";
import { finding } from "../finding.ts";

/** What a finding of every code may carry, and how a reader sees it. */
const DATA = {
  label: "Summa kostnader",
  figure: 17767,
  sum: -17670.5,
  difference: 97,
  text: "12.5-kr",
  error: "#REF!",
  cells: 3,
  pattern: "=B5*C5",
  outcome: "Regionen 484 över",
};
const ABOUT = [{ sheet: "Blad1", address: "B5:B8" }];
const SEEN = {
  ...DATA,
  figure: "17\u00A0767",
  sum: "\u221217\u00A0670,5",
  difference: "97",
  cells: "3",
  about: "B5:B8",
  formula: "=SUM(B5:B7)",
};

/** What the reader must be told, beside the cell and its label: figures, other cells, the way out. */
const TOLD: { readonly [C in keyof Variants]: { readonly [V in Variants[C] & string]: string } } = {
  [AuditCode.typedTotalWrong]: { plain: "figure about sum difference", rounding: "figure about sum difference" },
  [AuditCode.sumMissesCells]: { plain: "figure formula about sum", empty: "formula about" },
  [AuditCode.pastedTotal]: { plain: "figure about sum difference" },
  [AuditCode.rowsAgainstColumns]: {
    plain: "figure about sum difference",
    rounding: "figure about sum difference FINSAM.AVRUNDATABELL",
  },
  [AuditCode.differenceWrong]: {
    plain: "figure about sum difference",
    follows: "figure about sum difference",
    rounding: "figure about sum difference",
  },
  [AuditCode.partsMissTotal]: {
    plain: "about sum figure difference FINSAM.ALLOCATE",
    luck: "about sum FINSAM.ALLOCATE",
  },
  [AuditCode.remainderForced]: { plain: "formula FINSAM.ALLOCATE", changes: "formula figure sum FINSAM.ALLOCATE" },
  [AuditCode.shareLabelStale]: { plain: "figure about sum FINSAM.ANDELAR", sum: "figure sum FINSAM.ANDELAR" },
  [AuditCode.percentagesMiss100]: {
    plain: "about sum figure FINSAM.ANDELAR",
    rounding: "about sum figure FINSAM.ANDELAR",
  },
  [AuditCode.openingNotClosing]: { plain: "figure sum about difference", follows: "figure about sum" },
  [AuditCode.openingCountedTwice]: { plain: "figure about sum" },
  [AuditCode.varianceCalledResult]: { plain: "figure about sum", bare: "figure about" },
  [AuditCode.partsOff5]: { plain: "outcome" },
  [AuditCode.numberAsText]: { plain: "text figure", summed: "text figure" },
  [AuditCode.formulaOverwritten]: { plain: "figure pattern", differs: "figure pattern sum" },
  [AuditCode.errorInTable]: { plain: "error", passed: "error cells" },
};

const VARIANTS = Object.entries(TOLD).flatMap(([code, variants]) =>
  Object.entries(variants as Readonly<Record<string, string>>).map(
    ([variant, told]) => [AuditCode[Number(code)] as keyof typeof AuditCode, variant, told] as const,
  ),
);

describe("every sentence tells the cell, the figures and the way out", () => {
  test.each(VARIANTS)("%s, %s", (code, variant, told) => {
    const made = finding(code, "B9", { about: ABOUT, data: { ...DATA, variant }, formula: SEEN.formula });
    for (const language of LANGUAGES) {
      const sentence = findingSentence(made, language);
      expect(sentence).toMatch(/^B9 \(Summa kostnader\)[: ].*\.$/);
      for (const name of told.split(" ")) expect(sentence).toContain(SEEN[name as keyof typeof SEEN] ?? name);
      expect(sentence).not.toMatch(/[{}]|undefined| {2}/);
    }
    expect(findingSentence(made, "sv")).not.toBe(findingSentence(made, "en"));
  });

  test("of every variant that a code has, each with words of its own", () => {
    for (const { sentences } of [sv, en]) {
      const all = Object.values(sentences as AuditSentences).flatMap((variants) => Object.values<string>(variants));
      expect(all).toHaveLength(VARIANTS.length);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

test("a finding without a variant, or with an unknown one, has the plain sentence", () => {
  const of = (data: Finding["data"]): string => findingSentence(finding("errorInTable", "B9", { data }), "sv");
  expect(of({ error: "#REF!" })).toBe(of({ error: "#REF!", variant: "plain" }));
  expect(of({ error: "#REF!", variant: "annan" })).toBe(of({ error: "#REF!", variant: "plain" }));
});

describe("the cell", () => {
  const cell = (data: Finding["data"]): string =>
    findingSentence(finding("errorInTable", "B9", { data: { error: "#N/A", ...data } }), "sv").split(":")[0] as string;

  test("has its label behind it, if it has one", () => {
    expect(cell({ label: "Summa" })).toBe("B9 (Summa)");
    expect(cell({ label: 2025 })).toBe("B9 (2025)");
    expect(cell({ label: "" })).toBe("B9");
    expect(cell({})).toBe("B9");
  });

  test("has a long label cut after forty characters", () => {
    expect(cell({ label: "å".repeat(40) })).toBe(`B9 (${"å".repeat(40)})`);
    expect(cell({ label: `${"å".repeat(40)}ö` })).toBe(`B9 (${"å".repeat(40)}…)`);
  });
});

describe("the other cells", () => {
  const about = (places: readonly string[], language: "sv" | "en" = "sv"): string => {
    const listed = places.map((text) => {
      const [address = "", sheet = "Blad1"] = text.split("!").reverse();
      return { sheet, address };
    });
    const made = finding("openingCountedTwice", "B9", { about: listed });
    return /\(([^)]*)\)/.exec(findingSentence(made, language))?.[1] ?? "none";
  };

  test.each([
    [[], ""],
    [["B5:B8"], "B5:B8"],
    [["B5", "B7"], "B5 och B7"],
    [["B5", "B7", "B11"], "B5, B7 och B11"],
    [["B5", "B7", "B9", "B11"], "B5, B7, B9 och B11"],
    // More than four are not listed to the end.
    [["B5", "B7", "B9", "B11", "B13"], "B5, B7, B9 och …"],
    [["B5", "B7", "B9", "B11", "B13", "B15"], "B5, B7, B9 och …"],
    [["Budget 2024!B14", "Plan!C3", "B5"], "'Budget 2024'!B14, Plan!C3 och B5"],
  ])("%j", (places, text) => expect(about(places)).toBe(text));

  test("in English", () => expect(about(["B5", "B7"], "en")).toBe("B5 and B7"));
});

describe("what stands in a cell", () => {
  test("is cut if it is a text, and whole if it is a formula or an outcome", () => {
    const long = "=B5*C5".padEnd(60, "+D5");
    const of = (code: keyof typeof AuditCode, data: Finding["data"]): string =>
      findingSentence(finding(code, "B9", { data: { figure: 1, ...data } }), "sv");
    expect(of("formulaOverwritten", { pattern: long })).toContain(`(${long})`);
    expect(of("partsOff5", { outcome: long })).toContain(`: ${long}.`);
    expect(of("numberAsText", { text: long })).toContain(`”${long.slice(0, 40)}…”`);
  });

  test("leaves its place empty where nothing is known", () => {
    expect(findingSentence(finding("remainderForced", "B9"), "sv")).toContain("avrundade ()");
    expect(findingSentence(finding("errorInTable", "B9"), "sv")).toMatch(/^B9: cellen visar felet , /);
  });
});

test("a level has a word in every language", () => {
  const levels = ["error", "warning", "note"] as const;
  expect(levels.map((level) => levelWord(level, "sv"))).toEqual(["fel", "varning", "upplysning"]);
  expect(levels.map((level) => levelWord(level, "en"))).toEqual(["error", "warning", "note"]);
});
