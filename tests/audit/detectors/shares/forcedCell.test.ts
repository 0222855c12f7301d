import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../../core/audit/Reading.ts";
import { forcedCell } from "../../../../core/audit/shares/forcedCell.ts";
import { shareRuns } from "../../../../core/audit/shares/ShareRun.ts";
import { sheetOf } from "../sheetOf.ts";

/** `C7 40<B7`: the cell that takes what is left, its value and its weight. */
function forced(text: string): string | undefined {
  const reading = readWorkbook(sheetOf(text));
  const found = reading.sheets
    .flatMap(({ tables }) => tables.flatMap(({ table }) => shareRuns(reading, table)))
    .flatMap((run) => {
      const cell = forcedCell(reading, run);
      const place = run.table.grid.place.bind(run.table.grid);
      return cell
        ? [
            `${place(cell.row, cell.column).address} ${cell.value}<${cell.weight.sheet}${place(cell.weight.row, cell.weight.column).address}`,
          ]
        : [];
    });
  return found[0];
}

const each = (row: number): string => `=ROUND(B$1*B${row}/SUM(B$4:B$7),0) → 5`;

const sheet = (ale: string, ockero: string, kungalv: string, tjorn: string): string => `
Att fördela | 1000

Kommun  | Folkmängd | Bidrag
Ale     | 10        | ${ale}
Öckerö  | 20        | ${ockero}
Kungälv | 30        | ${kungalv}
Tjörn   | 40        | ${tjorn}`;

const last = (formula: string): string => sheet(each(4), each(5), each(6), formula);

describe("the row that takes what is left", () => {
  test.each([
    ["=B1-SUM(C4:C6)"],
    ["=$B$1-$C$4-$C$5-$C$6"],
    ["=B1-C4-C5-C6"],
    ["=B1-(C4+C5+C6)"],
    ["=(B1-0)-SUM(C4:C6)"],
    ["=B1/2-C4-C5-C6"],
    ["=ROUND(B1*0.25,0)-SUM(C4:C6)"],
    ["=B1-SUM(B4:C6)"],
    ["=B1-SUM(C2:C6)"],
    ["=B1 - SUM(C4:C6)"],
  ])("is the last one by %s", (formula) => expect(forced(last(`${formula} → 40`))).toBe("C7 40<B7"));

  test("is the first, or one in the middle", () => {
    expect(forced(sheet("=B1-SUM(C5:C7) → 40", each(5), each(6), each(7)))).toBe("C4 40<B4");
    expect(forced(sheet(each(4), each(5), "=B1-C4-C5-C7 → 40", each(7)))).toBe("C6 40<B6");
  });

  test("stands beside the others in a row", () => {
    const across = (column: string): string => `=ROUND($A$9*${column}2,0) → 5`;
    const row = (first: string, last: string): string => `
Kommun    | Ale  | Öckerö | Tjörn
Andel     | 0.25 | 0.5    | 0.25
Bidrag    | ${first} | ${across("C")} | ${last}`;
    expect(forced(row(across("B"), "=A9-B3-C3 → 40"))).toBe("D3 40<D2");
    expect(forced(row("=A9-C3-D3 → 40", across("D")))).toBe("B3 40<B2");
  });

  test.each([
    ["leaves one out", "=B1-C4-C5"],
    ["leaves the first out", "=B1-SUM(C5:C6)"],
    ["adds one of them", "=B1-C4-C5+C6"],
    ["takes the weights away", "=B1-SUM(B4:B6)"],
    ["takes the cells to the right away", "=B1-SUM(D4:D6)"],
    ["takes another sheet's cells away", "=B1-SUM(Data!C4:C6)"],
    ["takes nothing away", "=SUM(C4:C6)"],
    ["begins with the minus", "=-SUM(C4:C6)"],
    ["takes away inside brackets alone", "=(B1-SUM(C4:C6))"],
    ["multiplies", "=B1-C4*C5*C6"],
    ["is typed", ""],
  ])("is none that %s", (_, formula) =>
    expect(forced(last(formula === "" ? "40" : `${formula} → 40`))).toBeUndefined());

  test("is none that shows no number", () => {
    expect(forced(last("=B1-SUM(C4:C6) → fel"))).toBeUndefined();
  });

  test("is none of the shares themselves, and none apart from them", () => {
    expect(forced(sheet(each(4), each(5), each(6), each(7)))).toBeUndefined();
    expect(forced(sheet(each(4), each(5), "300", "=B1-SUM(C4:C5) → 40"))).toBeUndefined();
  });
});
