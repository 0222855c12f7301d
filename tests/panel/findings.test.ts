import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { explainErrors } from "../../panel/control/explainErrors.ts";
import { findings } from "../../panel/control/findings.ts";
import { PANEL_TEXTS } from "../../panel/text/PANEL_TEXTS.ts";
import type { FormulaCell, HostDescription, HostRange, Reference, WorkbookHost } from "../../panel/WorkbookHost.ts";

const about: HostDescription = {
  name: "Excel",
  version: "",
  prefix: "FINSAM.",
  language: "sv",
  target: "excel",
  style: ENGLISH_STYLE,
  tools: [],
  canInsert: true,
};
const text = PANEL_TEXTS.sv;

const cell = (address: string, formula: string, error: string | null = null): FormulaCell => ({
  sheet: "Budget",
  address,
  formula,
  shown: error ?? "1",
  error,
  size: { rows: 1, columns: 1 },
  isProtected: false,
});

describe("findings", () => {
  const column = (count: number, formula: (row: number) => string): FormulaCell[] =>
    Array.from({ length: count }, (_, i) => cell(`C${i + 2}`, formula(i + 2)));

  test("ten calls of one cell each are worth one call over a range, nine are not", () => {
    const formula = (row: number): string => `=FINSAM.EGETKAPITAL(B${row - 1},C${row},D${row})`;
    expect(findings(column(9, formula), about).singleCells).toEqual([]);
    expect(findings(column(10, formula), about).singleCells).toMatchObject([
      { sheet: "Budget", id: "EGETKAPITAL", count: 10, first: { address: "C2" } },
    ]);
  });

  test("calls over ranges, spills and functions without ranges are not counted", () => {
    const formulas = [
      "=FINSAM.ALLOCATE(B1,D2:D9)",
      "=FINSAM.ALLOCATE(B1,D2#)",
      "=FINSAM.VERSION()",
      "=FINSAM.ALLOCATE(B1,D2*2)",
    ];
    for (const formula of formulas)
      expect(
        findings(
          column(20, () => formula),
          about,
        ).singleCells,
        formula,
      ).toEqual([]);
  });

  test("a name that Excel made up is unknown also while the cell still shows its old value", () => {
    const cells = [
      cell("A1", "=_xldudf_FINSAM_VERSION()"),
      cell("A2", "=FINSAM.VERSION()", "#NAME?"),
      cell("A3", "=FINSAM.VERSION()"),
    ];
    expect(findings(cells, about).unknownNames.map(({ address }) => address)).toEqual(["A1", "A2"]);
    expect(findings(cells, about).otherErrors).toEqual([]);
  });

  test("what another program left is counted by itself: in Excel Sheets' wrapper, in Sheets also Excel's names", () => {
    const cells = [
      cell("A1", '=IFERROR(__xludf.DUMMYFUNCTION("FINSAM_VERSION()"),1.0)'),
      cell("A2", "=_xldudf_FINSAM_VERSION()", "#NAME?"),
      cell("A3", "=FINSAM.VERSION()"),
    ];
    const addresses = (some: readonly FormulaCell[]): string[] => some.map(({ address }) => address);
    const inExcel = findings(cells, about);
    expect([addresses(inExcel.fromOther), addresses(inExcel.unknownNames)]).toEqual([["A1"], ["A2"]]);
    const inSheets = findings(cells, { ...about, prefix: "FINSAM_", target: "google" });
    expect([addresses(inSheets.fromOther), addresses(inSheets.unknownNames)]).toEqual([["A1", "A2"], []]);
    expect([inExcel.formulas, inSheets.formulas]).toEqual([3, 3]);
  });

  test("volatile arguments are found inside our calls only", () => {
    const cells = [
      cell("A1", "=FINSAM.ALLOCATE(B1,OFFSET(C1,0,0,5))"),
      cell("A2", "=NOW()+FINSAM.ALLOCATE(B1,C1:C5)"),
      cell("A3", "=FINSAM.ALLOCATE(KNOW(1),C1:C5)"),
    ];
    expect(findings(cells, about).volatile.map(({ address }) => address)).toEqual(["A1"]);
  });
});

describe("explainErrors", () => {
  const workbook: Record<string, HostRange["rows"]> = {
    B1: [[100]],
    "C2:C4": [[1], [{ special: "error", error: "#N/A" }], [3]],
    "D2:D4": [[1], [1], [1]],
    "E2:E4": [[1], ["tre"], [3]],
  };
  const asked: (readonly Reference[])[] = [];
  const host = {
    readRanges: async (references: readonly Reference[]) => {
      asked.push(references);
      return references.map((reference) => {
        if ("name" in reference || reference.sheet !== "Budget") return null;
        const rows = workbook[reference.address];
        return rows ? { ...reference, rows } : null;
      });
    },
  } as unknown as WorkbookHost;
  const sentences = async (...cells: FormulaCell[]): Promise<string[]> =>
    (await explainErrors(cells, host, about, text)).map(({ sentence }) => sentence);

  test("gives the core's own sentence, from what stands in the cells now", async () => {
    expect(
      await sentences(
        cell("F1", "=FINSAM.ALLOCATE(B1,C2:C4)", "#N/A"),
        cell("F2", "=SUM(FINSAM.ALLOCATE(B1,E2:E4))", "#VALUE!"),
        cell("F3", '=FINSAM.ALLOCATE(Budget!B1,D2:D4,1,"HAMILTONS")', "#VALUE!"),
      ),
    ).toEqual([
      expect.stringMatching(/^FINSAM-102: vikter \(rad 2\).*#SAKNAS!/),
      expect.stringMatching(/^FINSAM-101: vikter \(rad 2\).*”tre”/),
      expect.stringMatching(/^FINSAM-114: metod/),
    ]);
  });

  test("says when there is nothing wrong any more, or nothing to read, or no such function", async () => {
    expect(
      await sentences(
        cell("F1", "=FINSAM.ALLOCATE(B1,D2:D4)", "#VALUE!"),
        cell("F2", "=FINSAM.ALLOCATE(B1*2,D2:D4)", "#VALUE!"),
        cell("F3", "=FINSAM.ALLOKERA(B1,D2:D4)", "#REF!"),
        cell("F4", "=FINSAM.ALLOCATE(B1,D2:D4)", "#SPILL!"),
        cell("F5", "=FINSAM.ALLOCATE(B1,Borta)", "#VALUE!"),
      ),
    ).toEqual([
      text.control.comesOut("34 · 33 · 33"),
      text.control.unreadable,
      text.control.unknownFunction("FINSAM.ALLOKERA"),
      text.control.noRoom,
      expect.stringMatching(/^FINSAM-102: vikter/),
    ]);
  });

  test("asks the host once, and for each range once", async () => {
    asked.length = 0;
    await sentences(cell("F1", "=FINSAM.ALLOCATE(B1,C2:C4)", "#N/A"), cell("F2", "=FINSAM.ALLOCATE(B1,C2:C4)", "#N/A"));
    expect(asked).toEqual([
      [
        { sheet: "Budget", address: "B1" },
        { sheet: "Budget", address: "C2:C4" },
      ],
    ]);
  });
});
