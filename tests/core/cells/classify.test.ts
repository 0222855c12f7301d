import { describe, expect, test } from "vitest";
import { type CellContent, classifyPlain } from "../../../core/cells/classify.ts";
import { classifyHostCell } from "../../../core/cells/classifyHostCell.ts";
import { foundIn } from "../../../core/cells/foundIn.ts";

describe("what all hosts share", () => {
  test.each([[null], [undefined], [""]])("%j is blank", (value) => {
    expect(classifyPlain(value)).toBeUndefined();
  });

  test.each([["100"], [" "], [true], [false], [0], [-1.5]])("%j is itself", (value) => {
    expect(classifyPlain(value)).toBe(value);
  });

  test.each([[{}], [[]], [() => 1], [Symbol("a")], [10n]])("anything else is other (case %#)", (value) => {
    expect(classifyPlain(value)).toEqual({ special: "other" });
  });
});

describe("cells that arrive as plain data", () => {
  test.each<[unknown]>([
    [{ special: "error", error: "#N/A" }],
    [{ special: "date" }],
    [{ special: "other" }],
  ])("%j is what it says", (value) => {
    expect(classifyHostCell(value)).toBe(value);
  });

  test.each<[unknown, CellContent]>([
    [null, undefined],
    ["", undefined],
    ["special", "special"],
    [7, 7],
    [false, false],
    [{ error: "#N/A" }, { special: "other" }],
  ])("%j is as everywhere", (value, content) => {
    expect(classifyHostCell(value)).toEqual(content);
  });
});

test.each<[Exclude<CellContent, undefined>, unknown]>([
  [2.5, { kind: "number", value: 2.5 }],
  ["tkr", { kind: "text", text: "tkr" }],
  [true, { kind: "boolean", value: true }],
  [{ special: "date" }, { kind: "date" }],
  [{ special: "other" }, { kind: "other" }],
])("%j is found as %j", (content, found) => {
  expect(foundIn(content)).toEqual(found);
});
