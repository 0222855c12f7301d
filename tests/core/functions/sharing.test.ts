import { describe, expect, test } from "vitest";
import { across, call, down, refused } from "./call.ts";

describe("ALLOCATE and STEG", () => {
  test("name the method that is none", () => {
    for (const id of ["ALLOCATE", "STEG"]) {
      expect(refused(id, 10, down(1, 1), 1, "D'HONDT")).toEqual({
        error: "unknownMethod",
        data: { parameter: "metod", found: { kind: "text", text: "D'HONDT" } },
      });
    }
  });

  test("name the part that would change sign: the largest weight's, of equals the first", () => {
    // 4/7 seven times rounds to 1 each: the first would have to give three back.
    const equals = down(1, 1, 1, 1, 1, 1, 1);
    expect(refused("ALLOCATE", 4, equals, 1, "AVRUNDA VAR FÖR SIG")).toEqual({
      error: "signWouldChange",
      data: { position: { row: 1 } },
    });
  });

  test("name the amount that has no steps", () => {
    expect(refused("ALLOCATE", 4417.5, across(1, 1), 1)).toEqual({
      error: "notAMultiple",
      data: { parameter: "belopp", position: {}, amount: 4417.5, unit: 1, fits: 0.1 },
    });
  });

  test("share nothing over nothing", () => {
    expect(call("ALLOCATE", 0, across(0, 0))).toEqual([[0, 0]]);
    expect(call("ALLOCATE", 0, across(0, 0), 1, undefined, 0, 5)).toEqual([[0, 0]]);
    expect(call("STEG", 0, across(0, 5))[1]).toEqual([0, 0, 0, 0, "", 0, 0, 0, 0]);
  });

  test("differ by method: 1,5 · 1,5 · 3 by the largest remainder, or each for itself", () => {
    expect(call("ALLOCATE", 6, across(1, 1, 2), 1, "STÖRSTA REST")).toEqual([[2, 1, 3]]);
    expect(call("ALLOCATE", 6, across(1, 1, 2), 1, "AVRUNDA VAR FÖR SIG")).toEqual([[2, 2, 2]]);
  });

  test("tell the amount that nothing can take", () => {
    expect(refused("ALLOCATE", -5, across(0, 0))).toEqual({
      error: "weightsAllZero",
      data: { parameter: "vikter", position: {}, amount: -5 },
    });
  });
});

describe("STEG", () => {
  const columnOf = (heading: string, ...values: unknown[]): unknown[] => {
    const [headings = [], ...rows] = call("STEG", ...values);
    return rows.map((row) => row[headings.indexOf(heading)]);
  };

  test("ranks nobody where nothing is ranked", () => {
    expect(columnOf("Rang", 10, down(1, 1, 1))).toEqual([1, 2, 3]);
    expect(columnOf("Rang", 10, down(1, 1, 1), 1, "AVRUNDA VAR FÖR SIG")).toEqual(["", "", ""]);
    expect(columnOf("Rang", 0, down(1, 1, 1))).toEqual(["", "", ""]);
    expect(columnOf("Rang", 9, down(1, 1, 1))).toEqual(["", "", ""]);
  });

  test("prints the bounds that hold: none for a zero weight", () => {
    expect(columnOf("Minst", 10, down(1, 0, 1), 1, undefined, 2)).toEqual([2, 0, 2]);
    expect(columnOf("Högst", 10, down(1, 0, 1), 1, undefined, undefined, 8)).toEqual([8, 0, 8]);
  });

  test("Extra enhet is what a part has beyond its share downwards", () => {
    expect(columnOf("Extra enhet", 10, down(1, 1, 1))).toEqual([1, 0, 0]);
    expect(columnOf("Extra enhet", -10, down(1, 1, 1))).toEqual([-1, 0, 0]);
    // 1,5 · 1,5 · 3: rounded each 2 · 2 · 3, and the largest gives one back.
    expect(columnOf("Extra enhet", 6, down(1, 1, 2), 1, "AVRUNDA VAR FÖR SIG")).toEqual([1, 1, -1]);
    expect(columnOf("Extra enhet", 10, down(1, 1, 8), 1, undefined, down(4, 0, 0), down(0, 0, 7))).toEqual([0, 1, 0]);
  });
});

