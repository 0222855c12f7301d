import { describe, expect, test } from "vitest";
import { classifyPlain } from "../../../core/cells/classify.ts";
import { CELL_LIMIT, readRange, readSingleCell, readTable, readVector } from "../../../core/cells/readRange.ts";
import type { Parameter } from "../../../core/definition/Parameter.ts";
import { failure } from "../failure.ts";

const PARAMETER: Parameter = { name: "poster", en: "items", kind: "vector" };
const vector = (argument: unknown) => readVector(argument, PARAMETER, classifyPlain);
const table = (argument: unknown) => readTable(argument, PARAMETER, classifyPlain);
const cells = (height: number, width: number): number[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => 1));

describe("a range", () => {
  test("is a lone value, rows of cells, or one flat row", () => {
    expect(readRange(7, "poster")).toEqual({ rows: [[7]], height: 1, width: 1 });
    expect(readRange(undefined, "poster")).toEqual({ rows: [[undefined]], height: 1, width: 1 });
    expect(readRange([[1, 2]], "poster")).toEqual({ rows: [[1, 2]], height: 1, width: 2 });
    expect(readRange([[1], [2], [3]], "poster")).toEqual({ rows: [[1], [2], [3]], height: 3, width: 1 });
    expect(readRange([1, 2, 3], "poster")).toEqual({ rows: [[1, 2, 3]], height: 1, width: 3 });
  });

  test.each([
    ["empty", []],
    ["of empty rows", [[], []]],
    ["with a shorter row", [[1, 2], [3]]],
    ["with a longer row", [[1], [2, 3]]],
    ["with a row that is none", [[1], 2]],
    ["that begins with none", [1, [2]]],
    ["with a text of the same length for a row", [["a", "b"], "ab"]],
  ])("%s is not rectangular", (_, argument) => {
    expect(failure(() => readRange(argument, "poster"))).toEqual({
      error: "notRectangular",
      data: { parameter: "poster" },
    });
  });

  test("holds 100 000 cells and not one more", () => {
    expect(CELL_LIMIT).toBe(100_000);
    expect(readRange(cells(1_000, 100), "poster").height).toBe(1_000);
    expect(failure(() => readRange(cells(1, 100_001), "poster"))).toEqual({
      error: "tooManyCells",
      data: { parameter: "poster", cells: 100_001, most: 100_000 },
    });
    expect(failure(() => readRange(cells(501, 200), "poster")).data).toMatchObject({ cells: 100_200 });
  });
});

describe("one cell", () => {
  test("is the value itself or a range of it", () => {
    expect(readSingleCell(7, "andel")).toBe(7);
    expect(readSingleCell([[7]], "andel")).toBe(7);
    expect(readSingleCell([7], "andel")).toBe(7);
  });

  test.each([
    ["a row", [[1, 2]], 1, 2],
    ["a column", [[1], [2]], 2, 1],
    ["a block", cells(2, 3), 2, 3],
    ["a square", cells(2, 2), 2, 2],
  ])("is not %s", (_, argument, rows, columns) => {
    expect(failure(() => readSingleCell(argument, "andel"))).toEqual({
      error: "notOneValue",
      data: { parameter: "andel", rows, columns },
    });
  });
});

describe("a vector", () => {
  test.each<[string, unknown, number[], string]>([
    ["a column", [[1], [2], [3]], [1, 2, 3], "column"],
    ["a row", [[1, 2, 3]], [1, 2, 3], "row"],
    ["a flat list", [1, 2, 3], [1, 2, 3], "row"],
    ["a 1×1 range", [[5]], [5], "single"],
    ["a lone value", 5, [5], "single"],
    ["a column with a blank", [[1], [null], [3]], [1, 0, 3], "column"],
  ])("is %s", (_, argument, values, orientation) => {
    const read = vector(argument);
    expect([...read.values]).toEqual(values);
    expect(read.orientation).toBe(orientation);
  });

  test("is not a block", () => {
    expect(failure(() => vector(cells(2, 3)))).toEqual({
      error: "notAVector",
      data: { parameter: "poster", rows: 2, columns: 3 },
    });
  });

  test("names the cell that is wrong", () => {
    expect(failure(() => vector([[1], ["x"]])).data).toMatchObject({ position: { row: 2 } });
    expect(failure(() => vector([[1, 2, "x"]])).data).toMatchObject({ position: { column: 3 } });
    expect(failure(() => vector("x")).data).toMatchObject({ position: {} });
  });
});

describe("a table", () => {
  test("keeps its rows and columns", () => {
    expect(
      table([
        [1, 2, 3],
        [4, null, 6],
      ]),
    ).toEqual([
      [1, 2, 3],
      [4, 0, 6],
    ]);
    expect(table(7)).toEqual([[7]]);
  });

  test.each<[string, unknown, object]>([
    [
      "in a block, by row and column",
      [
        [1, 2, 3],
        [4, "x", 6],
      ],
      { row: 2, column: 2 },
    ],
    [
      "in a block's first row",
      [
        [1, 2, "x"],
        [4, 5, 6],
      ],
      { row: 1, column: 3 },
    ],
    [
      "in a block's first column",
      [
        [1, 2, 3],
        ["x", 5, 6],
      ],
      { row: 2, column: 1 },
    ],
    ["in a column, by row alone", [[1], [2], ["x"]], { row: 3, column: undefined }],
    ["in a row, by column alone", [[1, "x"]], { row: undefined, column: 2 }],
    ["in one cell, not at all", "x", { row: undefined, column: undefined }],
  ])("names the cell that is wrong %s", (_, argument, position) => {
    expect(failure(() => table(argument)).data).toMatchObject({ position });
  });
});
