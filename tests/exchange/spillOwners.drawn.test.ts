import { describe, expect, test } from "vitest";
import { type SpillOwners, spillOwners, type WrappedFormula } from "../../core/exchange/spillOwners.ts";

/**
 * A sheet drawn: `x` a value that Sheets left, `.` a blank cell, `#` anything else, letters A–D formulas. Of those named in
 * `known` the size is known.
 */
function owners(drawing: readonly string[], known: Readonly<Record<string, [rows: number, columns: number]>> = {}) {
  const at = (row: number, column: number): string => drawing[row - 1]?.[column - 1] ?? ".";
  const places = drawing.flatMap((line, r) => [...line].map((mark, c) => ({ mark, row: r + 1, column: c + 1 })));
  const spilled = places.filter(({ mark }) => mark === "x").map(({ row, column }) => [row, column] as const);
  const formulas = places
    .filter(({ mark }) => /[A-D]/.test(mark))
    .map(({ mark, row, column }): WrappedFormula & { mark: string } => {
      const size = known[mark];
      return { mark, row, column, size: size && { rows: size[0], columns: size[1] } };
    });
  const found: SpillOwners = spillOwners(spilled, formulas, (row, column) => at(row, column) === ".");
  const areas = formulas.map(({ mark }, i) => {
    const area = found.areas[i];
    return area ? `${mark} ${area.top},${area.left}-${area.bottom},${area.right}` : `${mark} -`;
  });
  return [...areas, ...found.ownerless.map((cell) => `ownerless ${cell.join(",")}`)];
}

describe("formulas of known size", () => {
  test("have their rectangle of what Sheets left, and of blank cells", () => {
    expect(owners(["Axx", "x.x"], { A: [2, 3] })).toEqual(["A 1,1-2,3"]);
    expect(owners(["A"], { A: [1, 1] })).toEqual(["A 1,1-1,1"]);
  });

  test("leave what lies beyond it", () => {
    expect(owners(["Axx", "xxx"], { A: [2, 2] })).toEqual(["A 1,1-2,2", "ownerless 1,3", "ownerless 2,3"]);
  });

  test("have nothing where something else stands in it; their values may still be theirs", () => {
    expect(owners(["A#", "xx"], { A: [2, 2] })).toEqual(["A -", "ownerless 2,2"]);
    expect(owners(["Ax", "x#"], { A: [2, 2] })).toEqual(["A -"]);
  });

  test("come in their order: what the first has taken is not the second's", () => {
    expect(owners(["AB", "xx"], { A: [2, 1], B: [2, 1] })).toEqual(["A 1,1-2,1", "B 1,2-2,2"]);
    // A takes both cells of the second row.
    expect(owners([".B", "Ax"], { A: [1, 2], B: [2, 1] })).toEqual(["B 1,2-2,2", "A -"]);
  });

  test("leave the rest to those of unknown size", () => {
    expect(owners(["Ax", "Bx"], { A: [1, 2] })).toEqual(["A 1,1-1,2", "B 2,1-2,2"]);
    expect(owners(["AB", "xx"], { B: [2, 1] })).toEqual(["A 1,1-2,1", "B 1,2-2,2"]);
  });
});

describe("formulas of unknown size", () => {
  test("have the rectangle that nothing else reaches", () => {
    expect(owners(["A"])).toEqual(["A 1,1-1,1"]);
    expect(owners(["Axx"])).toEqual(["A 1,1-1,3"]);
    expect(owners(["A", "x", "x"])).toEqual(["A 1,1-3,1"]);
    expect(owners([".Ax", ".xx"])).toEqual(["A 1,2-2,3"]);
  });

  test("have nothing where what they reach is no rectangle", () => {
    expect(owners(["Axx", "x."])).toEqual(["A -"]);
    expect(owners(["Ax", "x#"])).toEqual(["A -"]);
  });

  test("reach no wider below than above, and not past a gap", () => {
    expect(owners(["Ax", "xxx"])).toEqual(["A 1,1-2,2", "ownerless 2,3"]);
    expect(owners(["A.", "xx"])).toEqual(["A 1,1-2,1", "ownerless 2,2"]);
    expect(owners(["A.x"])).toEqual(["A 1,1-1,1", "ownerless 1,3"]);
    expect(owners(["A", ".", "x"])).toEqual(["A 1,1-1,1", "ownerless 3,1"]);
    // Above and to the left of a formula nothing is its own.
    expect(owners(["xx", "xA"])).toEqual(["A 2,2-2,2", "ownerless 1,1", "ownerless 1,2", "ownerless 2,1"]);
  });

  test("have nothing where two reach the same value, which then has an owner that cannot be told", () => {
    expect(owners([".A", "Bx"])).toEqual(["A -", "B -"]);
    expect(owners([".A.", "Bxx"])).toEqual(["A -", "B -"]);
    expect(owners([".A.C", "Bx.x"])).toEqual(["A -", "C 1,4-2,4", "B -"]);
  });
});
