import { describe, expect, test } from "vitest";
import { cellsOf, down, nameOf, tableOf } from "./totalsOf.ts";

// What the formulas give is of no matter here: any value stands for it.
const sum = (range: string): string => `=SUM(${range}) → 1`;

/** The lines that take totals from each other, with those above that no total has taken. */
const results = (text: string): string[] =>
  tableOf(text).results.map(
    ({ frame, line, before }) => `${[line, ...before].map((each) => nameOf(frame, each)).join(" ")}`,
  );

describe("a line with a sum in it", () => {
  const summed = (label: string): string[] => down(`\nPost | tkr\nA | 1\nB | 2\n${label} | ${sum("B2:B3")}`);

  test.each(["Summa", "Kansli", "Antal avslut"])("is a total if it is called %s", (label) => {
    expect(summed(label)).toEqual(["4 = 2 3"]);
  });

  test.each(["Årets resultat", "Utgående kapital", "Ingående kapital", "Avvikelse"])("is none as %s", (label) => {
    expect(summed(label)).toEqual([]);
  });

  test("that holds its own cell, or no row of figures, is none", () => {
    expect(down(`\nPost | tkr\nA | 1\nB | 2\nKansli | ${sum("B2:B4")}`)).toEqual([]);
    expect(down(`\nPost | tkr\nA | 1\nB | 2\nKansli | ${sum("B9:B12")}`)).toEqual([]);
  });

  test("that takes something away, or is rounded, is none", () => {
    expect(down("\nPost | tkr\nA | 1\nB | 2\nKansli | =B2-B3 → -1")).toEqual([]);
    expect(down("\nPost | tkr\nA | 1\nB | 2\nKansli | =ROUND(SUM(B2:B3),0) → 3")).toEqual([]);
    expect(down("\nPost | tkr\nA | 1\nB | 2\nKansli | =B3 → 2")).toEqual([]);
  });

  test("of another column is none", () => {
    expect(down(`\nPost | 2025 | 2026\nA | 1 | 3\nB | 2 | 4\nKansli | ${sum("C2:C3")} | 7`)).toEqual([]);
  });
});

describe("lines that take totals from each other", () => {
  test("are results and closing balances, after what no total has taken", () => {
    expect(
      results(`
Post             | tkr
Bidrag           | 500
Ränta            | 20
Summa intäkter   | 520
Antal deltagare  | 7
Lön              | 400
Avvikelse        | 3
Hyra             | 100
Summa kostnader  | 500
Årets resultat   | 20
Utgående kapital | 120`),
    ).toEqual(["10 4 9", "11 4 9 10"]);
  });

  test("need neither a total nor a sum", () => {
    expect(results("\nPost | tkr\nBidrag | 500\nUtgående kapital | 120")).toEqual(["3 2"]);
    expect(results("\nPost | tkr\nBidrag | 500\nÅrets resultat | 120")).toEqual(["3 2"]);
    expect(results("\nPost | tkr\nUtgående kapital | 120")).toEqual(["2"]);
    expect(results("\nPost | tkr\nBidrag | 500\nIngående kapital | 120")).toEqual([]);
    expect(results("\nPost | tkr\nBidrag | 500\nSumma bidrag | 500")).toEqual([]);
  });

  test("are none where there are no amounts", () => {
    expect(results("\nPost | Andel\nBidrag | 0.5\nÅrets resultat | 0.1")).toEqual([]);
  });

  test("are made of the 60 lines above at most", () => {
    const seen = (count: number): number =>
      tableOf(`\nPost | tkr\n${"Rad | 1\n".repeat(count)}Årets resultat | 5`).results[0]?.before.length ?? 0;
    expect(seen(60)).toBe(60);
    expect(seen(61)).toBe(60);
  });

  test("a line that a total has taken is not taken again where it stands below it", () => {
    expect(results(`\nPost | tkr\nSumma | ${sum("B3:B4")}\nA | 1\nB | 2\nC | 9\nÅrets resultat | 12`)).toEqual([
      "6 2 5",
    ]);
    // A subtotal that another above it has taken.
    expect(
      results(
        `\nPost | tkr\nSumma allt | =B5+B6 → 9\nA | 1\nB | 2\nSumma | ${sum("B3:B4")}\nC | 6\nÅrets resultat | 12`,
      ),
    ).toEqual(["7 2"]);
  });
});

