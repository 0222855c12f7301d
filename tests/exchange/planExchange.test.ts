import { describe, expect, test } from "vitest";
import { EXCEL_FORM } from "../../core/exchange/FormulaForm.ts";
import { planExchange } from "../../core/exchange/planExchange.ts";
import { FORMS } from "./forms.ts";
import { changes, clears, fills, GOOGLE, left, ours, plan, QUERY } from "./planned.ts";
import { sheetOf, type TestCell } from "./sheetOf.ts";

describe("what a formula fills", () => {
  test("is known to the file or the host, and emptied for Sheets", () => {
    const rows: TestCell[][] = [
      [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A3)", 34]],
      [1, 33],
      [1, 33],
    ];
    const found = plan(rows, FORMS.googleFile, ["B1:B3"]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
    expect(found.clears.map(({ formula, value }) => [formula, value])).toEqual([
      [null, 33],
      [null, 33],
    ]);
  });

  test("is kept for Excel, whose own it is", () => {
    const rows: TestCell[][] = [
      [1, ["=[2]!_xldudf_FINSAM_ALLOCATE(100,A1:A3)", 34]],
      [1, 33],
      [1, 33],
    ];
    const found = plan(rows, FORMS.excelFile, ["B1:B3"]);
    expect(changes(found)).toEqual(["B1 =_xldudf_FINSAM_ALLOCATE(100,A1:A3)"]);
    expect([fills(found), clears(found)]).toEqual([["B1:B3"], []]);
  });

  test("needs no ARRAYFORMULA where it is one cell", () => {
    const found = plan([[1, ["=SUM(_xldudf_FINSAM_ALLOCATE(100,A1:A2))", 100]]], FORMS.googleFile, ["B1"]);
    expect(changes(found)).toEqual(["B1 =SUM(FINSAM_ALLOCATE(100,A1:A2))"]);
  });

  test("may be repeated by the host in every cell", () => {
    const anchor: TestCell = ["=FINSAM.ALLOCATE(100,A1:A3)", 34];
    const repeated: TestCell = ["=FINSAM.ALLOCATE(100,A1:A3)", 33];
    const found = planExchange(
      {
        sheets: [
          sheetOf(
            [
              [1, anchor],
              [1, repeated],
              [1, repeated],
            ],
            ["B1:B3"],
          ),
        ],
        names: {},
      },
      FORMS.googleFile,
    );
    expect(changes(found)).toEqual(["B1 =FINSAM_ALLOCATE(100,A1:A3)"]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
  });

  test("is not touched where it holds another formula", () => {
    const rows: TestCell[][] = [
      [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A3)", 34]],
      [1, ["=A1", 1]],
      [1, 33],
    ];
    const found = planExchange({ sheets: [sheetOf(rows, ["B1:B3"])], names: {} }, FORMS.googleFile);
    expect(found.changes).toEqual([]);
    expect(left(found)).toEqual(["B1 inTheWay B2"]);
  });

  test("needs ARRAYFORMULA in Sheets where our result is calculated on, and loses it again in Excel", () => {
    const rows: TestCell[][] = [
      [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A2)*2", 100]],
      [1, 100],
    ];
    const found = plan(rows, FORMS.googleFile, ["B1:B2"]);
    expect(changes(found)).toEqual(["B1 =ARRAYFORMULA(FINSAM_ALLOCATE(100,A1:A2)*2)"]);
    const back = plan([[1, ["=ARRAYFORMULA(FINSAM_ALLOCATE(100,A1:A2)*2)", 100]], [1]], FORMS.excelFile);
    expect(changes(back)).toEqual(["B1 =_xldudf_FINSAM_ALLOCATE(100,A1:A2)*2"]);
    expect(fills(back)).toEqual(["B1:B2"]);
    expect(back.changes[0]?.result).toEqual([[100], [100]]);
  });

  test("is calculated where nobody knows it, and given with its values", () => {
    const formula = "=FINSAM_ALLOCATE(ROUND(SUM(C2:C3)*2/2,0)+MAX(C4,0)-MIN(0,1),A1:A3)";
    const rows: TestCell[][] = [
      [1, [formula, 34], null],
      [1, null, 60.2],
      [1, null, 39.9],
    ];
    const found = plan(rows, FORMS.excelFile);
    expect(fills(found)).toEqual(["B1:B3"]);
    expect(found.changes[0]?.result).toEqual([[34], [33], [33]]);
  });

  test.each([
    ["FINSAM_ALLOCATE(100,A1:A3)/2-1", [[16], [15.5], [15.5]]],
    ["-1+A1*FINSAM_ALLOCATE(100,A1:A3)", [[33], [32], [32]]],
    ["FINSAM_ALLOCATE(100,A1:A3)-FINSAM_ALLOCATE(90,A1:A3)^1", [[4], [3], [3]]],
    ["FINSAM_ALLOCATE(ROUND(-99.5,0),A1:A3)", [[-34], [-33], [-33]]],
    ["(FINSAM_ALLOCATE(100,A1:A3))*50%", [[17], [16.5], [16.5]]],
  ])("is calculated on cell by cell: %s", (formula, result) => {
    const found = plan([[1, [`=ARRAYFORMULA(${formula})`, result[0]?.[0] as number]], [1], [1]], FORMS.excelFile);
    expect(found.changes[0]?.result).toEqual(result);
  });

  test.each([
    "FINSAM_ALLOCATE(100,A1:A3)+FINSAM_ALLOCATE(100,A1:A2)",
    "FINSAM_ALLOCATE(100,A1:A3)/0",
    "FINSAM_ALLOCATE(100,A1:A3)&A1",
    "FINSAM_ALLOCATE(100,OFFSET(A1,0,0,3,1))",
    "FINSAM_ALLOCATE(100,Saknas)",
    "FINSAM_ALLOCATE(100,A:A)",
    "FINSAM_ALLOCATE(-1,-1)",
    "-FINSAM_ALLOCATE(-100,A1:A3)",
  ])("is not told for %s", (formula) => {
    const found = plan([[1, [`=${formula}`, 34]], [1], [1]], FORMS.excelFile);
    expect([fills(found), found.changes[0]?.result]).toEqual([[null], null]);
  });

  test("is given without values where the formula shows another one: an input has changed since", () => {
    const found = plan([[1, ["=FINSAM_ALLOCATE(100,A1:A3)", 50]], [1], [1]], FORMS.excelFile);
    expect(fills(found)).toEqual(["B1:B3"]);
    expect(found.changes[0]?.result).toBe(null);
  });

  test("is calculated through results that are blank now", () => {
    const rows: TestCell[][] = [
      [1, ["=FINSAM_KONTROLLSUMMA(C1:C3,100)", 0], ["=FINSAM_ALLOCATE(100,A1:A3)", 34]],
      [1, ["=FINSAM_ALLOCATE(10,C1:C3)", 4], null],
      [1, null, null],
      [null, null, null],
    ];
    const found = plan(rows, FORMS.excelFile);
    expect(found.changes.map(({ address, result }) => [address, result])).toEqual([
      ["B1", [[0]]],
      ["C1", [[34], [33], [33]]],
      ["B2", [[4], [3], [3]]],
    ]);
  });

  test("is one cell under @", () => {
    const found = plan([[1, ["=@FINSAM_ALLOCATE(100,A1:A3)", 34]], [1, 5], [1]], FORMS.excelFile);
    expect(changes(found)).toEqual(["B1 =_xlfn.SINGLE(_xldudf_FINSAM_ALLOCATE(100,A1:A3))"]);
    expect([fills(found), found.changes[0]?.isMatrix]).toEqual([["B1"], false]);
  });

  test("is reported where another formula reads it by #, for Sheets", () => {
    const rows: TestCell[][] = [
      [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A2)", 50], ["=SUM(_xlfn.ANCHORARRAY(B1))", 100]],
      [1, 50],
    ];
    expect(left(plan(rows, FORMS.googleFile, ["B1:B2"]))).toEqual(["C1 spillReference B1#"]);
    const mine: TestCell[][] = [
      [
        1,
        ["=_xldudf_FINSAM_ALLOCATE(100,A1:A2)", 50],
        ["=_xldudf_FINSAM_KONTROLLSUMMA(_xlfn.ANCHORARRAY($B$1),100)", 0],
      ],
      [1, 50],
    ];
    expect(changes(plan(mine, FORMS.googleFile, ["B1:B2"]))[1]).toBe("C1 =FINSAM_KONTROLLSUMMA($B$1:$B$2,100)");
  });
});

describe("values beside a formula that Sheets could not read", () => {
  const anchor: TestCell = [
    "=ARRAY_CONSTRAIN(ARRAYFORMULA(_xldudf_FINSAM_ALLOCATE(100;A1:A3));3;1)",
    { special: "error", error: "#NAME?" },
  ];

  test("are emptied where they are the whole result", () => {
    const found = plan(
      [
        [1, anchor],
        [1, 33],
        [1, 33],
      ],
      GOOGLE,
    );
    expect(changes(found)).toEqual(["B1 =FINSAM_ALLOCATE(100;A1:A3)"]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
  });

  test.each([
    ["one differs", 32, 33],
    ["one is missing", 33, null],
    ["one is a formula", ["=33", 33], 33],
  ] as const)("stay where %s, and are named", (_, one, other) => {
    const found = plan(
      [
        [1, anchor],
        [1, one as TestCell],
        [1, other],
      ],
      GOOGLE,
    );
    expect(changes(found)).toEqual(["B1 =FINSAM_ALLOCATE(100;A1:A3)"]);
    expect(clears(found)).toEqual([]);
    expect(found.changes[0]?.inTheWay).toEqual({ sheet: "Blad1", address: "B2" });
  });
});

describe("a workbook", () => {
  test("is left alone where nothing is ours", () => {
    const rows: TestCell[][] = [
      [1, ["=SUM(A1:A2)", 3], "=FINSAM.X"],
      ["FINSAM.ALLOCATE(1)", QUERY],
    ];
    const found = plan(rows, EXCEL_FORM);
    expect([found.changes, found.clears, left(found)]).toEqual([[], [], ["B2 foreign QUERY"]]);
  });

  test("is read across sheets and by names, and begins anywhere", () => {
    const weights = { ...sheetOf([[1], [1]], [], "Vikter å"), row: 5, column: 3 };
    const sheet = sheetOf([[["=FINSAM_ALLOCATE(Belopp,'Vikter å'!$C$5:$C$6)", 5]]]);
    const names = { Belopp: { sheet: "Blad2", address: "A1" } };
    const found = planExchange({ sheets: [weights, sheet, sheetOf([[9]], [], "Blad2")], names }, FORMS.excelFile);
    expect(found.changes.map((change) => [change.sheet, change.fills, change.result])).toEqual([
      ["Blad1", "A1:A2", [[5], [4]]],
    ]);
  });

  test("may be damaged: a result that is said to fill a whole sheet, a formula of a thousand parentheses", () => {
    const deep = `=FINSAM_EFFEKT(${"(".repeat(4000)}1${")".repeat(4000)},2,3)`;
    const found = planExchange(
      { sheets: [sheetOf([[[deep, 6]]], ["A1:XFD1048576", "A1"])], names: {} },
      FORMS.excelFile,
    );
    expect(fills(found)).toEqual([null]);
  });

  test("has one locale: any of its texts tells how the others are to be read", () => {
    const rows = [[ours("FINSAM_ANDELAR(0,5)", 1)], [ours("FINSAM_EFFEKT(1;2;3)", 6)]];
    expect(changes(plan(rows, EXCEL_FORM))).toEqual(["A1 =FINSAM.ANDELAR(0.5)", "A2 =FINSAM.EFFEKT(1,2,3)"]);
    const array = [[ours("FINSAM_ANDELAR(0,5)", 1)], [ours("FINSAM_ANDELAR({1\\2})", 1)]];
    expect(changes(plan(array, EXCEL_FORM))[0]).toBe("A1 =FINSAM.ANDELAR(0.5)");
    const semicolons = ["FINSAM_ANDELAR(0,5)", "FINSAM_EFFEKT(B9;2;3)", "FINSAM_EFFEKT(1;2;3.5)"];
    expect(changes(plan([semicolons.map((text) => ours(text, 1))], EXCEL_FORM))[0]).toBe("A1 =FINSAM.ANDELAR(0,5)");
    const english = [[ours("FINSAM_ANDELAR(0,5)", 1)], [ours("FINSAM_EFFEKT(1,2,3.5)", 6)]];
    expect(changes(plan(english, EXCEL_FORM))[0]).toBe("A1 =FINSAM.ANDELAR(0,5)");
  });
});
