import { describe, expect, test } from "vitest";
import { type Argument, type Call, type Cell, column, type ExcelBlank, row } from "./hostCall.ts";
import { excel, gives, inBothHosts, refuses, sheets } from "./inBothHosts.ts";
import { publishedFunctions } from "./publishedFunctions.ts";

/** The rules for every function, told by example; randomCalls.test.ts has them by the thousand. */
const call = (id: string, ...args: (Argument | undefined)[]): Call => ({ id, args });

describe("an empty cell, an empty text and 0 are the same thing", () => {
  const WAYS: readonly [string, Cell, ExcelBlank][] = [
    ["null", null, null],
    ["an empty text", null, ""],
    ["Excel's 0 for an empty cell", null, 0],
    ["0", 0, null],
    ["a formula's empty text", "", null],
  ];
  const SAME: readonly [string, (empty: Cell) => Call, unknown][] = [
    ["belopp", (empty) => call("ALLOCATE", empty, column(1, 2)), [[0], [0]]],
    ["a weight", (empty) => call("ALLOCATE", 3, column(1, empty, 2)), [[1], [0], [2]]],
    ["enhet", (empty) => call("ALLOCATE", 4417.5, row(1, 1), empty), [[2208.8, 2208.7]]],
    ["metod", (empty) => call("ALLOCATE", 3, row(1, 1), 1, empty), [[2, 1]]],
    ["minst", (empty) => call("ALLOCATE", 10, row(1, 9), 1, undefined, empty), [[1, 9]]],
    ["one minst of many", (empty) => call("ALLOCATE", 10, row(1, 9), 1, undefined, row(2, empty)), [[2, 8]]],
    ["högst", (empty) => call("ALLOCATE", 10, row(1, 9), 1, undefined, 2, empty), [[2, 8]]],
    ["one högst of many", (empty) => call("ALLOCATE", 10, row(1, 9), 1, undefined, undefined, row(empty, 7)), [[3, 7]]],
    ["hela_ramen", (empty) => call("KOMMUNANDEL", empty, row(1, 1)), [[0, 0]]],
    ["andel", (empty) => call("KOMMUNANDEL", 400, row(3, 1), empty), [[75, 25]]],
    ["KOMMUNANDEL's enhet", (empty) => call("KOMMUNANDEL", 402, row(1, 1), undefined, empty), [[50.3, 50.2]]],
    ["grundbelopp", (empty) => call("KOMMUNANDEL", 400, row(3, 1), undefined, undefined, empty), [[75, 25]]],
    ["one grundbelopp of many", (empty) => call("KOMMUNANDEL", 400, row(1, 1), 0, 0, row(empty, 20)), [[40, 60]]],
    ["ingående", (empty) => call("EGETKAPITAL", empty, row(5, 5), row(3, 3)), [[2, 4]]],
    ["a period's intäkter", (empty) => call("EGETKAPITAL", 10, column(empty, 5), column(3, 3)), [[7], [9]]],
    ["a period's kostnader", (empty) => call("EGETKAPITAL", 10, column(5, 5), column(3, empty)), [[12], [17]]],
  ];
  describe.each(SAME)("in %s", (_, make, value) => {
    test.each(WAYS)("%s", (_way, empty, blank) => {
      expect(inBothHosts(make(empty), blank)).toEqual({ ok: true, value });
    });
  });

  test("and when a trailing argument is not there at all", () => {
    gives(call("ALLOCATE", 3, row(1, 1)), [[2, 1]]);
    gives(call("ALLOCATE", 3, row(1, 1), undefined, undefined, undefined, undefined), [[2, 1]]);
    gives(call("KOMMUNANDEL", 400, row(3, 1)), [[75, 25]]);
  });

  test.each(WAYS)("a population that is %s is missing, and its row is named", (_, empty, blank) => {
    expect(inBothHosts(call("KOMMUNANDEL", 400, column(3, 2, empty)), blank)).toEqual({
      ok: false,
      code: "#N/A",
      message: expect.stringMatching(/^FINSAM-113\b.*folkmängd.*rad 3\b/s),
    });
  });
});

