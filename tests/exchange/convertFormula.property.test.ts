import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertFormula } from "../../core/exchange/convertFormula.ts";
import type { FormulaForm } from "../../core/exchange/FormulaForm.ts";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { FORMS, type FormName, wrapped } from "./forms.ts";
import { randomFormula, SHEETS_REFERENCES } from "./randomFormula.ts";

const RUNS = { numRuns: 400 };

function to(form: FormulaForm, formula: string, style?: FormulaStyle): string {
  const conversion = convertFormula(formula, form, style ? { wrapped: style } : {});
  if (conversion.kind === "same") return formula;
  if (conversion.kind !== "changed") throw new Error(`${conversion.kind}: ${formula}`);
  return conversion.formula;
}

describe("any formula with calls of ours", () => {
  test("in a file comes back from Sheets as it was", () => {
    fc.assert(
      fc.property(randomFormula({ prefix: "_xldudf_FINSAM_", hasOurs: true }), (formula) => {
        const google = to(FORMS.googleFile, formula);
        expect(google).not.toContain("=_xldudf_FINSAM_");
        expect(to(FORMS.excelFile, google)).toBe(formula);
      }),
      RUNS,
    );
  });

  test("comes back to Excel from an export in English and in Swedish", () => {
    const formulas = randomFormula({ prefix: "FINSAM.", hasOurs: true, references: SHEETS_REFERENCES });
    fc.assert(
      fc.property(formulas, fc.integer({ min: 1, max: 255 }), (formula, longest) => {
        for (const [form, style] of [
          ["googleEnglish", ENGLISH_STYLE],
          ["googleSwedish", SWEDISH_STYLE],
        ] as const) {
          // Sheets shows an opened file's formulas with its own marks.
          const inSheets = to(FORMS[form], withMarks(formula, ENGLISH_STYLE, style));
          const exported = wrapped(inSheets.slice(1), "34.0", longest);
          expect(to(FORMS.excel, exported, style)).toBe(formula);
          expect(to(FORMS[form], exported, style)).toBe(inSheets);
        }
      }),
      RUNS,
    );
  });

  test("is the same once it is converted", () => {
    fc.assert(
      fc.property(
        randomFormula({ prefix: "_xldudf_FINSAM_", hasOurs: true }),
        fc.constantFrom(...NAMES),
        (formula, name) => {
          const once = to(FORMS[name], formula);
          expect(convertFormula(once, FORMS[name])).toEqual({ kind: "same" });
        },
      ),
      RUNS,
    );
  });
});

describe("any formula without them", () => {
  test("is not touched, whatever its texts and sheets are called", () => {
    fc.assert(
      fc.property(randomFormula({ prefix: "", hasOurs: false }), fc.constantFrom(...NAMES), (formula, name) => {
        expect(convertFormula(formula, FORMS[name])).toEqual({ kind: "foreign" });
      }),
      RUNS,
    );
  });

  test("nor is any other text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...NAMES), (text, name) => {
        expect(convertFormula(`=${text}`, FORMS[name])).toEqual({ kind: "foreign" });
      }),
      RUNS,
    );
  });
});

const NAMES = Object.keys(FORMS) as FormName[];
