import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { ourCalls } from "../../core/formula/ourCalls.ts";
import { readArgument } from "../../core/formula/readArgument.ts";
import { tokenize } from "../../core/formula/tokenize.ts";
import { typedFormula } from "../../core/formula/typedFormula.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { referenceText, writeFormula } from "../../core/formula/writeFormula.ts";
import { FUNCTIONS } from "../../core/index.ts";

const typed = (formula: string): string => typedFormula(formula, "FINSAM.").formula;

describe("tokenize", () => {
  const pieces = [
    '"',
    "'",
    "[",
    "]",
    "!",
    "{",
    "}",
    "(",
    ")",
    ",",
    ";",
    "\\",
    "FINSAM.X",
    "_xldudf_",
    "1,5",
    "Å",
    " ",
    "#N/A",
  ];

  test("the tokens together are the formula, whatever it is", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        text,
        (formula) =>
          tokenize(formula)
            .map((token) => token.text)
            .join("") === formula,
      ),
    );
  });

  test.each([
    ['=A("x""(y")', ["text", '"x""(y"']],
    ["='Bo''s (1)'!A1", ["quotedName", "'Bo''s (1)'"]],
    ["=Tabell[[#Rubriker];['[x]]+1", ["bracket", "[[#Rubriker];['[x]]"]],
    ["=[2]!X()", ["bracket", "[2]"]],
    ["=IF(A1=#N/A,1)", ["error", "#N/A"]],
    ["=KÖ.R_1(1)", ["name", "KÖ.R_1"]],
  ])("%s has the %j whole", (formula, [kind, text]) => {
    expect(tokenize(formula)).toContainEqual({ kind, text });
  });
});

describe("typedFormula gives what a user would type", () => {
  test.each([
    ["=_xldudf_FINSAM_ALLOCATE(B2,C2:C5)", "=FINSAM.ALLOCATE(B2,C2:C5)"],
    ["=[2]!_xldudf_FINSAM_ALLOCATE(B2,C2:C5)", "=FINSAM.ALLOCATE(B2,C2:C5)"],
    ["=[2]Blad1!_xldudf_FINSAM_ALLOCATE(B2)", "=FINSAM.ALLOCATE(B2)"],
    ["='C:\\Program\\[FUNCRES.XLAM]'!_xldudf_FINSAM_STEG(B2)", "=FINSAM.STEG(B2)"],
    ["=FUNCRES.XLAM!_xldudf_FINSAM_STEG(B2)", "=FINSAM.STEG(B2)"],
    ["=[3]!FINSAM.ALLOCATE(B2)", "=FINSAM.ALLOCATE(B2)"],
    ["=_xldudf_finsam_allocate(B2)", "=FINSAM.ALLOCATE(B2)"],
    [
      "=SUM(_xldudf_FINSAM_ALLOCATE(B2,_xldudf_FINSAM_ANDELAR(C2:C5)))",
      "=SUM(FINSAM.ALLOCATE(B2,FINSAM.ANDELAR(C2:C5)))",
    ],
    ["=@_xldudf_FINSAM_VERSION()", "=@FINSAM.VERSION()"],
    ["='Blad 1'!B2+[2]!_xldudf_FINSAM_X2(1)", "='Blad 1'!B2+FINSAM.X2(1)"],
  ])("%s", (stored, expected) => {
    expect(typed(stored)).toBe(expected);
    expect(typed(expected), "twice changes nothing more").toBe(expected);
  });

  test.each([
    "=FINSAM.ALLOCATE(B2,C2:C5)",
    '=IF(A1="_xldudf_FINSAM_ALLOCATE(",1,2)',
    "='_xldudf_FINSAM_X('!A1",
    "=_xldudf_FINSAMTEST_ALLOCATE(B2)",
    "=_xldudf_SAP_GETDATA(B2)",
    "=min_xldudf_FINSAM_ALLOCATE(B2)",
    "=[2]!OTHER(B2)",
    "=Tabell[_xldudf_FINSAM_X(]",
    "=_xldudf_FINSAM_ALLOCATE",
  ])("%s stays", (formula) => {
    expect(typedFormula(formula, "FINSAM.")).toEqual({ formula, changed: false });
  });

  test("a test build has a prefix of its own", () => {
    expect(typedFormula("=_xldudf_FINSAMTEST_X1(1)", "FINSAMTEST.").formula).toBe("=FINSAMTEST.X1(1)");
    expect(typedFormula("=_xldudf_FINSAM_X1(1)", "FINSAMTEST.").changed).toBe(false);
  });
});

describe("readArgument", () => {
  test.each([
    ["", { kind: "omitted" }],
    ["-4417,5", { kind: "number", value: -4417.5 }],
    ["25 %", { kind: "number", value: 0.25 }],
    ["7%", { kind: "number", value: 0.07 }],
    ['"STÖRSTA ""REST"""', { kind: "text", value: 'STÖRSTA "REST"' }],
    ["SANT", { kind: "boolean", value: true }],
    ["$B$2:C9", { kind: "reference", reference: { sheet: "", address: "B2:C9" } }],
    ["'Bo''s blad'!b2", { kind: "reference", reference: { sheet: "Bo's blad", address: "B2" } }],
    ["Blad1!B2#", { kind: "reference", reference: { sheet: "Blad1", address: "B2#" } }],
    ["Vikter_2025", { kind: "reference", reference: { name: "Vikter_2025" } }],
    [
      "{1,5\\2;3\\-4}",
      {
        kind: "cells",
        rows: [
          [1.5, 2],
          [3, -4],
        ],
      },
    ],
    ['{"a;b";2}', { kind: "cells", rows: [["a;b"], [2]] }],
  ])("Swedish %s", (text, expected) => {
    expect(readArgument(text, SWEDISH_STYLE)).toEqual(expected);
  });

  test.each([
    "B2*2",
    "SUMMA(B2:B4)",
    "1.5",
    "Tabell1[Vikt]",
    "'[Bok2.xlsx]Blad1'!A1",
    "A:A",
    "{1\\2;3}",
    '"öppen',
    "B2:",
  ])("%s cannot be read without calculating", (text) => {
    expect(readArgument(text, SWEDISH_STYLE)).toBeUndefined();
  });

  test("English reads the same cells with its own marks", () => {
    expect(readArgument("{1.5,2;3,-4}", ENGLISH_STYLE)).toEqual(readArgument("{1,5\\2;3\\-4}", SWEDISH_STYLE));
  });
});

