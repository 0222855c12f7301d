import { describe, expect, test } from "vitest";
import { classifySheets, shownError } from "../../gsheets/cells/classifySheets.ts";
import { FakeGoogle } from "./fake/FakeGoogle.ts";

/** What the top-level function answers, or the sentence that it throws. */
function answer(...given: readonly unknown[]): unknown {
  try {
    return new FakeGoogle().call("FINSAM_ALLOCATE", ...given);
  } catch (error) {
    return (error as Error).message;
  }
}
const ROW = [[1, 1]];

describe("arguments as Sheets hands them over", () => {
  test.each<[string, readonly unknown[], unknown]>([
    ["a single cell is its value", [3, 5], [[3]]],
    ["a range is rows of cells", [3, [[1], [2]]], [[1], [2]]],
    ["an empty cell inside a range is an empty text", [3, [[1], [""], [2]]], [[1], [0], [2]]],
    ["a skipped argument is an empty text", [3, ROW, "", "", "", 2], [[2, 1]]],
    ["an omitted argument is not there", [4417.5, ROW], [[2208.8, 2208.7]]],
    [
      "an omitted argument in the middle of a call from a script",
      [4417.5, ROW, undefined, undefined, 1],
      [[2208.8, 2208.7]],
    ],
    ["a percentage is its fraction", [0.1, ROW, 0.01], [[0.05, 0.05]]],
    ["a date is a Date", [new Date(0), ROW], expect.stringMatching(/^FINSAM-101.*belopp.*datum/)],
    ["a checkbox is true or false", [3, [[1], [false]]], expect.stringMatching(/^FINSAM-101.*rad 2/)],
    ["an error cell is its text", [3, [[1], ["#DIV/0!"]]], expect.stringMatching(/^FINSAM-102.*rad 2/)],
    ["an error cell in Swedish", [3, [[1], ["#SAKNAS!"]]], expect.stringMatching(/^FINSAM-102.*rad 2/)],
    ["an error cell, should it be an Error", [new Error("#N/A"), ROW], expect.stringMatching(/^FINSAM-102.*belopp/)],
    ["one argument too many", [3, ROW, 1, "", "", "", ""], expect.stringMatching(/^FINSAM-109/)],
  ])("%s", (_, given, wanted) => {
    expect(answer(...given)).toEqual(wanted);
  });
});

test("a Swedish error and its English name are the same error", () => {
  expect(classifySheets("#VÄRDEFEL!")).toEqual(classifySheets("#VALUE!"));
  expect(shownError("#NAMN?")).toBe("#NAME?");
});

test.each(["Loading...", "Laddar...", "Läser in…"])("%s is a call that Google has not answered", (shown) => {
  expect(shownError(shown)).toBe("#BUSY!");
});

test.each(["", "34", "# anteckning", "toString", "#N/A i text"])("%j shows no error", (shown) => {
  expect(shownError(shown)).toBeNull();
});