describe("the answer lies as the first vector lies", () => {
  const BASES: [string, Argument, unknown][] = [
    ["a row gives a row", row(1, 1, 1), [[34, 33, 33]]],
    ["a column gives a column", column(1, 1, 1), [[34], [33], [33]]],
    ["one value gives one value", 7, [[100]]],
    ["a range of one cell gives one value", [[7]], [[100]]],
  ];
  test.each(BASES)("ALLOCATE: %s", (_, weights, value) => gives(call("ALLOCATE", 100, weights), value));
  test.each(BASES)("KOMMUNANDEL: %s", (_, people, value) => gives(call("KOMMUNANDEL", 400, people), value));

  test("a row and a column may be mixed", () => {
    gives(call("ALLOCATE", 10, column(1, 1, 8), 1, undefined, row(4, 0, 0), row(0, 0, 7)), [[4], [1], [5]]);
    gives(call("KOMMUNANDEL", 40, row(1, 1), undefined, undefined, column(4, 0)), [[7, 3]]);
    gives(call("EGETKAPITAL", 1, row(5, 5), column(3, 3)), [[3, 5]]);
    gives(call("EGETKAPITAL", 1, column(5, 5), row(3, 3)), [[3], [5]]);
  });

  test.each([
    [
      "ALLOCATE",
      [
        5,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "vikter",
    ],
    [
      "KOMMUNANDEL",
      [
        5,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "folkmängd",
    ],
    [
      "EGETKAPITAL",
      [
        5,
        row(1),
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "kostnader",
    ],
  ] as [string, Argument[], string][])("%s refuses a block and names the parameter", (id, args, name) => {
    refuses({ id, args }, "#VALUE!", new RegExp(`^FINSAM-105\\b.*${name}`, "s"));
  });

  test("a vector where one value is expected is refused", () => {
    refuses(call("ALLOCATE", column(1, 2), row(1, 1)), "#VALUE!", /^FINSAM-104\b.*belopp/s);
    refuses(call("ALLOCATE", 5, row(1, 1), 1, row("HAMILTON", "")), "#VALUE!", /^FINSAM-104\b.*metod/s);
    refuses(call("EGETKAPITAL", row(1, 2), row(1, 1), row(1, 1)), "#VALUE!", /^FINSAM-104\b.*ingående/s);
  });

  test("vectors of different lengths are refused, also one value beside many where all must be given", () => {
    refuses(
      call("EGETKAPITAL", 1, row(5, 5), row(3)),
      "#VALUE!",
      /^FINSAM-107\b.*(intäkter.*kostnader|kostnader.*intäkter)/s,
    );
    refuses(call("ALLOCATE", 5, row(1, 1), 1, undefined, row(1, 1, 1)), "#VALUE!", /^FINSAM-107\b.*minst/s);
  });
});

describe("a number is what the grid shows of it", () => {
  test("0,1 + 0,2 is 0,3", () => {
    gives(call("ALLOCATE", 0.1 + 0.2, column(1, 1, 1)), [[0.1], [0.1], [0.1]]);
    gives(call("ALLOCATE", 1, row(0.1 + 0.2, 0.3)), [[1, 0]]);
    gives(call("EGETKAPITAL", 0, row(0.1, 0.2), row(0, 0)), [[0.1, 0.3]]);
    gives(call("KOMMUNANDEL", 4 * 0.3, row(1, 1, 1), undefined, 0.1), [[0.1, 0.1, 0.1]]);
  });

  test("noise beyond the fifth decimal is refused with the way out", () => {
    refuses(call("ALLOCATE", 4417.6 - 4417.5, row(1, 1)), "#VALUE!", /^FINSAM-201\b.*AVRUNDA\(belopp;2\).*enhet/s);
  });

  test.each([1e15, -1e15, 1e308])("%s is too large, and the place is named", (large) => {
    refuses(call("ALLOCATE", 5, column(1, 2, large)), "#VALUE!", /^FINSAM-103\b.*vikter.*rad 3\b/s);
  });

  test("15 digits are not too many", () => {
    gives(call("ALLOCATE", 999_999_999_999_999, row(1, 1)), [[500_000_000_000_000, 499_999_999_999_999]]);
  });
});

describe("what is not a number is refused with its place, never counted", () => {
  test.each<[string, Cell]>([
    ["text", "abc"],
    ["text that looks like a number", "12"],
    ["a Swedish amount as text", "1 234,50"],
    ["a space", " "],
    ["TRUE", true],
    ["FALSE", false],
  ])("%s", (_, stray) => {
    refuses(call("ALLOCATE", 5, column(1, 2, stray)), "#VALUE!", /^FINSAM-101\b.*vikter.*rad 3\b/s);
    refuses(call("ALLOCATE", 5, row(1, 2, stray)), "#VALUE!", /^FINSAM-101\b.*vikter.*kolumn 3\b/s);
    refuses(call("KOMMUNANDEL", 5, column(1, 2, stray)), "#VALUE!", /^FINSAM-101\b.*folkmängd.*rad 3\b/s);
    refuses(
      call("EGETKAPITAL", 5, column(1, 2, 3), column(1, 2, stray)),
      "#VALUE!",
      /^FINSAM-101\b.*kostnader.*rad 3\b/s,
    );
    refuses(call("ALLOCATE", stray, row(1, 1)), "#VALUE!", /^FINSAM-101\b.*belopp/s);
  });

  test("what was found is quoted", () => {
    refuses(call("ALLOCATE", 5, column(1, "1 234,50")), "#VALUE!", /1 234,50/);
  });

  test.each([
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
  ])("the error cell %s gives #N/A", (error) => {
    refuses(call("ALLOCATE", 5, column(1, 2, { error })), "#N/A", /^FINSAM-102\b.*vikter.*rad 3\b/s);
    refuses(call("KOMMUNANDEL", { error }, column(1, 2)), "#N/A", /^FINSAM-102\b.*hela_ramen/s);
    refuses(call("EGETKAPITAL", 5, row(1, 2, { error }), row(1, 2, 3)), "#N/A", /^FINSAM-102\b.*intäkter.*kolumn 3\b/s);
    refuses(call("ALLOCATE", 5, row(1, 1), 1, { error }), "#N/A", /^FINSAM-102\b.*metod/s);
  });

  test("a date is refused in Sheets, which says that it is one", () => {
    const dated = sheets.call(call("ALLOCATE", 5, column(1, 2, { date: 46_000 })));
    expect(dated).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^FINSAM-101\b.*vikter.*rad 3\b.*datum/s),
    });
    expect(sheets.call(call("ALLOCATE", { date: 46_000 }, column(1)))).toMatchObject({ ok: false });
    expect(sheets.call(call("ALLOCATE", 5, column(1), 1, { date: 46_000 }))).toMatchObject({ ok: false });
  });

  test("a date is its serial number in Excel, which cannot tell it from an amount", () => {
    expect(excel.call(call("ALLOCATE", { date: 46_000 }, column(1)))).toEqual({ ok: true, value: [[46_000]] });
  });
});

