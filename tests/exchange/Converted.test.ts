import { expect, test } from "vitest";
import { addressOf } from "../../core/exchange/Converted.ts";

test("a cell's address: the column's letters, then the row", () => {
  expect(addressOf({ row: 5, column: 2 })).toBe("B5");
  expect(addressOf({ row: 1, column: 28 })).toBe("AB1");
});
