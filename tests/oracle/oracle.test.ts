import { describe, expect, test } from "vitest";
import { type Argument, type Call, column, row } from "../bundles/hostCall.ts";
import { matrixOf, oracle } from "./oracle.ts";

/** The oracle is judged by figures worked out by hand or printed in the public interface, never by the core. */
const answer = (id: string, ...args: (Argument | undefined)[]): number[] => {
  const verdict = oracle({ id, args });
  if (!verdict.ok) throw new Error(verdict.due.map(({ reason }) => reason).join());
  return matrixOf(verdict).flat();
};
const reasons = (id: string, ...args: (Argument | undefined)[]): string[] => {
  const call: Call = { id, args };
  const verdict = oracle(call);
  return verdict.ok ? [] : verdict.due.map(({ reason }) => reason);
};

describe("the oracle gives the printed answers of", () => {
  test.each<[string, number[], string, ...(Argument | undefined)[]]>([
    ["100 over three equals", [34, 33, 33], "ALLOCATE", 100, row(1, 1, 1)],
    ["its mirror image", [-34, -33, -33], "ALLOCATE", -100, row(1, 1, 1)],
    ["bounds at both ends", [4, 1, 5], "ALLOCATE", 10, row(1, 1, 8), undefined, undefined, row(4, 0, 0), row(0, 0, 7)],
    ["a tie: the larger weight", [0, 0, 2], "ALLOCATE", 2, row(1, 2, 7)],
    ["a tie: the first", [2, 1], "ALLOCATE", 3, row(1, 1)],
    ["rounding each by itself", [4, 3, 3], "ALLOCATE", 10, row(3.4, 3.3, 3.3), undefined, "AVRUNDA VAR FÖR SIG"],
    [
      "halves away from zero, the first of equals absorbs",
      [0, 1],
      "ALLOCATE",
      1,
      row(1, 1),
      undefined,
      "avrunda var för sig",
    ],
    ["a derived tenth", [2208.8, 2208.7], "ALLOCATE", 4417.5, row(1, 1)],
    ["a derived hundredth", [617.28, 617.28], "ALLOCATE", 1234.56, row(1, 1)],
    ["a quarter by population", [2208.8, 2208.7], "KOMMUNANDEL", 17670, row(5, 5)],
    ["a base and the rest", [15, 10], "KOMMUNANDEL", 100, row(2, 1), undefined, undefined, 5],
    [
      "equity",
      [1306824, 599324, 67324],
      "EGETKAPITAL",
      1491324,
      row(11172000, 11172000, 11172000),
      row(11356500, 11879500, 11704000),
    ],
  ])("%s", (_, expected, id, ...args) => {
    expect(answer(id, ...args)).toEqual(expected);
  });

  test("0,1 + 0,2 is 0,3", () => {
    expect(answer("ALLOCATE", 0.1 + 0.2, row(1, 2))).toEqual([0.1, 0.2]);
  });

  test("lies as its weights lie", () => {
    const verdict = oracle({ id: "ALLOCATE", args: [3, column(1, 1, 1)] });
    expect(verdict.ok && matrixOf(verdict)).toEqual([[1], [1], [1]]);
  });
});

describe("the oracle refuses", () => {
  test.each<[string, string, ...(Argument | undefined)[]]>([
    ["weightsAllZero", "ALLOCATE", 5, row(0, null)],
    ["negative", "ALLOCATE", 5, row(1, -1)],
    ["tooManyDecimals", "ALLOCATE", 4417.6 - 4417.5, row(1, 1)],
    ["notAMultiple", "ALLOCATE", 5.5, row(1, 1), 1],
    ["tooLarge", "ALLOCATE", 1e15, row(1, 1)],
    ["tooManyUnits", "ALLOCATE", 5e14, row(1, 1), 0.1],
    ["signWouldChange", "ALLOCATE", 4, row(1, 1, 1, 1, 1, 1, 1), undefined, "Avrunda var för sig"],
    ["boundsNotHere", "ALLOCATE", 4, row(1, 1), undefined, "Avrunda var för sig", 1],
    ["leastForZeroWeight", "ALLOCATE", 5, row(1, 0), undefined, undefined, row(1, 1)],
    ["leastTooHigh", "ALLOCATE", 5, row(1, 1), undefined, undefined, 3],
    ["mostTooLow", "ALLOCATE", 5, row(1, 1), undefined, undefined, undefined, 2],
    ["leastAboveMost", "ALLOCATE", 5, row(1, 1), undefined, undefined, 2, 1],
    ["populationMissing", "KOMMUNANDEL", 5, row(1, null)],
    ["populationNotWhole", "KOMMUNANDEL", 5, row(1, 1.5)],
    ["shareAboveOne", "KOMMUNANDEL", 5, row(1, 1), 1.5],
    ["baseTooHigh", "KOMMUNANDEL", 8, row(1, 1), undefined, undefined, 2],
    ["baseWithNegative", "KOMMUNANDEL", -8, row(1, 1), undefined, undefined, 1],
    ["periodNegative", "EGETKAPITAL", 5, row(1), row(-1)],
    ["lengthsDiffer", "EGETKAPITAL", 5, row(1, 2), row(1)],
    [
      "block",
      "ALLOCATE",
      5,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["notOneValue", "ALLOCATE", row(1, 2), row(1, 2)],
    ["notANumber", "ALLOCATE", 5, row(1, "2")],
    ["errorCell", "ALLOCATE", 5, row(1, { error: "#N/A" })],
    ["unknownMethod", "ALLOCATE", 5, row(1, 2), undefined, "D'HONDT"],
  ])("%s", (reason, id, ...args) => {
    expect(reasons(id, ...args)).toContain(reason);
  });

  test("a minst for all skips a zero weight", () => {
    expect(answer("ALLOCATE", 5, row(1, 0, 3), undefined, undefined, 2)).toEqual([2, 0, 3]);
  });
});
