import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { compare, fromText, subtract } from "../oracle/Rational.ts";
import { type Place, refusesBadCells } from "./badInputs.ts";
import { cells, everywhere, refusal } from "./calls.ts";
import { amounts } from "./decimals.ts";
import { RUNS, TITLE } from "./runs.ts";
import { swedishAmount } from "./swedishAmount.ts";

const equities = fc.array(amounts(-2_000_000_000), { minLength: 1, maxLength: 6 });
const limits = fc
  .tuple(amounts(-2_000_000), amounts(-2_000_000))
  .map((both) => both.sort((a, b) => compare(fromText(a), fromText(b))) as [string, string]);

/** The sentence for one period, from the promise: inside, so much under the floor, or so much over the ceiling. */
function expected(equity: string, least: string, most: string | undefined): string {
  const under = subtract(fromText(least), fromText(equity));
  if (under.n > 0n) return `${swedishAmount(under)} under minst`;
  const over = subtract(fromText(equity), fromText(most ?? equity));
  return over.n > 0n ? `${swedishAmount(over)} över högst` : "Inom";
}

describe(`KAPITALKONTROLL ${TITLE}`, () => {
  test("says per period Inom, how much under minst or how much over högst, to the last digit", () =>
    fc.assert(
      fc.property(equities, limits, (equity, [least, most]) => {
        // 0 in högst is left out: then there is no ceiling.
        const ceiling = Number(most) === 0 ? undefined : most;
        fc.pre(ceiling === undefined || compare(fromText(least), fromText(ceiling)) <= 0);
        expect(cells("KAPITALKONTROLL", column(...equity.map(Number)), Number(least), Number(most))).toEqual(
          equity.map((each) => [expected(each, least, ceiling)]),
        );
      }),
      RUNS,
    ));

  test("without limits the floor is 0 and there is no ceiling", () =>
    fc.assert(
      fc.property(equities, (equity) => {
        const texts = equity.map((each) => expected(each, "0", undefined));
        const answer = cells("KAPITALKONTROLL", row(...equity.map(Number)));
        expect(answer).toEqual([texts]);
      }),
      RUNS,
    ));
});

// Written out letter by letter: U+00A0 between groups, a decimal comma, ordinary spaces elsewhere.
test.each([
  [1387, 2000, undefined, "613 under minst"],
  [2120, 500, 2000, "120 över högst"],
  [2000, 2000, 2000, "Inom"],
  [67_324, 600_000, undefined, "532\u00a0676 under minst"],
  [0, 1234.5, undefined, "1\u00a0234,5 under minst"],
  [12_345_678.25, undefined, 1, "12\u00a0345\u00a0677,25 över högst"],
  [-611, undefined, undefined, "611 under minst"],
  [-611, -1000, -500, "Inom"],
  [0.1 + 0.2, 0.3, 0.3, "Inom"],
])("%d with minst %s and högst %s: %s", (equity, least, most, text) => {
  expect(everywhere("KAPITALKONTROLL", equity, least, most)).toEqual([[text]]);
});

test("lies as the equity lies; blank limits are left out", () => {
  const three = ["Inom", "676 under minst", "532\u00a0676 under minst"];
  expect(everywhere("KAPITALKONTROLL", row(1_306_824, 599_324, 67_324), 600_000)).toEqual([three]);
  expect(everywhere("KAPITALKONTROLL", column(1_306_824, 599_324, 67_324), 600_000, 0)).toEqual(three.map((t) => [t]));
  expect(everywhere("KAPITALKONTROLL", column(5, null, -5), null, null)).toEqual([
    ["Inom"],
    ["Inom"],
    ["5 under minst"],
  ]);
});

test("högst under minst is refused with both; a negative högst alone is under the floor of 0", () => {
  expect(refusal("KAPITALKONTROLL", 100, 500, 300)).toMatch(/^FINSAM-210: minst\b.*\b500\b.*högst 300\b/);
  expect(refusal("KAPITALKONTROLL", 100, undefined, -5)).toMatch(/^FINSAM-210: minst\b.*\b0\b.*högst −5\b/);
});

refusesBadCells("KAPITALKONTROLL", [
  { parameter: "eget_kapital", takes: "vector", call: (equity) => [equity, 5], good: 5 },
  { parameter: "minst", takes: "one", call: (least) => [column(1, 2), least], good: 1 },
  { parameter: "högst", takes: "one", call: (most) => [column(1, 2), 1, most], good: 9 },
] satisfies Place[]);