describe("sizes", () => {
  test("100 000 weights are shared out, one more is refused", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => [i % 7]);
    const shared = inBothHosts(call("ALLOCATE", 1_000_003, many));
    expect(shared.ok && (shared.value as number[][]).reduce((total, [part = 0]) => total + part, 0)).toBe(1_000_003);
    refuses(call("ALLOCATE", 1_000_003, [...many, [1]]), "#VALUE!", /^FINSAM-108\b.*vikter.*100\u00a0000/s);
  });

  test("1e15 units are shared out, more are refused", () => {
    gives(call("ALLOCATE", 1e14, row(1, 1), 0.1), [[5e13, 5e13]]);
    refuses(call("ALLOCATE", 2e14, row(1, 1), 0.1), "#VALUE!", /^FINSAM-205\b/);
  });
});

test("VERSION gives the same text in both hosts, in one cell", () => {
  const version = excel.call(call("VERSION"));
  expect(version).toEqual({ ok: true, value: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect(sheets.call(call("VERSION"))).toEqual(version);
});

test("the functions and their parameters are the published ones, in the published order", () => {
  const published = new Map(publishedFunctions().map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  expect(published.get("ALLOCATE")).toEqual(["belopp", "vikter", "enhet", "metod", "minst", "högst"]);
  expect(published.get("KOMMUNANDEL")).toEqual(["hela_ramen", "folkmängd", "andel", "enhet", "grundbelopp"]);
  expect(published.get("EGETKAPITAL")).toEqual(["ingående", "intäkter", "kostnader"]);
  expect(published.get("VERSION")).toEqual([]);
});
