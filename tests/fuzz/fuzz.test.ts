import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { callAt } from "./callAt.ts";
import { failuresIn, fuzzAll, reportOf } from "./fuzzAll.ts";
import { fuzzOptions } from "./fuzzOptions.ts";
import { inCore } from "./inCore.ts";
import { FUZZED_FUNCTIONS } from "./oracles/expectationOf.ts";

/** The short part of `npm run fuzz`: always the same calls. */
const SEED = 20031210;
/** Calls per function; where a call takes long, fewer. */
const CALLS = { ALLOCATE: 2000, ALLOCATEPLAN: 1000, AVRUNDATABELL: 1500, STEG: 1000 } as Readonly<
  Record<string, number>
>;
const MANY = 2500;

const newState = (): string => join(mkdtempSync(join(tmpdir(), "finsam-")), "state.json");

test("every function has an oracle and a generator", () => {
  expect(FUZZED_FUNCTIONS).toEqual(FUNCTIONS.map(({ id }) => id));
});

describe(`random calls against exact oracles (seed ${SEED})`, () => {
  test.each(FUZZED_FUNCTIONS)("%s", async (id) => {
    const calls = CALLS[id] ?? MANY;
    const told: string[] = [];
    const options = { minutes: 60, functions: [id], seed: SEED, state: newState(), calls };
    const state = await fuzzAll(options, inCore, (text) => told.push(text), SEED);
    expect(told.slice(1)).toEqual([]);
    const { calls: done, refused } = state.functions[id] ?? { calls: 0, refused: 0 };
    expect(done).toBe(calls);
    // VERSION has nothing to refuse; of the others both answers and refusals must have been met.
    if (id === "VERSION") return;
    expect(refused / calls).toBeGreaterThan(0.03);
    expect(refused / calls).toBeLessThan(0.5);
  });
});

describe("a fuzzing", () => {
  const functions = ["ALLOCATE", "EFFEKT"];
  const run = (state: string, calls: number, seed?: number) =>
    fuzzAll({ minutes: 60, functions, seed, state, calls }, inCore, () => undefined, 7);

  test("goes on where it stopped: two halves are one whole", async () => {
    const [halves, whole] = [newState(), newState()];
    await run(halves, 130, 5);
    const both = await run(halves, 300);
    const once = await run(whole, 300, 5);
    const counts = (state: typeof both) =>
      functions.map((id) => [state.functions[id]?.calls, state.functions[id]?.refused]);
    expect(counts(both)).toEqual(counts(once));
    expect(counts(once).map(([calls]) => calls)).toEqual([300, 300]);
    expect({ seed: both.seed, failures: failuresIn(both, functions) }).toEqual({ seed: 5, failures: 0 });
    expect(reportOf(both, functions)).toMatch(/ALLOCATE +300 calls.*\nEFFEKT +300 calls.*\nseed 5: 0 failures/);
  });

  test("does not go on with another seed, and stops when it is told to", async () => {
    const state = newState();
    await run(state, 10, 5);
    await expect(run(state, 20, 6)).rejects.toThrow(/seed 5/);
    const stopped = await fuzzAll(
      { minutes: 60, functions, seed: undefined, state: newState(), calls: 1000 },
      inCore,
      () => undefined,
      7,
      () => true,
    );
    expect(stopped).toEqual({ seed: 7, functions: {} });
  });

  test("gives the same call for the same seed and index, and another for another", () => {
    for (const id of FUZZED_FUNCTIONS.filter((each) => each !== "VERSION")) {
      expect(callAt(3, id, 17)).toEqual(callAt(3, id, 17));
      const different = new Set(Array.from({ length: 40 }, (_, i) => JSON.stringify(callAt(3, id, i))));
      expect(different.size).toBeGreaterThan(35);
      expect(callAt(4, id, 17)).not.toEqual(callAt(3, id, 17));
    }
  });

  test("reads its options, and refuses what it does not know", () => {
    const { seed, ...given } = fuzzOptions(["--minutes", "0.5", "--function", "STEG", "--calls", "9", "--bundle"]);
    expect(given).toMatchObject({ minutes: 0.5, functions: ["STEG"], calls: 9, isBundle: true });
    expect(seed).toBeUndefined();
    expect(fuzzOptions(["--seed", "12"])).toMatchObject({ seed: 12, functions: FUZZED_FUNCTIONS, isBundle: false });
    for (const wrong of [
      ["--function", "SUMMA"],
      ["--seed", "x"],
      ["--minutes", "0"],
      ["--minuter", "5"],
    ]) {
      expect(() => fuzzOptions(wrong)).toThrow();
    }
  });
});
