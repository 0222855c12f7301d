import { expect, test } from "vitest";
import { AuditCode } from "../../../core/audit/AuditCode.ts";
import { inReadingOrder } from "../../../core/audit/inReadingOrder.ts";
import { finding } from "./finding.ts";
import { workbookOf } from "./sheetOf.ts";

const workbook = workbookOf({ Budget: "1", Plan: "1", Utfall: "1" });

const order = (findings: readonly ReturnType<typeof finding>[]): string[] =>
  inReadingOrder(workbook, findings).map(({ place, code }) => `${place.sheet} ${place.address} ${AuditCode[code]}`);

test("findings are read sheet by sheet, from above, from the left, and by their number", () => {
  expect(
    order([
      finding("typedTotalWrong", "Utfall!A1"),
      finding("errorInTable", "Plan!B10"),
      finding("numberAsText", "Plan!B10"),
      finding("typedTotalWrong", "Plan!C9"),
      finding("typedTotalWrong", "Plan!AA9"),
      finding("errorInTable", "Plan!B9"),
      finding("typedTotalWrong", "Budget!Z99"),
    ]),
  ).toEqual([
    "Budget Z99 typedTotalWrong",
    "Plan B9 errorInTable",
    "Plan C9 typedTotalWrong",
    "Plan AA9 typedTotalWrong",
    "Plan B10 numberAsText",
    "Plan B10 errorInTable",
    "Utfall A1 typedTotalWrong",
  ]);
});

test("the same code twice in a cell is said once, as it was found first", () => {
  const first = finding("typedTotalWrong", "Plan!B9", { level: "warning" });
  const again = finding("typedTotalWrong", "Plan!B9");
  const others = [
    finding("pastedTotal", "Plan!B9"),
    finding("typedTotalWrong", "Plan!C9"),
    finding("typedTotalWrong", "Plan!B8"),
    finding("typedTotalWrong", "Utfall!B9"),
  ];
  const all = inReadingOrder(workbook, [first, ...others, again]);
  expect(all).toHaveLength(5);
  expect(all).toContain(first);
  expect(all).not.toContain(again);
  expect(inReadingOrder(workbook, [])).toEqual([]);
});