describe("ALLOCATEPLAN", () => {
  test("tells both shapes as the years lie", () => {
    expect(
      refused("ALLOCATEPLAN", across(5, 5, 5), [
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({
      error: "planShape",
      data: { rows: 2, columns: 2, years: 3 },
    });
    expect(
      refused("ALLOCATEPLAN", down(5, 5, 5), [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]),
    ).toEqual({
      error: "planShape",
      data: { rows: 2, columns: 4, years: 3 },
    });
    expect(
      refused("ALLOCATEPLAN", across(5, 5, 5), [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]),
    ).toEqual({
      error: "planShape",
      data: { rows: 2, columns: 4, years: 3 },
    });
  });

  test("names the year whose weights are all 0, or whose amount has no steps", () => {
    expect(
      refused("ALLOCATEPLAN", down(5, -7), [
        [1, 1],
        [0, 0],
      ]),
    ).toEqual({
      error: "weightsAllZero",
      data: { parameter: "vikter_per_år", position: { row: 2 }, amount: -7 },
    });
    expect(
      refused(
        "ALLOCATEPLAN",
        across(5, 7.5),
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual({
      error: "notAMultiple",
      data: { parameter: "belopp_per_år", position: { column: 2 }, amount: 7.5, unit: 1, fits: 0.1 },
    });
  });

  test("a blank year needs no weights, and a zero weight among others is none to refuse", () => {
    expect(
      call("ALLOCATEPLAN", down(4, 0), [
        [1, 1],
        [0, 0],
      ]),
    ).toEqual([
      [2, 2],
      [0, 0],
    ]);
    expect(
      call("ALLOCATEPLAN", down(4, 4), [
        [1, 1],
        [0, 1],
      ]),
    ).toEqual([
      [2, 2],
      [0, 4],
    ]);
  });

  test("too many digits for an exact plan are refused with the number of years", () => {
    // Sums of fifteen digits without a common factor: fifty of them make a denominator of more than 700 digits.
    const years = 60;
    const weights = Array.from({ length: years }, (_, year) => [
      10 ** 14 + 31 * year * year + 7,
      10 ** 14 - 17 * year,
      3,
    ]);
    const amounts = down(...weights.map(() => 1));
    expect(refused("ALLOCATEPLAN", amounts, weights)).toEqual({ error: "planTooLong", data: { years } });
  });

  test("a single year follows its weights", () => {
    expect(call("ALLOCATEPLAN", 10, down(1, 1, 3))).toEqual([[2], [2], [6]]);
    expect(call("ALLOCATEPLAN", 10, across(1, 1, 3))).toEqual([[2, 2, 6]]);
    expect(call("ALLOCATEPLAN", 10, 4)).toEqual([[10]]);
    expect(
      refused("ALLOCATEPLAN", 10, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual({
      error: "planShape",
      data: { rows: 2, columns: 2, years: 1 },
    });
  });
});

describe("KOMMUNANDEL", () => {
  test("pays base amounts first, up to all that there is", () => {
    // A quarter of 400: 100. Bases of 10 and 20 leave 70, which go 1 to 6.
    expect(call("KOMMUNANDEL", 400, down(1, 6), undefined, undefined, down(10, 20))).toEqual([[20], [80]]);
    expect(call("KOMMUNANDEL", 400, down(1, 6), undefined, undefined, 50)).toEqual([[50], [50]]);
    expect(call("KOMMUNANDEL", -400, down(1, 1), undefined, undefined, 0)).toEqual([[-50], [-50]]);
  });

  test("refuses more than there is, with the excess; and any with negative funds", () => {
    expect(refused("KOMMUNANDEL", 400, down(1, 6), undefined, undefined, 50.5)).toEqual({
      error: "partNotAMultiple",
      data: { parameter: "grundbelopp", position: {}, value: 50.5, unit: 1 },
    });
    expect(refused("KOMMUNANDEL", 400, down(1, 6), undefined, 0.5, down(50.5, 50))).toEqual({
      error: "baseTooHigh",
      data: { funds: 100, excess: "0.5" },
    });
    expect(refused("KOMMUNANDEL", -400, down(1, 6), undefined, undefined, down(0, 1))).toEqual({
      error: "baseWithNegativeFunds",
      data: { funds: -100 },
    });
  });

  test("names the kommun whose population is missing", () => {
    expect(refused("KOMMUNANDEL", 400, down(1, 0))).toEqual({
      error: "missingPopulation",
      data: { parameter: "folkmängd", position: { row: 2 } },
    });
  });

  test("tells the product that cannot be shared out", () => {
    expect(refused("KOMMUNANDEL", 17_670.1, down(1, 6), undefined, 1)).toEqual({
      error: "productNotAMultiple",
      data: { product: "4417.525", unit: 1 },
    });
    expect(refused("KOMMUNANDEL", 0.000_1, down(1, 6))).toEqual({
      error: "productTooManyDecimals",
      data: { product: "0.000025" },
    });
  });
});

describe("FINANSIERING", () => {
  test("tells the half that cannot be shared out", () => {
    expect(refused("FINANSIERING", 8835, down(1, 6), 1)).toEqual({
      error: "halfNotAMultiple",
      data: { half: "4417.5", unit: 1, fits: 0.1 },
    });
    expect(refused("FINANSIERING", 0.000_01, down(1, 6))).toEqual({
      error: "halfTooManyDecimals",
      data: { half: "0.000005" },
    });
    expect(refused("FINANSIERING", 8835, down(1, 0))).toEqual({
      error: "missingPopulation",
      data: { parameter: "folkmängd", position: { row: 2 } },
    });
  });

  test("gives the grant, half of it, and that half by population", () => {
    expect(call("FINANSIERING", 100, across(1, 4))).toEqual([[100, 50, 10, 40]]);
  });
});

describe("ANDELAR", () => {
  test("all 0 are zeros, as they lie", () => {
    expect(call("ANDELAR", across(0, 0))).toEqual([[0, 0]]);
    expect(call("ANDELAR", down(0, 3))).toEqual([[0], [1]]);
  });
});
