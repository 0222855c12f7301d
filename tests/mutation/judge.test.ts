import { describe, expect, test } from "vitest";
import { alive, judge, type Survivor } from "./judge.ts";
import type { Mutant, Report, Status } from "./Report.ts";
import { rowsOf, score, summaryTable, total } from "./summary.ts";

const SOURCE = "const a = 1;\n  const b = x + y;\nif (\n  b\n) c();\n";

function mutant(text: string, replacement: string, status: Status, source = SOURCE): Mutant {
  const at = source.indexOf(text);
  const point = (offset: number) => {
    const before = source.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const location = { start: point(at), end: point(at + text.length) };
  return { mutatorName: "ArithmeticOperator", replacement, status, location };
}

const reportOf = (...mutants: Mutant[]): Report => ({ files: { "core/a.ts": { source: SOURCE, mutants } } });
const PLUS = {
  file: "core/a.ts",
  mutator: "ArithmeticOperator",
  line: "const b = x + y;",
  original: "x + y",
  replacement: "x - y",
};
const listed: Survivor = { ...PLUS, reason: "y is always 0" };

describe("alive", () => {
  test("are those that nothing noticed, with their line and text", () => {
    const report = reportOf(
      mutant("x + y", "x - y", "Survived"),
      mutant("1", "2", "Killed"),
      mutant("1", "3", "Timeout"),
    );
    expect(alive(report)).toEqual([PLUS]);
    expect(alive(reportOf(mutant("x + y", "x - y", "NoCoverage")))).toEqual([PLUS]);
  });

  test("a text over several lines is told whole", () => {
    const [found] = alive(reportOf(mutant("(\n  b\n)", "(true)", "Survived")));
    expect([found?.line, found?.original]).toEqual(["if (", "(\n  b\n)"]);
  });
});

describe("the list", () => {
  const survives = reportOf(mutant("x + y", "x - y", "Survived"));

  test("explains what is alive", () => {
    expect(judge(survives, [listed])).toEqual({ unexplained: [], outdated: [] });
  });

  test("does not explain anything else", () => {
    expect(judge(survives, []).unexplained).toEqual([PLUS]);
    for (const other of [
      { file: "core/b.ts" },
      { mutator: "Other" },
      { line: "x" },
      { original: "x" },
      { replacement: "x" },
    ]) {
      expect(judge(survives, [{ ...listed, ...other }]).unexplained).toEqual([PLUS]);
    }
  });

  test("explains as many equal ones as it has", () => {
    const twice = reportOf(mutant("x + y", "x - y", "Survived"), mutant("x + y", "x - y", "Survived"));
    expect(judge(twice, [listed]).unexplained).toEqual([PLUS]);
    expect(judge(twice, [listed, listed]).unexplained).toEqual([]);
    expect(judge(survives, [listed, listed]).outdated).toEqual([listed]);
  });

  test("may keep what only the time limit stopped", () => {
    expect(judge(reportOf(mutant("x + y", "x - y", "Timeout")), [listed])).toEqual({ unexplained: [], outdated: [] });
  });

  test("must lose what has died or gone, but only of the files that were run", () => {
    expect(judge(reportOf(mutant("x + y", "x - y", "Killed")), [listed]).outdated).toEqual([listed]);
    expect(judge(reportOf(), [listed]).outdated).toEqual([listed]);
    expect(judge({ files: {} }, [listed]).outdated).toEqual([]);
  });
});

test("the summary counts by folder; endless loops are found, and what cannot run is dead", () => {
  const mutants = (["Killed", "Killed", "RuntimeError", "Timeout", "Survived", "NoCoverage", "Ignored"] as const).map(
    (status) => mutant("1", "2", status),
  );
  const rows = rowsOf({
    files: {
      "core/b/c/x.ts": { source: SOURCE, mutants },
      "core/b/y.ts": { source: SOURCE, mutants: [mutant("1", "2", "Killed")] },
      "core/a/z.ts": { source: SOURCE, mutants: [mutant("1", "2", "Killed")] },
      "core/types/t.ts": { source: SOURCE, mutants: [] },
    },
  });
  expect(rows).toEqual([
    { folder: "core/a", killed: 1, timeout: 0, survived: 0 },
    { folder: "core/b", killed: 4, timeout: 1, survived: 2 },
  ]);
  expect(score(total(rows, "core"))).toBe(75);
  expect(summaryTable(rows).split("\n").slice(2)).toEqual([
    "| core/a | 1 | 1 | 0 | 0 | 100,0 % |",
    "| core/b | 7 | 4 | 1 | 2 | 71,4 % |",
    "| **tillsammans** | 8 | 5 | 1 | 2 | 75,0 % |",
  ]);
});
