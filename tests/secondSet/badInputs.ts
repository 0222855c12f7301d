import { describe, expect, test } from "vitest";
import { type Argument, type Cell, column } from "../bundles/hostCall.ts";
import { type Args, excelError, refusal } from "./calls.ts";

/** One parameter of a call: what it takes, and how a call looks with one value in its place. */
export interface Place {
  readonly parameter: string;
  readonly takes: "one" | "vector" | "table";
  /** A call that is right but for this argument. */
  readonly call: (argument: Argument) => Args;
  /** Cells that are right, to stand before the bad one in a range. */
  readonly good: Cell;
}

const WRONG: readonly [what: string, cell: Cell, code: string, excelCell: string][] = [
  ["text", "abc", "FINSAM-101", "#VALUE!"],
  ["text that looks like a number", "100", "FINSAM-101", "#VALUE!"],
  ["TRUE", true, "FINSAM-101", "#VALUE!"],
  ["an error cell", { error: "#N/A" }, "FINSAM-102", "#N/A"],
  ["1e15", 1e15, "FINSAM-103", "#VALUE!"],
];

/** The rules for every function, for each place: the sentence begins with the code and names parameter and position. */
export function refusesBadCells(id: string, places: readonly Place[]): void {
  describe.each(places)(`${id}: $parameter refuses`, ({ parameter, takes, call, good }) => {
    test.each(WRONG)("%s, naming the parameter and the place", (_, cell, code, excelCell) => {
      const one = call(cell);
      expect(refusal(id, ...one)).toMatch(new RegExp(`^${code}: ${parameter}\\b`));
      expect(excelError(id, ...one)).toBe(excelCell);
      if (takes === "one") return;
      expect(refusal(id, ...call(column(good, good, cell)))).toMatch(new RegExp(`^${code}: ${parameter} \\(rad 3\\)`));
    });
  });

  test.each(
    places.filter(({ takes }) => takes === "one"),
  )(`${id}: $parameter refuses a range where one value is expected`, ({ parameter, call, good }) => {
    expect(refusal(id, ...call(column(good, good)))).toMatch(new RegExp(`^FINSAM-104: ${parameter}\\b`));
  });

  test.each(places.filter(({ takes }) => takes === "vector"))(`${id}: $parameter refuses a block`, ({
    parameter,
    call,
    good,
  }) => {
    const block = [
      [good, good],
      [good, good],
    ];
    expect(refusal(id, ...call(block))).toMatch(new RegExp(`^FINSAM-105: ${parameter}\\b`));
  });
}

/** A number under 0 where none may be. */
export function refusesNegative(id: string, places: readonly Place[]): void {
  test.each(places)(`${id}: $parameter refuses a negative number`, ({ parameter, takes, call, good }) => {
    expect(refusal(id, ...call(-1))).toMatch(new RegExp(`^FINSAM-110: ${parameter}: −1\\b`));
    if (takes === "one") return;
    expect(refusal(id, ...call(column(good, -1)))).toMatch(new RegExp(`^FINSAM-110: ${parameter} \\(rad 2\\): −1\\b`));
  });
}
