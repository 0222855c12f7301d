import { describe, expect, it } from "vitest";
import { hostFormula, SPELLINGS } from "../../templates/formula/hostFormula.ts";
import { parse } from "../../templates/formula/parse.ts";
import { tokens } from "../../templates/formula/tokens.ts";
import { WORKBOOKS } from "../../templates/index.ts";

describe("formulas of a description", () => {
  const all = WORKBOOKS.flatMap(({ sheets }) =>
    sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ content }) => (content?.kind === "formula" ? [content.formula] : [])),
    ),
  );

  it("are the texts of their tokens, joined", () => {
    for (const formula of all)
      expect(
        tokens(formula.slice(1))
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula.slice(1));
  });

  it.each([
    ["excel", "=FINSAM.ALLOCATE(B5,Befolkning,0.1)"],
    ["sheets", "=FINSAM_ALLOCATE(B5,Befolkning,0.1)"],
    ["xlsx", "=_xldudf_FINSAM_ALLOCATE(B5,Befolkning,0.1)"],
  ] as const)("spell our functions as %s does", (host, expected) => {
    expect(hostFormula("=FINSAM.ALLOCATE(B5,Befolkning,0.1)", SPELLINGS[host])).toBe(expected);
  });

  it("keep texts and other functions as they are", () => {
    const formula = '=IF(A1="FINSAM.ALLOCATE(1)",SUM(B1:B3),"a ""b""")';
    expect(hostFormula(formula, SPELLINGS.xlsx)).toBe(formula);
  });
});

describe("reading a formula", () => {
  it("binds as spreadsheets do: comparison last, then &, then + and -, then * and /", () => {
    expect(parse('=1+2*3&"x"="7x"')).toMatchObject({
      sign: "=",
      left: { sign: "&", left: { sign: "+", right: { sign: "*" } } },
    });
    expect(parse("=8-3-2")).toMatchObject({ sign: "-", left: { sign: "-" }, right: { value: 2 } });
    expect(parse("=2*(3+4)")).toMatchObject({ sign: "*", right: { sign: "+" } });
  });

  it("reads references to cells, ranges and sheets whose name is in quotes", () => {
    expect(parse("='Eget kapital'!$B$7:D9")).toEqual({
      kind: "reference",
      sheet: "Eget kapital",
      block: { from: { row: 7, column: 2 }, to: { row: 9, column: 4 } },
    });
    expect(parse("=Uppföljning!B4")).toMatchObject({ sheet: "Uppföljning" });
    expect(parse("=AA10")).toMatchObject({ block: { from: { row: 10, column: 27 } } });
    expect(parse("=Enhet")).toEqual({ kind: "name", name: "Enhet" });
  });

  it.each([
    "A1",
    "=",
    "=SUM(A1",
    "=SUM(A1;A2)",
    "=1,5",
    "=A1:",
    "={1,2}",
    "=A1 B1",
    '="abc',
    "=1%",
  ])("refuses %s", (formula) => {
    expect(() => parse(formula)).toThrow();
  });
});
