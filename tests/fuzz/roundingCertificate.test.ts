import { expect, test } from "vitest";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { bestByTrying, neighbours } from "../secondSet/everyRounding.ts";
import { inCore } from "./inCore.ts";
import { judge } from "./judge.ts";
import { type PartTable, roundingFault } from "./oracles/roundingCertificate.ts";

const SEED = 20031210;

function randomTable(random: SeededRandom): PartTable {
  const [rows, columns] = random.pick([
    [1, 3],
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 3],
    [4, 2],
    [1, 1],
  ] as const);
  const parts = random.pick([2, 4, 10, 100]);
  const few = random.list(2, () => random.whole(1, parts));
  const cell = (): bigint =>
    BigInt((random.chance(0.5) ? random.pick(few) : random.whole(0, 3 * parts)) * random.pick([1, 1, -1]));
  return { cells: random.list(rows, () => random.list(columns, cell)), parts: BigInt(parts) };
}

/** Every table that has each cell down or up, in whole units. */
function everyRounding({ cells, parts }: PartTable): bigint[][][] {
  const width = cells[0]?.length ?? 0;
  let all: bigint[][] = [[]];
  for (const cell of cells.flat())
    all = all.flatMap((chosen) => neighbours(cell, parts).map((n) => [...chosen, n / parts]));
  return all.map((chosen) => cells.map((_, r) => chosen.slice(r * width, (r + 1) * width)));
}

test(`the certificate accepts the best rounding and no other, of every rounding tried (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED);
  let refused = 0;
  for (let i = 0; i < 250; i += 1) {
    const table = randomTable(random);
    const best = JSON.stringify(bestByTrying(table).map((row) => row.map((n) => String(n / table.parts))));
    const accepted = everyRounding(table).filter((one) => roundingFault(table, one) === undefined);
    expect(accepted.map((one) => JSON.stringify(one.map((row) => row.map(String))))).toEqual([best]);
    refused += everyRounding(table).length - 1;
  }
  expect(refused).toBeGreaterThan(10_000);
});

test.each([
  ["a cell that is neither down nor up", [[3n, 0n]], [[150n, 150n]], /cell 1,1/],
  ["a total that is not the nearest", [[1n, 1n]], [[150n, 150n]], /grand total/],
  ["a preference for the last", [[1n, 2n]], [[150n, 150n]], /preferred/],
])("%s is told", (_, rounded, cells, fault) => {
  expect(roundingFault({ cells, parts: 100n }, rounded)).toMatch(fault);
});

test.each([
  [290, 4],
  [100, 10],
  [40, 30],
])(`a table of %i × %i, far beyond trying, holds the certificate (seed ${SEED})`, (rows, columns) => {
  const random = new SeededRandom(SEED + rows);
  // Few different fractions: very many tables change equally much.
  const some = [0.25, 0.5, 0.75, 0.1, 0.2];
  const table = random.list(rows, () => random.list(columns, () => random.whole(-50, 50) + random.pick(some)));
  const call = { id: "AVRUNDATABELL", args: [table] };
  const outcome = inCore(call);
  expect(judge(call, outcome)).toBeUndefined();
  // Two cells of a rectangle up, two down: the sums stand, but not the cells, or not the smallest change.
  const answer = outcome.ok ? (outcome.value as number[][]).map((row) => [...row]) : [];
  for (const [r, c, by] of [
    [0, 0, 1],
    [0, 1, -1],
    [1, 0, -1],
    [1, 1, 1],
  ] as const) {
    const row = answer[r] as number[];
    row[c] = (row[c] as number) + by;
  }
  expect(judge(call, { ok: true, value: answer })).toBeDefined();
});
