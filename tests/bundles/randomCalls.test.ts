import { expect, test } from "vitest";
import { oracle } from "../oracle/oracle.ts";
import { REASON_NAMES, type Reason } from "../oracle/Verdict.ts";
import { disagreement } from "./disagreement.ts";
import { loadExcelBundle } from "./excelBundle.ts";
import type { ExcelBlank } from "./hostCall.ts";
import { randomCall } from "./randomCall.ts";
import { SeededRandom } from "./SeededRandom.ts";
import { loadSheetsBundle } from "./sheetsBundle.ts";

const SEED = 20031210;
const CALLS = 6000;
const BLANKS: readonly ExcelBlank[] = [null, 0, ""];

// A range of 100 000 cells is too slow to draw at random: cellRules.test.ts has it.
const NOT_DRAWN: readonly Reason[] = ["tooManyCells"];

test(`both hosts and the exact oracle agree on ${CALLS} random calls (seed ${SEED})`, () => {
  const [excel, sheets, random] = [loadExcelBundle(), loadSheetsBundle(), new SeededRandom(SEED)];
  const disagreements: string[] = [];
  const results: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const seen = new Set<Reason>();
  for (let i = 0; i < CALLS; i += 1) {
    const call = randomCall(random);
    const verdict = oracle(call);
    const counted = verdict.ok ? results : errors;
    counted[call.id] = (counted[call.id] ?? 0) + 1;
    if (!verdict.ok) for (const { reason } of verdict.due) seen.add(reason);
    const blank = BLANKS[i % BLANKS.length] ?? null;
    const difference = disagreement(excel.call(call, blank), sheets.call(call), verdict);
    if (difference !== undefined) disagreements.push(`${JSON.stringify(call)} → ${difference}`);
  }
  console.log(`random calls, seed ${SEED}: results ${JSON.stringify(results)}, errors ${JSON.stringify(errors)}`);
  expect({ count: disagreements.length, first: disagreements.slice(0, 8) }).toEqual({ count: 0, first: [] });
  for (const host of [excel, sheets]) expect([...host.patches(), ...host.strayGlobals()]).toEqual([]);
  for (const id of ["ALLOCATE", "KOMMUNANDEL", "EGETKAPITAL"]) {
    expect(results[id], `results of ${id}`).toBeGreaterThan(400);
    expect(errors[id], `errors of ${id}`).toBeGreaterThan(150);
  }
  expect(REASON_NAMES.filter((reason) => !seen.has(reason) && !NOT_DRAWN.includes(reason))).toEqual([]);
});
