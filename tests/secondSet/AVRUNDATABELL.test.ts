import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { divide, fromText, multiply, rational, toNumber } from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { everywhere, numbers, refusal } from "./calls.ts";
import { bestByTrying, broken, change, type PartTable } from "./everyRounding.ts";
import { RUNS, TITLE } from "./runs.ts";

/** Units with the part of a unit that cells are written in: 1 in hundredths, 0,1 in thousandths, 100 in ones, 3 in tenths. */
const UNITS = [
  { unit: "1", part: "0.01", parts: 100n },
  { unit: "0.1", part: "0.001", parts: 100n },
  { unit: "100", part: "1", parts: 100n },
  { unit: "3", part: "0.5", parts: 6n },
  { unit: "1", part: "0.25", parts: 4n },
] as const;

type Case = PartTable & { readonly unit: string; readonly part: string };

/** Cells of any value, of halves alone, or of few different fractions, so that ties are common. */
const tables = (most: { rows: number; columns: number; cells: number }): fc.Arbitrary<Case> =>
  fc
    .record({
      unit: fc.constantFrom(...UNITS),
      rows: fc.integer({ min: 1, max: most.rows }),
      columns: fc.integer({ min: 1, max: most.columns }),
      kind: fc.constantFrom("any", "half", "quarter", "small", "whole or half"),
    })
    .filter(({ rows, columns }) => rows * columns <= most.cells)
    .chain(({ unit: { unit, part, parts }, rows, columns, kind }) => {
      const step = { any: 1n, half: parts / 2n, quarter: parts / 4n || 1n, small: 1n, "whole or half": parts / 2n }[
        kind
      ];
      const reach = kind === "small" ? parts : 5n * parts;
      const cell = fc.bigInt({ min: -reach / step, max: reach / step }).map((n) => n * (step ?? 1n));
      const line = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.record({
        cells: fc.array(line, { minLength: rows, maxLength: rows }),
        parts: fc.constant(parts),
        unit: fc.constant(unit),
        part: fc.constant(part),
      });
    });

/** Our answer in parts, read from the decimals that the numbers show. */
function rounded({ cells, unit, part }: Case): bigint[][] {
  const given = cells.map((line) => line.map((n) => toNumber(multiply(rational(n), fromText(part)))));
  return numbers("AVRUNDATABELL", given, Number(unit)).map((line) =>
    line.map((number) => {
      const { n, d } = divide(fromText(String(number)), fromText(part));
      if (d !== 1n) throw new Error(`${number} is not in parts of ${part}`);
      return n;
    }),
  );
}

describe(`AVRUNDATABELL ${TITLE}`, () => {
  test("is the best of every way to round a small table: smallest change, then the first cell further from zero", () =>
    fc.assert(
      fc.property(tables({ rows: 5, columns: 5, cells: 9 }), (one) => {
        expect(rounded(one)).toEqual(bestByTrying(one));
      }),
      RUNS,
    ));

  test("rounds every cell, row sum and column sum down or up, and the total to the nearest, half away from zero", () =>
    fc.assert(
      fc.property(tables({ rows: 12, columns: 8, cells: 72 }), (one) => {
        expect(broken(one, rounded(one))).toEqual([]);
      }),
      RUNS,
    ));

  test("is the mirror image for the opposite table", () =>
    fc.assert(
      fc.property(tables({ rows: 6, columns: 6, cells: 24 }), (one) => {
        const opposite = { ...one, cells: one.cells.map((line) => line.map((n) => -n)) };
        expect(rounded(opposite)).toEqual(rounded(one).map((line) => line.map((n) => -n)));
      }),
      RUNS,
    ));

  test("changes as little when rows and columns are exchanged, and nothing in a table that is already rounded", () =>
    fc.assert(
      fc.property(tables({ rows: 6, columns: 6, cells: 24 }), (one) => {
        const answer = rounded(one);
        const turned = {
          ...one,
          cells: (one.cells[0] ?? []).map((_, c) => one.cells.map((line) => line[c] as bigint)),
        };
        expect(change(turned, rounded(turned))).toBe(change(one, answer));
        expect(rounded({ ...one, cells: answer })).toEqual(answer);
      }),
      RUNS,
    ));
});

// Worked by hand.
test.each([
  ["one cell of a half goes away from zero", [[0.5]], 1, [[1]]],
  ["and so does its mirror image", [[-0.5]], 1, [[-1]]],
  ["two halves in a row sum to 1: the first takes it", [[0.5, 0.5]], 1, [[1, 0]]],
  ["of two negative halves the first is −1", [[-0.5, -0.5]], 1, [[-1, 0]]],
  [
    "four cells of 1,4: sums 2,8 become 3, the total 5,6 becomes 6",
    [
      [1.4, 1.4],
      [1.4, 1.4],
    ],
    1,
    [
      [2, 1],
      [1, 2],
    ],
  ],
  [
    "a table of multiples stays",
    [
      [100, -300],
      [0, 200],
    ],
    100,
    [
      [100, -300],
      [0, 200],
    ],
  ],
  [
    "tenths keep their decimals",
    [
      [0.14, 0.26],
      [0.06, 0.24],
    ],
    0.1,
    [
      [0.1, 0.3],
      [0.1, 0.2],
    ],
  ],
] as const)("%s", (_, table, unit, expected) => {
  expect(everywhere("AVRUNDATABELL", table, unit)).toEqual(expected);
});

test("enhet left out, blank or 0 is 1; a row stays a row and a column a column; blanks are 0", () => {
  for (const unit of [undefined, null, 0]) expect(everywhere("AVRUNDATABELL", row(1.6, 2.6), unit)).toEqual([[2, 2]]);
  expect(everywhere("AVRUNDATABELL", column(1.6, null, 2.6))).toEqual([[2], [0], [2]]);
  expect(everywhere("AVRUNDATABELL", 2.5)).toEqual([[3]]);
});

test("a table beyond the bounds is refused with its size", () => {
  // The time grows with cells × (rows + columns): tall tables are refused before wide ones of as many cells.
  const table = (rows: number, columns: number) => Array.from({ length: rows }, () => Array(columns).fill(0.5));
  expect(refusal("AVRUNDATABELL", table(2500, 2))).toMatch(/^FINSAM-220: tabell: 2\u00a0500 × 2 /);
  expect(refusal("AVRUNDATABELL", table(200, 100))).toMatch(/^FINSAM-220: tabell: 200 × 100 /);
  expect(refusal("AVRUNDATABELL", row(9e14, 9e14), 1)).toMatch(
    /^FINSAM-205: .*1,8e15|1\u00a0800\u00a0000\u00a0000\u00a0000\u00a0000/,
  );
  expect(refusal("AVRUNDATABELL", [[1, 1e-20]])).toMatch(/^FINSAM-221: tabell \(rad 1, kolumn 2\)/);
});

const places: readonly Place[] = [
  { parameter: "tabell", takes: "table", call: (table) => [table, 1], good: 5.5 },
  { parameter: "enhet", takes: "one", call: (unit) => [row(1.5, 2.5), unit], good: 1 },
];
refusesBadCells("AVRUNDATABELL", places);
refusesNegative("AVRUNDATABELL", places.slice(1));
