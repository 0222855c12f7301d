import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { fromText, subtract, sum, toNumber } from "../oracle/Rational.ts";
import { type Place, refusesBadCells } from "./badInputs.ts";
import { everywhere, numbers, refusal } from "./calls.ts";
import { amounts } from "./decimals.ts";
import { RUNS, TITLE } from "./runs.ts";

const blocks = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(amounts(-2_000_000_000), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe(`KONTROLLSUMMA ${TITLE}`, () => {
  test("is the published total minus the exact sum of the items", () =>
    fc.assert(
      fc.property(blocks, amounts(-2_000_000_000), (block, published) => {
        const difference = subtract(fromText(published), sum(block.flat().map(fromText)));
        const items = block.map((line) => line.map(Number));
        expect(numbers("KONTROLLSUMMA", items, Number(published))).toEqual([[toNumber(difference)]]);
      }),
      RUNS,
    ));

  test("is exactly 0 for the true total, in whatever order and shape the items lie", () =>
    fc.assert(
      fc.property(blocks, (block) => {
        const items = block.flat().map(Number);
        const total = toNumber(sum(block.flat().map(fromText)));
        for (const shape of [block.map((line) => line.map(Number)), row(...items), column(...items.reverse())]) {
          expect(numbers("KONTROLLSUMMA", shape, total)).toEqual([[0]]);
        }
      }),
      RUNS,
    ));
});

test.each([
  ["Sjuhärad 2025", [4417.5, 4417.5, 4417.5, 187.9, 2210.4, 181.8, 679.4, 206.8, 228.2, 482.8, 240.2], 17_767, 97],
  ["0,1 ten times is 1", Array.from({ length: 10 }, () => 0.1), 1, 0],
  ["too low a total is negative", [3860, 450, 6397], 10_407, -300],
  ["blanks are 0", [5, null, 7], 12, 0],
])("%s", (_, items, published, difference) => {
  expect(everywhere("KONTROLLSUMMA", column(...items), published)).toEqual([[difference]]);
  expect(everywhere("KONTROLLSUMMA", row(...items), published)).toEqual([[difference]]);
});

test("text among the items is refused with its row and column, where SUM would skip it", () => {
  const block = [
    [1, 2],
    [3, "4"],
  ];
  expect(refusal("KONTROLLSUMMA", block, 10)).toMatch(/^FINSAM-101: poster \(rad 2, kolumn 2\): .*”4”/);
  expect(refusal("KONTROLLSUMMA", row(1, "–"), 10)).toMatch(/^FINSAM-101: poster \(kolumn 2\): /);
});

test("a difference of 1e15 or more is refused: a grid could not show it", () => {
  expect(refusal("KONTROLLSUMMA", row(-6e14), 6e14)).toMatch(/^FINSAM-302: /);
});

refusesBadCells("KONTROLLSUMMA", [
  { parameter: "poster", takes: "table", call: (items) => [items, 5], good: 5 },
  { parameter: "redovisad_summa", takes: "one", call: (total) => [column(1, 2), total], good: 3 },
] satisfies Place[]);
