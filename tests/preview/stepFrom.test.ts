import { expect, test } from "vitest";
import { cellName, placeNamed } from "../../preview/engine/cellName.ts";
import { stepFrom } from "../../preview/grid/stepFrom.ts";

/** Column A is filled in rows 2–4 and 7; the sheet is A1:Z100. */
const FILLED = new Set(["A2", "A3", "A4", "A7"]);

const step = (from: string, key: string, ctrl = false) => {
  const place = placeNamed(from) ?? { row: 0, col: 0 };
  const to = stepFrom(place, key, ctrl, { rows: 100, columns: 26 }, (at) => FILLED.has(cellName(at)), {
    row: 6,
    col: 0,
  });
  return to && cellName(to);
};

test.each([
  ["B2", "ArrowUp", "B1"],
  ["B1", "ArrowUp", "B1"],
  ["Y3", "ArrowRight", "Z3"],
  ["Z3", "ArrowRight", "Z3"],
  ["C9", "Home", "A9"],
  ["C9", "PageDown", "C29"],
  ["C9", "PageUp", "C1"],
  ["C95", "PageDown", "C100"],
  ["C9", "End", undefined],
  ["C9", "x", undefined],
])("from %s, %s leads to %s", (from, key, to) => {
  expect(step(from, key)).toBe(to);
});

test.each([
  ["A1", "ArrowDown", "A2"],
  ["A2", "ArrowDown", "A4"],
  ["A4", "ArrowDown", "A7"],
  ["A7", "ArrowDown", "A100"],
  ["A7", "ArrowUp", "A4"],
  ["A4", "ArrowUp", "A2"],
  ["B5", "ArrowLeft", "A5"],
  ["C9", "Home", "A1"],
  ["C9", "End", "A7"],
])("with Ctrl, from %s, %s leads to %s", (from, key, to) => {
  expect(step(from, key, true)).toBe(to);
});
