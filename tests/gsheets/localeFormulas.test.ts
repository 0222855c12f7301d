import { describe, expect, test } from "vitest";
import type { FormulaArgument } from "../../core/formula/FormulaArgument.ts";
import { ourCalls } from "../../core/formula/ourCalls.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { localeFreeFormula } from "../../gsheets/formulas/localeFreeFormula.ts";
import { formulaStyle, localeStyle } from "../../gsheets/formulas/localeStyle.ts";

const number = (value: number): FormulaArgument => ({ kind: "number", value });
const cells = (sheet: string, address: string): FormulaArgument => ({
  kind: "reference",
  reference: { sheet, address },
});
const OMITTED: FormulaArgument = { kind: "omitted" };

describe("a formula is written so that every locale reads it alike", () => {
  test.each<[string, FormulaArgument[], string]>([
    ["cells", [cells("", "B2"), cells("", "C2:C9")], "=FINSAM_X(B2;C2:C9)"],
    ["cells of another sheet", [cells("Budget 2025", "B2")], "=FINSAM_X('Budget 2025'!B2)"],
    ["a sheet with an apostrophe", [cells("Kari's", "B2")], "=FINSAM_X('Kari''s'!B2)"],
    ["a defined name", [{ kind: "reference", reference: { name: "Folkmängd" } }], "=FINSAM_X(Folkmängd)"],
    ["a whole number", [number(-17670)], "=FINSAM_X(-17670)"],
    ["a decimal", [number(0.25)], "=FINSAM_X(25/100)"],
    ["a small one", [number(1e-7)], "=FINSAM_X(1/10000000)"],
    ["a negative one", [number(-4417.5)], "=FINSAM_X(-44175/10)"],
    ["float noise, as the function reads it", [number(0.1 + 0.2)], "=FINSAM_X(3/10)"],
    ["text with a quote", [{ kind: "text", value: 'D"H' }], '=FINSAM_X("D""H")'],
    ["TRUE", [{ kind: "boolean", value: true }], "=FINSAM_X(TRUE)"],
    ["a skipped argument", [number(1), OMITTED, number(2)], "=FINSAM_X(1;;2)"],
    ["omitted ones at the end", [number(1), OMITTED, OMITTED], "=FINSAM_X(1)"],
    ["a column of constants", [{ kind: "cells", rows: [[1], [2.5]] }], "=FINSAM_X(VSTACK(1;25/10))"],
    ["a row of constants", [{ kind: "cells", rows: [[1, "a"]] }], '=FINSAM_X(HSTACK(1;"a"))'],
    [
      "a table of constants",
      [
        {
          kind: "cells",
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
      "=FINSAM_X(VSTACK(HSTACK(1;2);HSTACK(3;4)))",
    ],
  ])("%s", (_, given, formula) => {
    expect(localeFreeFormula({ id: "X", arguments: given })).toBe(formula);
  });

  test("a decimal written as a fraction is the same number to the last bit", () => {
    for (let i = 1; i <= 2000; i++) {
      const value = (i * 7919) / 10 ** (i % 9);
      const decimal = Number(value.toPrecision(15));
      const [, top, bottom = "1"] =
        /\((\d+)(?:\/(\d+))?\)/.exec(localeFreeFormula({ id: "X", arguments: [number(decimal)] })) ?? [];
      expect(Number(top) / Number(bottom)).toBe(decimal);
    }
  });
});

describe("a formula is read whatever marks it has", () => {
  const argumentsOf = (formula: string, locale: string): unknown => {
    const style = localeStyle(locale);
    const own = formulaStyle(formula, style);
    return ourCalls(withMarks(formula, own, style), "FINSAM_", style)[0]?.arguments;
  };
  const WANTED = [number(4417.5), cells("", "B2:B5"), number(0.1)];

  test.each([
    ["sv_SE", "=FINSAM_ALLOCATE(4417,5;B2:B5;0,1)"],
    ["sv_SE", "=FINSAM_ALLOCATE(4417.5,B2:B5,0.1)"],
    ["en_US", "=FINSAM_ALLOCATE(4417.5,B2:B5,0.1)"],
    ["en_US", "=FINSAM_ALLOCATE(4417.5;B2:B5;0.1)"],
  ])("%s: %s", (locale, formula) => {
    expect(argumentsOf(formula, locale)).toEqual(WANTED);
  });

  test.each([
    ["sv_SE", "=FINSAM_VERSION()", []],
    ["sv_SE", "=FINSAM_PROV(1,5)", [number(1.5)]],
    ["en_US", "=FINSAM_PROV(1,5)", [number(1), number(5)]],
    ["sv_SE", "=FINSAM_PROV(A1,5)", [cells("", "A1"), number(5)]],
    ["sv_SE", '=FINSAM_PROV("a,b;c";1,5)', [{ kind: "text", value: "a,b;c" }, number(1.5)]],
    ["sv_SE", "=FINSAM_PROV('Blad, ett'!A1)", [cells("Blad, ett", "A1")]],
    [
      "sv_SE",
      "=FINSAM_PROV({1\\2;3\\4})",
      [
        {
          kind: "cells",
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    ],
    [
      "en_US",
      "=FINSAM_PROV({1,2;3,4})",
      [
        {
          kind: "cells",
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    ],
    [
      "sv_SE",
      "=FINSAM_PROV(A1,{1,2;3,4})",
      [
        cells("", "A1"),
        {
          kind: "cells",
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    ],
  ] as [string, string, FormulaArgument[]][])("%s: %s", (locale, formula, wanted) => {
    expect(argumentsOf(formula, locale)).toEqual(wanted);
  });
});
