import { describe, expect, test } from "vitest";
import { AuditCode } from "../../core/audit/AuditCode.ts";
import { makeCase } from "./planted/makeCase.ts";
import { scoreOf, scoreTable, verdictOn } from "./score/scorePlanted.ts";

/** More seeds than thirty on demand: the detector was tuned on none of them. */
const COUNT = Number(process.env.FINSAM_AUDIT_SEEDS ?? 30);
const verdicts = Array.from({ length: COUNT }, (_, seed) => verdictOn(seed));

describe(`${COUNT} workbooks with one fault each, and their correct twins`, () => {
  test("every kind of fault is planted at least once, and changes the workbook", () => {
    const planted = new Set(verdicts.map(({ made }) => made.fault.code));
    const all = Object.values(AuditCode).filter((code) => typeof code === "number");
    expect([...planted].sort()).toEqual(all.sort());
    for (const { made } of verdicts) expect(made.faulty, `seed ${made.seed}`).not.toEqual(made.correct);
  });

  test("a seed gives the same workbook every time", () => {
    expect(makeCase(3).faulty).toEqual(makeCase(3).faulty);
    expect(makeCase(3).faulty).not.toEqual(makeCase(33).faulty);
  });

  test("each fault is found at its cell, and nothing else is called wrong", () => {
    console.log(scoreTable(verdicts));
    const missed = verdicts.filter(({ found }) => !found).map(({ made }) => `${made.seed}: ${made.fault.what}`);
    const stray = verdicts.flatMap(({ made, stray: findings }) =>
      findings.map(({ code, place }) => `${made.seed}: ${code} at ${place.sheet}!${place.address}`),
    );
    expect(missed).toEqual([]);
    expect(stray).toEqual([]);
    expect(scoreOf(verdicts).found).toBe(COUNT);
  });

  test("nothing is called wrong in the correct twins", () => {
    const said = verdicts.flatMap(({ made, falseAlarms }) =>
      falseAlarms.map(({ code, place }) => `${made.seed}: ${code} at ${place.sheet}!${place.address}`),
    );
    expect(said).toEqual([]);
  });
});
