import { describe, expect, test } from "vitest";
import type { Clearing, ExchangePlan, FormulaChange } from "../../core/exchange/ExchangePlan.ts";
import { areasOf } from "../../panel/exchange/areasOf.ts";
import { changeOf, conversionSteps, leftOf } from "../../panel/exchange/ConversionStep.ts";

test.each([
  [["E6"], ["E6"]],
  [["E6", "E7", "E8"], ["E6:E8"]],
  [["E6", "F6", "G6"], ["E6:G6"]],
  [["E6", "F6", "E7", "F7"], ["E6:F7"]],
  // A result without its own first cell, and one with a blank in it.
  [
    ["F6", "E7", "F7"],
    ["F6", "E7:F7"],
  ],
  [
    ["E6", "G6", "E7", "G7"],
    ["E6:E7", "G6:G7"],
  ],
  [
    ["E6", "E8"],
    ["E6", "E8"],
  ],
  [["Z1", "AA1"], ["Z1:AA1"]],
  [[], []],
])("%j are the areas %j", (cells, areas) => {
  expect(areasOf(cells)).toEqual(areas);
});

const change = (sheet: string, address: string, inTheWay: FormulaChange["inTheWay"] = null): FormulaChange => ({
  sheet,
  address,
  before: "=_xldudf_FINSAM_X()",
  after: "=FINSAM.X()",
  fills: null,
  result: null,
  isMatrix: true,
  inTheWay,
});
const clear = (sheet: string, address: string, anchor: string): Clearing => ({
  sheet,
  address,
  anchor,
  formula: null,
  value: 1,
});
const plan: ExchangePlan = {
  target: "excel",
  changes: [change("Ett", "B2"), change("Två", "B2"), change("Två", "D2", { sheet: "Två", address: "D5" })],
  clears: [clear("Ett", "B3", "B2"), clear("Två", "B3", "B2"), clear("Två", "B4", "B2")],
  left: [],
};

describe("the steps of a plan", () => {
  test("each formula has the cells that are emptied for it, on its own sheet", () => {
    const steps = conversionSteps(plan);
    expect(steps.map(({ clears }) => clears.map(({ sheet, address }) => `${sheet}!${address}`))).toEqual([
      ["Ett!B3"],
      ["Två!B3", "Två!B4"],
      [],
    ]);
  });

  test("are shown with what is emptied and what is in the way, and without where there is none", () => {
    const [, second, third] = conversionSteps(plan).map(changeOf);
    const formulas = { before: "=_xldudf_FINSAM_X()", after: "=FINSAM.X()" };
    expect(second).toEqual({ sheet: "Två", address: "B2", ...formulas, empties: ["B3:B4"] });
    expect(third).toEqual({ sheet: "Två", address: "D2", ...formulas, inTheWay: "D5" });
  });

  test("what is left has the core's own sentence, in the user's language", () => {
    const left = { sheet: "Ett", address: "B9", formula: "=QUERY()", reason: "foreign", about: "QUERY" } as const;
    expect(leftOf(left, "sv").sentence).toMatch(/^QUERY finns bara i Google Kalkylark\./);
    expect(leftOf(left, "en").sentence).toMatch(/^QUERY exists in Google Sheets only\./);
  });
});
