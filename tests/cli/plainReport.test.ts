import { describe, expect, test } from "vitest";
import { auditedFile } from "../../cli/report/Audited.ts";
import { type Page, plainReport } from "../../cli/report/plainReport.ts";
import { wrapLines } from "../../cli/report/wrapLines.ts";
import type { AuditCell, AuditSheet } from "../../core/audit/AuditWorkbook.ts";
import type { Finding } from "../../core/audit/Finding.ts";
import { finding, standInAuditor, workbookOf } from "./standInAuditor.ts";

const PAGE: Page = { language: "sv", width: 80, hasColours: false };
const number = (value: number, formula: string | null = null): AuditCell => ({ value, formula });
const column = (name: string, ...cells: readonly (AuditCell | undefined)[]): AuditSheet => ({
  name,
  rows: cells.map((cell) => [cell]),
});
const BOOK = workbookOf([
  column("Budget", number(10_407), number(1), number(0.04, "=A2/25")),
  column("Plan", number(7)),
]);

function report(findings: readonly Finding[], page: Partial<Page> = {}, workbook = BOOK): string {
  return plainReport(auditedFile("/hemlig/mapp/budget.xlsx", workbook, findings), standInAuditor(findings), {
    ...PAGE,
    ...page,
  });
}

describe("the report", () => {
  test("says when there is nothing to say, and names the file without its folder", () => {
    expect(report([])).toBe("Granskning av budget.xlsx\n\nInget att anmärka.\n");
    expect(report([], { language: "en" })).toBe("Audit of budget.xlsx\n\nNothing to remark on.\n");
  });

  test("gives level, code, address, sentence, what stands there, what would, old and new value", () => {
    const place = { sheet: "Budget", address: "A1" };
    const replacement = { place, formula: "=SUM(A2:A9)*0.5", before: [[10_407]], after: [[10_707.5]], clears: [] };
    expect(report([finding("Budget", "A1", { replacement })])).toBe(
      `Granskning av budget.xlsx

Blad Budget

  A1  FEL  GRANSKA-101
    A1: summan stämmer inte
    Nu:         10 407
    Ersätt med: =SUMMA(A2:A9)*0,5
                A1: 10 407 → 10 707,5

1 fel, 0 varningar, 0 upplysningar.
`.replace(/(?<=\d) (?=\d{3})/g, "\u00a0"),
    );
  });

  test("a call of ours, what to empty first, and the first twelve of many new values", () => {
    const reference = (address: string) => ({ kind: "reference" as const, reference: { sheet: "", address } });
    const before = Array.from({ length: 15 }, (_, i) => [i === 1 ? 100 : i]);
    const after = Array.from({ length: 15 }, (_, i) => [i === 1 ? 100 : i + 0.5]);
    const text = report([
      finding("Budget", "A1", {
        replacement: {
          place: { sheet: "Budget", address: "B5" },
          call: { id: "ALLOCATE", arguments: [reference("B2"), reference("C5:C19"), { kind: "number", value: 0.5 }] },
          before,
          after,
          clears: [{ sheet: "Budget", address: "B6:B19" }],
        },
      }),
    ]);
    expect(text).toContain("Ersätt med: =FINSAM.ALLOCATE(B2;C5:C19;0,5)\n");
    expect(text).toContain("Töm först B6:B19.\n");
    expect(text).toContain("B5: 0 → 0,5\n");
    expect(text).not.toContain("B6: 100");
    expect(text).toContain("B17: 12 → 12,5\n");
    expect(text).not.toContain("B18:");
    expect(text).toContain("… och 2 celler till\n");
  });

  test("a replacement that gives the same value says so", () => {
    const place = { sheet: "Budget", address: "A1" };
    const replacement = { place, formula: "=A2", before: [[10_407]], after: [[10_407]], clears: [] };
    expect(report([finding("Budget", "A1", { replacement })])).toContain(
      "=A2\n                Värdet blir detsamma.\n",
    );
  });

  test("a formula that stands there is shown with its value, in Swedish, also inside the sentence", () => {
    const found = finding("Budget", "A3", {
      level: "warning",
      formula: "=IF(A2>0.5,SUM(A1,A2),VLOOKUP(1,B:C,2,FALSE))",
    });
    const swedish = "=OM(A2>0,5;SUMMA(A1;A2);LETARAD(1;B:C;2;FALSKT))";
    expect(report([found])).toContain(`inte ${swedish}\n`);
    expect(report([found])).toContain(`Nu:         ${swedish} (0,04)\n`);
    expect(report([found], { language: "en" })).toContain(
      "Now:          =IF(A2>0.5,SUM(A1,A2),VLOOKUP(1,B:C,2,FALSE)) (0,04)",
    );
  });

  test("goes by the workbook's order of sheets, then rows, then columns; and counts", () => {
    const text = report([
      finding("Plan", "A1", { level: "note" }),
      finding("Budget", "B2", { level: "warning" }),
      finding("Budget", "A10", { level: "warning" }),
      finding("Budget", "A2"),
      finding("Budget", "A1"),
    ]);
    expect([...text.matchAll(/^ {2}(\w+) {2}(\w+)/gm)].map(([, at, level]) => `${at} ${level}`)).toEqual([
      "A1 FEL",
      "A2 FEL",
      "B2 VARNING",
      "A10 VARNING",
      "A1 UPPLYSNING",
    ]);
    expect([...text.matchAll(/^Blad (.*)$/gm)].map(([, name]) => name)).toEqual(["Budget", "Plan"]);
    expect(text.endsWith("\n2 fel, 2 varningar, 1 upplysning.\n")).toBe(true);
  });

  test("says which sheets are hidden, and which formulas have not been looked at", () => {
    const text = report([finding("Plan", "A1")], {}, { ...BOOK, hidden: ["Plan"], uncalculated: 1234 });
    expect(text).toContain("\nBlad Plan (dolt)\n");
    expect(text).toContain("1\u00a0234 formler saknar uträknat värde");
  });

  test.each([
    ["a blank cell", undefined, "tom"],
    ["TRUE", { value: true, formula: null }, "SANT"],
    ["an error", { value: { special: "error", error: "#REF!" }, formula: null }, "#REF!"],
    ["a date", { value: { special: "date" }, formula: null }, "datum"],
    ["a share", { value: 0.285, formula: null, look: "percent" }, "28,5\u00a0%"],
    ["a sum of binary fractions", { value: 0.1 + 0.2, formula: null }, "0,3"],
    ["a negative amount", { value: -1234.5, formula: null }, "−1\u00a0234,5"],
  ] as [string, AuditCell | undefined, string][])("%s is shown as a reader knows it", (_, cell, shown) => {
    expect(report([finding("X", "A1")], {}, workbookOf([column("X", cell)]))).toContain(`Nu:         ${shown}\n`);
  });
});

