import { describe, expect, test } from "vitest";
import { Vector } from "../../../core/cells/Vector.ts";

describe("a vector", () => {
  test("of one value answers for every place and needs no position", () => {
    const single = new Vector([7], "single");
    expect([single.length, single.isSingle, single.at(0), single.at(3)]).toEqual([1, true, 7, 7]);
    expect(single.position(0)).toEqual({});
  });

  test("in a column has rows, counted from 1", () => {
    const column = new Vector([7, 8], "column");
    expect([column.length, column.isSingle, column.at(0), column.at(1)]).toEqual([2, false, 7, 8]);
    expect(column.position(1)).toEqual({ row: 2 });
  });

  test("in a row has columns, counted from 1", () => {
    expect(new Vector([7, 8], "row").position(1)).toEqual({ column: 2 });
  });
});
