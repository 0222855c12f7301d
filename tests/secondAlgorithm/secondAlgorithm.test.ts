import { describe, expect, test } from "vitest";
import type { Outcome } from "../bundles/bareRealm.ts";
import { type Call, column } from "../bundles/hostCall.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { inCore } from "../fuzz/inCore.ts";
import { inIronCalc } from "./inIronCalc.ts";
import { boundedCall, kommunandelCall, largestRemainderCall, roundEachCall } from "./lambdaCalls.ts";
import { LAMBDA_FORMULAS } from "./lambdaFormulas.ts";

const SEED = 20031210;

const drawn = (count: number, make: (random: SeededRandom) => Call): Call[] => {
  const random = new SeededRandom(SEED);
  return random.list(count, () => make(random));
};

/** Calls that IronCalc, with these formulas, answers otherwise than `answer` does. A refusal is the formula's #N/A. */
function differences(
  calls: readonly Call[],
  formulas = LAMBDA_FORMULAS,
  answer: (call: Call) => Outcome = inCore,
): string[] {
  const second = inIronCalc(calls, formulas);
  return calls.flatMap((call, i) => {
    const outcome = answer(call);
    const parts = outcome.ok ? (outcome.value as number[][]).flat() : (second[i] ?? []).map(() => "#N/A");
    const isSame = parts.length === second[i]?.length && parts.every((part, k) => Object.is(part, second[i]?.[k]));
    const said = outcome.ok ? parts.join(" · ") : outcome.message;
    return isSame ? [] : [`${JSON.stringify(call.args)}: ${said} | ${second[i]?.join(" · ")}`];
  });
}

const KINDS = [
  { name: "ALLOCATE, largest remainder", count: 2500, make: largestRemainderCall },
  { name: "ALLOCATE, minst and högst", count: 1500, make: boundedCall },
  { name: "ALLOCATE, AVRUNDA VAR FÖR SIG", count: 1000, make: roundEachCall },
  { name: "KOMMUNANDEL", count: 1500, make: kommunandelCall },
] as const;

describe(`formulas in a spreadsheet's own language, evaluated by IronCalc (seed ${SEED})`, () => {
  test.each(KINDS)("$name: $count calls give the same numbers, to the last bit", ({ count, make }) => {
    const calls = drawn(count, make);
    const found = differences(calls);
    expect({ count: found.length, first: found.slice(0, 5) }).toEqual({ count: 0, first: [] });
    const refused = calls.filter((call) => !inCore(call).ok).length;
    expect(refused).toBeLessThan(count / 5);
  });

  test("they give the published examples", () => {
    const answers = inIronCalc(
      [
        { id: "ALLOCATE", args: [100, column(1, 1, 1), 1, "", 0, 0] },
        { id: "ALLOCATE", args: [-100, column(1, 1, 1), 1, "", 0, 0] },
        { id: "ALLOCATE", args: [10, column(1, 1, 8), 1, "", column(4, 0, 0), column(0, 0, 7)] },
        { id: "ALLOCATE", args: [10, column(1, 1, 1, 1, 2), 1, "AVRUNDA VAR FÖR SIG", 0, 0] },
        { id: "ALLOCATE", args: [4417.5, column(610, 8175, 610, 2225), 0.1, "", 0, 0] },
        { id: "KOMMUNANDEL", args: [20_000, column(114_872, 24_985, 9_802), 0, 1, 0] },
        { id: "KOMMUNANDEL", args: [20_000, column(114_872, 24_985, 9_802), 0.25, 1, 100] },
      ],
      LAMBDA_FORMULAS,
    );
    expect(answers).toEqual([
      [34, 33, 33],
      [-34, -33, -33],
      [4, 1, 5],
      [2, 2, 2, 2, 2],
      [231.9, 3107.8, 231.9, 845.9],
      [3838, 835, 327],
      [3707, 885, 408],
    ]);
  });
});

describe("the comparison finds", () => {
  const changed = (name: string, from: string, to: string): Record<string, string> => {
    const formula = LAMBDA_FORMULAS[name] ?? "";
    expect(formula).toContain(from);
    return { ...LAMBDA_FORMULAS, [name]: formula.replace(from, to) };
  };

  test.each([
    ["a tie that goes to the last", "FS.SPLIT", "i<k", "i>k", largestRemainderCall],
    ["a tie without regard to the weight", "FS.SPLIT", "w>v", "w>v+1E9", largestRemainderCall],
    ["both ends fixed at once", "FS.CLAMP", "IF(pull<=0, 1, 0)", "1", boundedCall],
    ["halves rounded down", "FS.EACH", "2*t*w+s", "2*t*w+s-1", roundEachCall],
    ["a tenth of the funds too much", "FS.KOMMUNANDEL", "0.25", "0.275", kommunandelCall],
  ] as const)("%s in a formula", (_, name, from, to, make) => {
    expect(differences(drawn(500, make), changed(name, from, to))).not.toEqual([]);
  });

  test("a core that gives the extra unit to the last of equals, and one that is off by one unit", () => {
    const turned = (call: Call): Call => ({
      ...call,
      args: call.args.map((argument) => (Array.isArray(argument) ? [...argument].reverse() : argument)),
    });
    const lastFirst = (call: Call): Outcome => {
      const outcome = inCore(turned(call));
      return outcome.ok ? { ok: true, value: [...(outcome.value as number[][])].reverse() } : outcome;
    };
    const offByOne = (call: Call): Outcome => {
      const outcome = inCore(call);
      if (!outcome.ok) return outcome;
      const [first = [0], second = [0], ...rest] = outcome.value as number[][];
      return Number(first[0]) > 1e6
        ? { ok: true, value: [[Number(first[0]) + 1], [Number(second[0]) - 1], ...rest] }
        : outcome;
    };
    const calls = drawn(500, largestRemainderCall);
    expect(differences(calls, LAMBDA_FORMULAS, lastFirst)).not.toEqual([]);
    expect(differences(calls, LAMBDA_FORMULAS, offByOne)).not.toEqual([]);
  });
});
