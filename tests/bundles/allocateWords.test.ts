import { describe, expect, test } from "vitest";
import { type Argument, type Call, column, row } from "./hostCall.ts";
import { gives, inBothHosts, refuses } from "./inBothHosts.ts";

/** ALLOCATE in the words of its description, one sentence after the other, in both hosts. */
const allocate = (...args: (Argument | undefined)[]): Call => ({ id: "ALLOCATE", args });
const ROUND_EACH = "AVRUNDA VAR FÖR SIG";

describe("enhet left out", () => {
  test.each<[string, number, number[]]>([
    ["1 if belopp is whole", 101, [51, 50]],
    ["a tenth", 4417.5, [2208.8, 2208.7]],
    ["a hundredth", 1234.57, [617.29, 617.28]],
    ["a hundred thousandth at the least", 0.000_03, [0.000_02, 0.000_01]],
    ["1 also for 0", 0, [0, 0]],
  ])("%s", (_, amount, parts) => gives(allocate(amount, row(1, 1)), [parts]));

  test("more than five decimals are refused, with both ways out", () => {
    refuses(allocate(0.000_003, row(1, 1)), "#VALUE!", /^FINSAM-201\b.*AVRUNDA\(belopp;2\).*enhet/s);
    gives(allocate(0.000_003, row(1, 1), 0.000_001), [[0.000_002, 0.000_001]]);
  });
});

describe("enhet given", () => {
  test.each<[string, number, number, string]>([
    ["4 417,5 in whole units", 4417.5, 1, "0,1"],
    ["1 250 in hundreds", 1250, 100, "10"],
    ["1 000 in sevens", 1000, 7, "1\u00a0000"],
    ["0,25 in tenths", 0.25, 0.1, "0,01"],
  ])("%s is refused, and the largest power of ten that divides it is named", (_, amount, unit, fits) => {
    const sentence = new RegExp(`^FINSAM-202\\b.*belopp.*(?<![\\d,\u00a0])${fits}(?![\\d,\u00a0]*\\d)`, "s");
    refuses(allocate(amount, row(1, 1), unit), "#VALUE!", sentence);
  });

  test("a negative one is refused", () => {
    refuses(allocate(5, row(1, 1), -1), "#VALUE!", /^FINSAM-110\b.*enhet/s);
  });

  test("any size is possible, not only powers of ten", () => {
    gives(allocate(100, row(1, 2, 3, 7), 0.05), [[7.7, 15.4, 23.05, 53.85]]);
    gives(allocate(21, row(1, 1), 7), [[14, 7]]);
  });
});

describe("metod", () => {
  const NAMES = [
    "STÖRSTA REST",
    "HAMILTON",
    "LARGEST REMAINDER",
    "största rest",
    " Hamilton  ",
    "störsTA Rest".normalize("NFD"),
  ];
  test.each(NAMES)("»%s« is the largest remainder", (name) => {
    // 3 · 1,5 · 1,5: rounding each would give 3 · 2 · 2 and take one from the largest.
    gives(allocate(6, row(50, 25, 25), 1, name), [[3, 2, 1]]);
  });

  test.each([
    ROUND_EACH,
    "avrunda var för sig",
    "\u00a0Avrunda var för sig ",
    ROUND_EACH.normalize("NFD"),
  ])("»%s« rounds each part, and the largest weight takes the difference", (name) => {
    gives(allocate(6, row(25, 50, 25), 1, name), [[2, 2, 2]]);
    gives(allocate(-6, row(25, 50, 25), 1, name), [[-2, -2, -2]]);
    // 1,5 · 1,5 · 1,5 · 1,5: each 2, and the first of equals gives two back.
    gives(allocate(6, column(1, 1, 1, 1), 1, name), [[0], [2], [2], [2]]);
  });

  test.each<Argument>([
    "FÖRST",
    "AVRUNDA  VAR FÖR SIG",
    "STORSTA REST",
    "1",
    1,
    true,
    false,
  ])("%s is unknown: refused", (name) => {
    refuses(allocate(6, row(1, 1), 1, name), "#VALUE!", /^FINSAM-114\b.*metod.*STÖRSTA REST.*AVRUNDA VAR FÖR SIG/s);
  });

  test("rounding each is refused where a part would change sign", () => {
    // 4/7 seven times: each rounds to 1, and the first would have to give three back.
    refuses(allocate(4, row(1, 1, 1, 1, 1, 1, 1), 1, ROUND_EACH), "#VALUE!", /^FINSAM-207\b/);
    refuses(allocate(-4, row(1, 1, 1, 1, 1, 1, 1), 1, ROUND_EACH), "#VALUE!", /^FINSAM-207\b/);
    // 1/2 twice: each rounds to 1, the first gives one back and has 0, which is no change of sign.
    gives(allocate(1, row(1, 1), 1, ROUND_EACH), [[0, 1]]);
  });

  test("rounding each takes no bounds, but blank ones are none", () => {
    refuses(allocate(6, row(1, 1), 1, ROUND_EACH, 1), "#VALUE!", /^FINSAM-208\b.*minst/s);
    refuses(allocate(6, row(1, 1), 1, ROUND_EACH, null, row(0, 5)), "#VALUE!", /^FINSAM-208\b.*högst/s);
    gives(allocate(6, row(1, 1), 1, ROUND_EACH, row(null, 0), row("", 0)), [[3, 3]]);
  });
});

describe("vikter", () => {
  test("a negative one is refused with its place, also when belopp is 0", () => {
    refuses(allocate(5, column(1, 2, -0.5)), "#VALUE!", /^FINSAM-110\b.*vikter.*rad 3\b/s);
    refuses(allocate(0, column(1, 2, -0.5)), "#VALUE!", /^FINSAM-110\b.*vikter.*rad 3\b/s);
  });

  test("all 0 is refused unless belopp is 0", () => {
    refuses(allocate(5, row(0, null, "")), "#VALUE!", /^FINSAM-206\b.*vikter/s);
    refuses(allocate(-5, row(0, null, ""), 1, ROUND_EACH), "#VALUE!", /^FINSAM-206\b.*vikter/s);
    gives(allocate(0, row(0, null, "")), [[0, 0, 0]]);
    gives(allocate(0, row(0, 0), 1, ROUND_EACH), [[0, 0]]);
  });
});

test("every sentence of the wrong calls is Swedish and under 500 characters", () => {
  const calls = [
    allocate(4417.5, row(1, 1), 1),
    allocate(5, row(0)),
    allocate(5, row(1), 1, "FÖRST"),
    allocate(5, row(-1)),
  ];
  for (const call of calls) {
    const outcome = inBothHosts(call);
    expect(!outcome.ok && outcome.message).toMatch(/[åäö]/);
    expect(!outcome.ok && outcome.message.length).toBeLessThan(500);
  }
});