describe("ourCalls", () => {
  test("finds calls inside other formulas, with their arguments", () => {
    const [outer, inner, ...none] = ourCalls(
      '=SUM(FINSAM.ALLOCATE(B2,_xldudf_FINSAM_ANDELAR({1,2;3,4}),,"a,b"))',
      "FINSAM.",
      ENGLISH_STYLE,
    );
    expect(none).toEqual([]);
    expect(outer).toMatchObject({ id: "ALLOCATE", isWhole: false });
    expect(outer?.arguments.map((argument) => argument?.kind)).toEqual(["reference", undefined, "omitted", "text"]);
    expect(inner).toEqual({
      id: "ANDELAR",
      arguments: [
        {
          kind: "cells",
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
      text: "FINSAM.ANDELAR({1,2;3,4})",
      isWhole: false,
    });
  });

  test("a call without arguments has none, and can be the whole formula", () => {
    expect(ourCalls("= FINSAM.VERSION( )", "FINSAM.", ENGLISH_STYLE)).toMatchObject([{ arguments: [], isWhole: true }]);
  });

  test("Sheets' own form", () => {
    expect(ourCalls("=FINSAM_KOMMUNANDEL(B2;C2:C9;0,5)", "FINSAM_", SWEDISH_STYLE)[0]?.arguments[2]).toEqual({
      kind: "number",
      value: 0.5,
    });
  });

  test.each(['="FINSAM.X("', "=FINSAM.X", "=FINSAM.(1)", "=MINFINSAM.X(1)"])("%s has none", (formula) => {
    expect(ourCalls(formula, "FINSAM.", ENGLISH_STYLE)).toEqual([]);
  });
});

test.each([
  ['=FINSAM.X(B2,0.5,{1.5,2;3,4},"a,b.c")', '=FINSAM.X(B2;0,5;{1,5\\2;3\\4};"a,b.c")'],
  ["='Bo, A.'!B2+1", "='Bo, A.'!B2+1"],
])("%s is shown to a Swede as %s", (formula, expected) => {
  expect(withMarks(formula, ENGLISH_STYLE, SWEDISH_STYLE)).toBe(expected);
});

describe("writeFormula", () => {
  const id = FUNCTIONS[0]?.id ?? "";

  test("writes each style's marks and drops what is left out at the end", () => {
    const call = {
      id,
      arguments: [
        { kind: "number", value: -0.5 },
        {
          kind: "cells",
          rows: [
            [1.5, "a"],
            [2, 'b"'],
          ],
        },
        { kind: "omitted" },
        { kind: "reference", reference: { sheet: "Bo's", address: "B2:B9" } },
        { kind: "omitted" },
      ],
    } as const;
    expect(writeFormula(call, "FINSAM.", SWEDISH_STYLE)).toBe(`=FINSAM.${id}(-0,5;{1,5\\"a";2\\"b"""};;'Bo''s'!B2:B9)`);
    expect(writeFormula(call, "FINSAM_", ENGLISH_STYLE)).toBe(`=FINSAM_${id}(-0.5,{1.5,"a";2,"b"""},,'Bo''s'!B2:B9)`);
  });

  test.each([
    ["Budget", "Budget!A1"],
    ["Budget 2025", "'Budget 2025'!A1"],
    ["AB12", "'AB12'!A1"],
    ["2025", "'2025'!A1"],
    ["R1C1", "'R1C1'!A1"],
  ])("quotes the sheet %s where Excel does", (sheet, expected) => {
    expect(referenceText({ sheet, address: "A1" })).toBe(expected);
  });

  test("what is written is read back the same", () => {
    const cell = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer().map((n) => n / 100),
      fc.string(),
    );
    const argument = fc.oneof(
      cell.map((value) => (typeof value === "number" ? { kind: "number", value } : { kind: "text", value })),
      fc
        .integer({ min: 1, max: 3 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
        )
        .map((rows) => ({ kind: "cells", rows })),
      fc
        .string({ minLength: 1 })
        .filter((sheet) => !/[[\]]/.test(sheet))
        .map((sheet) => ({
          kind: "reference",
          reference: { sheet, address: "B2:C9" },
        })),
    );
    for (const style of [SWEDISH_STYLE, ENGLISH_STYLE]) {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 1, maxLength: 4 }), (given) => {
          const formula = writeFormula({ id, arguments: given as never }, "FINSAM.", style);
          expect(ourCalls(formula, "FINSAM.", style)[0]?.arguments).toEqual(
            JSON.parse(JSON.stringify(given).replace(/:-0([,}])/g, ":0$1")),
          );
        }),
      );
    }
  });
});
