import { describe, expect, test } from "vitest";
import { CellKind } from "../../../../core/audit/grid/CellKind.ts";
import { columnOf, formulaAt, kindAt, rowOf, valueAt } from "../../../../core/audit/totals/Frame.ts";
import { columnName } from "../../../../core/formula/Area.ts";
import { tableOf } from "./totalsOf.ts";

const lanesDown = (text: string): string[] =>
  tableOf(text).columns.lanes.map(({ index, isCount }) => columnName(index) + (isCount ? " counted" : ""));
const lanesAcross = (text: string): string[] =>
  tableOf(text).rows.lanes.map(({ index, isCount }) => index + (isCount ? " counted" : ""));
const linesAcross = (text: string): string[] =>
  tableOf(text).rows.lines.map(({ index, kind, label }) => `${columnName(index)} ${kind} ${label}`.trim());

const FIGURES = "A | 10 | 20\nB | 30 | 40";

describe("columns of figures under each other", () => {
  test("are not those of percentages, quotients and numbers", () => {
    expect(lanesDown(`\nPost | tkr | Andel | Konto | Utfall\nA | 1 | 2 | 3 | 4\nB | 5 | 6 | 7 | 8`)).toEqual([
      "B",
      "E",
    ]);
  });

  test("need no heading", () => {
    expect(lanesDown(`\n${FIGURES}`)).toEqual(["B", "C"]);
  });

  test("are counted by their own heading", () => {
    expect(lanesDown(`\nInsats | Deltagare | Budget\n${FIGURES}`)).toEqual(["B counted", "C"]);
  });

  test("are counted by the table's title, but for those of money", () => {
    const titled = (title: string): string[] => lanesDown(`\n${title}\nInsats | Plan | tkr\n${FIGURES}`);
    expect(titled("Antal deltagare")).toEqual(["B counted", "C"]);
    expect(titled("Budget")).toEqual(["B", "C"]);
  });

  test("hold the rows with what they say", () => {
    const { lines, isVertical } = tableOf(`
Post       | 2025
Kansli
Lön        | 700
Hyra       | 80

Summa      | 780`).columns;
    expect(isVertical).toBe(true);
    expect(lines).toEqual([
      { index: 3, label: "Lön", kind: "item", starts: true, section: "Kansli" },
      { index: 4, label: "Hyra", kind: "item", starts: false, section: "Kansli" },
      { index: 6, label: "Summa", kind: "total", starts: true, section: "Kansli" },
    ]);
  });
});

describe("rows of figures", () => {
  test("are not those of shares, averages and differences", () => {
    expect(
      lanesAcross(
        `\nPost | 2025 | 2026\nLön | 1 | 2\nAndel | 3 | 4\nAvvikelse | 5 | 6\nSumma | 7 | 8\nResultat | 9 | 9`,
      ),
    ).toEqual(["2", "5", "6"]);
  });

  test("are added from the first column; totals, shares and plain columns by their headings", () => {
    const text = `\nPost | Staten | Regionen | Totalt | Andel | Kommunerna\nA | 1 | 2 | 3 | 4 | 5\nB | 1 | 2 | 3 | 4 | 5`;
    expect(linesAcross(text)).toEqual([
      "B item Staten",
      "C item Regionen",
      "D total Totalt",
      "E memo Andel",
      "F item Kommunerna",
    ]);
    expect(tableOf(text).rows.lines.map(({ starts, section }) => [starts, section])).toEqual([
      [true, ""],
      [false, ""],
      [false, ""],
      [false, ""],
      [false, ""],
    ]);
    expect(tableOf(text).rows.isVertical).toBe(false);
  });

  test("need no headings", () => {
    expect(linesAcross(`\n${FIGURES}`)).toEqual(["B item", "C item"]);
  });

  test("leave out people beside amounts, unless most of the columns count people", () => {
    const headed = (one: string, two: string, three: string): string[] =>
      linesAcross(`\nInsats | ${one} | ${two} | ${three}\nA | 1 | 2 | 3\nB | 1 | 2 | 3`);
    expect(headed("Deltagare", "Lön", "Hyra")).toEqual(["B memo Deltagare", "C item Lön", "D item Hyra"]);
    expect(headed("Kvinnor", "Män", "Hyra")).toEqual(["B item Kvinnor", "C item Män", "D item Hyra"]);
    expect(headed("Kvinnor", "Hyra", "Andel")).toEqual(["B item Kvinnor", "C item Hyra", "D memo Andel"]);
  });

  test("are counted by the title, the headings or their own label", () => {
    const rows = (title: string, heading: string): string[] =>
      lanesAcross(`\n${title}\nInsats | ${heading} | Plan\nNya deltagare | 10 | 20\nAktiviteter | 30 | 40`);
    expect(rows("Mål", "Utfall")).toEqual(["3 counted", "4"]);
    expect(rows("Antal personer", "Utfall")).toEqual(["3 counted", "4 counted"]);
    expect(rows("Mål", "Kvinnor")).toEqual(["3 counted", "4 counted"]);
  });

  test("leave no people out where the title counts them", () => {
    const text = "\nAntal avslut\nInsats | Kvinnor | Arbete | Studier\nA | 1 | 2 | 3\nB | 4 | 5 | 6";
    expect(linesAcross(text)[0]).toBe("B item Kvinnor");
    expect(linesAcross(text.replace("Antal avslut", "Budget"))[0]).toBe("B memo Kvinnor");
  });
});

describe("where a line and a lane meet", () => {
  const { columns, rows } = tableOf(`
Post  | 2025 | Plan
Lön   | 700  | =B2*2
Hyra  | 25 % | 'ca 5`);

  test("is the same cell both ways", () => {
    expect([rowOf(columns, 2, 3), columnOf(columns, 2, 3)]).toEqual([2, 3]);
    expect([rowOf(rows, 3, 2), columnOf(rows, 3, 2)]).toEqual([2, 3]);
    expect([valueAt(columns, 2, 3), valueAt(rows, 3, 2)]).toEqual([1400, 1400]);
    expect([formulaAt(columns, 2, 3), formulaAt(rows, 3, 2)]).toEqual(["=B2*2", "=B2*2"]);
    expect([kindAt(columns, 3, 2), kindAt(rows, 2, 3)]).toEqual([CellKind.percent, CellKind.percent]);
  });

  test("percentages and words are no numbers of a sum", () => {
    expect([valueAt(columns, 3, 2), valueAt(columns, 3, 3)]).toEqual([undefined, undefined]);
    expect(formulaAt(columns, 2, 2)).toBeNull();
  });
});