describe("what a workbook holds cannot steer the terminal", () => {
  const EVIL = "\u001b[2J\u009b31m\u0007\r\nrad\u202etxt.exe\u200b\u2028";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

  test("not by a sheet's name, a text, a formula, a finding's data or the file's name", () => {
    const formula = `=SUM('${EVIL}'!A1)&"${EVIL}"`;
    const book = workbookOf([column(EVIL, { value: EVIL, formula })], { hidden: [EVIL] });
    const found = finding(EVIL, "A1", {
      formula,
      data: { text: EVIL },
      replacement: {
        place: { sheet: EVIL, address: "A1" },
        formula,
        before: [[EVIL]],
        after: [[`${EVIL}!`]],
        clears: [],
      },
    });
    for (const language of ["sv", "en"] as const) {
      const text = plainReport(auditedFile(`${EVIL}.xlsx`, book, [found]), standInAuditor([found]), {
        ...PAGE,
        language,
      });
      expect(text).toContain("txt.exe");
      expect(text).not.toMatch(STEERING);
    }
  });

  test("colours are ours alone, and only where they are wanted", () => {
    expect(report([finding("Budget", "A1")], { hasColours: true })).toContain(
      "A1  \u001b[31mFEL\u001b[0m  GRANSKA-101",
    );
    expect(report([finding("Budget", "A1")])).not.toMatch(STEERING);
  });
});

describe("lines", () => {
  test.each([40, 60, 80])("none is longer than %i characters, and nothing is lost", (width) => {
    const long = `=SUM(${Array.from({ length: 40 }, (_, i) => `'Ett blad med långt namn'!A${i}`).join(",")})`;
    const text = `${"Enordslång".repeat(20)} ${"ord ".repeat(60)}`;
    const replacement = {
      place: { sheet: "Budget", address: "A1" },
      formula: long,
      before: [[10_407]],
      after: [["x".repeat(300)]],
      clears: Array.from({ length: 30 }, (_, i) => ({ sheet: "Budget", address: `B${i}` })),
    };
    const lines = report([finding("Budget", "A1", { data: { text }, formula: long, replacement })], { width }).split(
      "\n",
    );
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
    expect(lines.join("").replace(/ /g, "")).toContain(long.slice(5, 200).replace(/,/g, ";").replace(/ /g, ""));
    expect(lines.join("").replace(/ /g, "")).toContain("x".repeat(300));
  });

  test("break at spaces and behind the marks of formulas, not inside amounts", () => {
    expect(wrapLines("ett belopp om 1\u00a0234,56 kr", 20, "")).toEqual(["ett belopp om", "1\u00a0234,56 kr"]);
    expect(wrapLines("=SUMMA(A1;B2;C3;D4)", 14, "  ")).toEqual(["  =SUMMA(A1;", "  B2;C3;D4)"]);
    expect(wrapLines("kort", 80, "Nu: ")).toEqual(["Nu: kort"]);
    expect(wrapLines("ett två", 14, "Nu: ")).toEqual(["Nu: ett två"]);
  });
});