describe("the cells of a total line", () => {
  const cells = (total: string, rows = "A | 1 | 2 | 3\nB | 4 | 5 | 6"): string[] =>
    cellsOf(tableOf(`\nPost | 2024 | 2025 | 2026\n${rows}\nSumma | ${total}`).columnTotals);

  test("are sums of what they take, typed, or given by something else", () => {
    expect(cells(`${sum("B2:B3")} | 7 | =MAX(D2:D3) → 6`)).toEqual([
      "B4 1 sum 2 3",
      "C4 7 typed 2 3",
      "D4 6 other 2 3",
    ]);
    expect(cells(`${sum("B2:B3")} | ${sum("C2")} | `)).toEqual(["B4 1 sum 2 3", "C4 1 sum 2"]);
    expect(cells("5 | 7 | 9")).toEqual(["B4 5 typed 2 3", "C4 7 typed 2 3", "D4 9 typed 2 3"]);
  });

  test("may take a single cell beside others that add", () => {
    expect(cells("=B2+B3 → 5 | =C3 → 5 | =D2+D3 → 9")).toEqual(["B4 5 sum 2 3", "C4 5 sum 3", "D4 9 sum 2 3"]);
  });

  test("take none of their lines where they add another column's", () => {
    expect(cells(`${sum("B2:B3")} | ${sum("C2:C3")} | ${sum("C2:C3")}`)).toEqual([
      "B4 1 sum 2 3",
      "C4 1 sum 2 3",
      "D4 1 sum",
    ]);
  });

  test.each([
    ["other rows", sum("C2:C2")],
    ["rows that begin elsewhere", sum("C3:C3")],
    ["one row more", sum("C2:C4")],
    ["rows from further up", sum("C1:C3")],
    ["two columns", sum("B2:C3")],
    ["a column of no figures", sum("F2:F3")],
    ["another sheet's", sum("Annat!C2:C3")],
    ["two areas", sum("C2:C3,B2:B3")],
    ["what they take away", "=-SUM(C2:C3) → 1"],
    ["anything but a sum", "=MAX(C2:C3) → 1"],
  ])("are of something else where they add %s", (_, formula) => {
    expect(cells(`${sum("B2:B3")} | ${sum("C2:C3")} | ${formula}`)[2]).toBe("D4 1 other 2 3");
  });

  test("a bare cell of another column is no sum", () => {
    const one = `\nPost | 2024 | 2025 | 2026\nA | 1 | 2 | 3\nSumma | ${sum("B2")} | ${sum("C2")} | `;
    expect(cellsOf(tableOf(`${one}=C2 → 2`).columnTotals)[2]).toBe("D3 2 other 2");
    expect(cellsOf(tableOf(`${one}=SUM(C2) → 2`).columnTotals)[2]).toBe("D3 2 sum");
  });

  test("another column's are told by two columns that add the same of their own", () => {
    expect(cells(`${sum("B2:B3")} | ${sum("B2:B3")} | 9`)[1]).toBe("C4 1 other 2 3");
    expect(cells(`${sum("B2:B3")} | ${sum("C3")} | ${sum("B2:B3")}`)[2]).toBe("D4 1 other 2 3");
    expect(cells(`${sum("B3")} | ${sum("C2:C3")} | ${sum("B2:B3")}`)[2]).toBe("D4 1 other 2 3");
  });

  test("another column's are not told by one that adds its own", () => {
    expect(
      cellsOf(
        tableOf(`\nPost | 2024 | 2025\nA | 1 | 2\nB | 4 | 5\nSumma | ${sum("B2:B3")} | ${sum("B2:B3")}`).columnTotals,
      )[1],
    ).toBe("C4 1 other 2 3");
  });

  test("and by half of the columns or more", () => {
    const wide = (own: number): string[] => {
      const columns = ["B", "C", "D", "E", "F"];
      const total = columns.map((column, i) =>
        i < own ? sum(`${column}2:${column}3`) : i === own ? sum("B2:B3") : "9",
      );
      const text = `\nPost | 1 kv | 2 kv | 3 kv | 4 kv | 5 kv\nA | 1 | 2 | 3 | 4 | 5\nB | 1 | 2 | 3 | 4 | 5\nSumma | ${total.join(" | ")}`;
      return cellsOf(tableOf(text).columnTotals).filter((each) => each.startsWith(columns[own] as string));
    };
    expect(wide(3)).toEqual(["E4 1 sum"]);
    expect(wide(2)).toEqual(["D4 1 other 2 3"]);
    // Two of four are half.
    const four = `\nPost | 1 kv | 2 kv | 3 kv | 4 kv\nA | 1 | 2 | 3 | 4\nB | 1 | 2 | 3 | 4\nSumma | ${sum("B2:B3")} | ${sum("C2:C3")} | ${sum("B2:B3")} | 9`;
    expect(cellsOf(tableOf(four).columnTotals)[2]).toBe("D4 1 sum");
  });
});
