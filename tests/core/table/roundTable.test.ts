import { describe, expect, test } from "vitest";
import { coarsePart, finePart, signOf } from "../../../core/table/exactCost.ts";
import { fractionalTable } from "../../../core/table/fractionalTable.ts";
import { roundTable } from "../../../core/table/roundTable.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { roundingFault } from "../../fuzz/oracles/roundingCertificate.ts";
import { rational, toNumber } from "../../oracle/Rational.ts";
import { bestByTrying } from "../../secondSet/everyRounding.ts";

const SEED = 1966;

const split = (table: readonly (readonly number[])[], unit = 1) =>
  fractionalTable(table, unit, (row, column) => {
    throw new Error(`too fine in ${row}, ${column}`);
  });

describe("a table in units and fractions of a unit", () => {
  test("goes downwards, also below zero", () => {
    const { parts, cells, rowSums, columnSums, total } = split([
      [1.25, -0.5],
      [2, -1.75],
    ]);
    expect(parts).toBe(100);
    expect(cells).toEqual([
      [
        { floor: 1, fraction: 25 },
        { floor: -1, fraction: 50 },
      ],
      [
        { floor: 2, fraction: 0 },
        { floor: -2, fraction: 25 },
      ],
    ]);
    expect(rowSums).toEqual([
      { floor: 0, fraction: 75 },
      { floor: 0, fraction: 25 },
    ]);
    expect(columnSums).toEqual([
      { floor: 3, fraction: 25 },
      { floor: -3, fraction: 75 },
    ]);
    expect(total).toBe(1);
  });

  test.each<[number, number, number]>([
    [0.5, 1, 1],
    [-0.5, 1, -1],
    [1.5, 1, 2],
    [-1.5, 1, -2],
    [0.49, 1, 0],
    [-0.49, 1, 0],
    [-0.51, 1, -1],
    [0, 1, 0],
    [150, 100, 2],
    [-150, 100, -2],
    [0.15, 0.1, 2],
    [4.5, 3, 2],
    [-4.5, 3, -2],
    [4.4, 3, 1],
  ])("the total %s in units of %s is %s: to the nearest, halves away from zero", (amount, unit, total) => {
    expect(split([[amount]], unit).total).toBe(total);
  });

  test("a unit and a cell with different decimals share their parts", () => {
    expect(split([[0.2]], 0.25)).toMatchObject({ parts: 25, cells: [[{ floor: 0, fraction: 20 }]] });
    expect(split([[0.125]], 0.1)).toMatchObject({ parts: 100, cells: [[{ floor: 1, fraction: 25 }]] });
  });

  test("as fine as 1e15 parts of a unit, and not finer", () => {
    expect(split([[1e-15]]).parts).toBe(1e15);
    expect(() =>
      split([
        [1, 2],
        [3, 1e-16],
      ]),
    ).toThrow("too fine in 1, 1");
    expect(() => split([[1, 1e-16]], 1)).toThrow("too fine in 0, 1");
    // 10 · 10^15 parts: the unit counts as well as the decimals.
    expect(() => split([[1e-15]], 10)).toThrow("too fine in 0, 0");
  });
});

describe(`roundings are the best of all that there are (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const sizes = [
    [1, 1],
    [1, 4],
    [4, 1],
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 3],
  ] as const;
  const tables = random.list(100, () => {
    const [rows, columns] = random.pick(sizes);
    // Halves and quarters tie; tenths and hundredths seldom do; negative and whole cells among them.
    const parts = random.pick([2, 4, 10, 100]);
    const cells = random.list(rows, () => random.list(columns, () => BigInt(random.whole(-3 * parts, 3 * parts))));
    return { cells, parts: BigInt(parts) };
  });
  // A unit of 10^11 parts: costs of more than 2^26, which tie where a cell and another make a unit together.
  const fine = random.list(60, () => {
    const [rows, columns] = random.pick(sizes);
    const parts = 10n ** 11n;
    const some = [parts / 2n, BigInt(random.digits(10)), BigInt(random.digits(11)) % parts, 1n];
    const fraction = (): bigint => random.pick([0n, parts, ...some, ...some.map((each) => parts - each)]);
    const cells = random.list(rows, () => random.list(columns, () => fraction() + parts * BigInt(random.whole(-2, 1))));
    return { cells, parts };
  });

  test("smallest change, then the first cell further from zero", () => {
    for (const { cells, parts } of [...tables, ...fine]) {
      const table = cells.map((row) => row.map((cell) => toNumber(rational(cell, parts))));
      const rounded = roundTable(split(table)).map((row) => row.map((units) => BigInt(units) * parts));
      expect(rounded, JSON.stringify(table)).toEqual(bestByTrying({ cells, parts }));
    }
  });
});

test(`tables too large to try are certified: no ring of changes makes them better (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED + 1);
  for (let k = 0; k < 40; k += 1) {
    const parts = random.pick([2, 4, 10, 1000, 10 ** 11]);
    const few = random.list(3, () => random.whole(1, parts));
    const [rows, columns] = [random.whole(3, 12), random.whole(3, 12)];
    const cell = (): bigint =>
      BigInt((random.chance(0.6) ? random.pick(few) : random.whole(0, 2 * parts)) * random.pick([1, 1, -1]));
    const cells = random.list(rows, () => random.list(columns, cell));
    const table = cells.map((row) => row.map((n) => toNumber(rational(n, BigInt(parts)))));
    const rounded = roundTable(split(table)).map((row) => row.map(BigInt));
    expect(roundingFault({ cells, parts: BigInt(parts) }, rounded), JSON.stringify(table)).toBeUndefined();
  }
});

test("costs beyond one double keep their sign", () => {
  for (const cost of [1e15, -1e15, 1, -1, 0, 2 ** 26, 2 ** 26 - 1, -(2 ** 26) - 1]) {
    const [coarse, fine] = [coarsePart(cost), finePart(cost)];
    expect(coarse * 2 ** 26 + fine * 2 ** 26).toBe(cost);
    expect([Number.isInteger(coarse), fine >= 0, fine < 1]).toEqual([true, true, true]);
    expect(Math.sign(signOf(coarse, fine))).toBe(Math.sign(cost));
  }
  // A thousand arcs of 1e15 less one part each, against a thousand of 1e15.
  const sum = (cost: number) => [coarsePart(cost) * 1000, finePart(cost) * 1000] as const;
  const [c, f] = sum(1e15 - 1);
  const [d, g] = sum(1e15);
  expect(Math.sign(signOf(c - d, f - g))).toBe(-1);
});
