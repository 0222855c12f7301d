import { expect, test } from "vitest";
import type { Line } from "../../../../core/audit/totals/Frame.ts";
import { isOfOthers } from "../../../../core/audit/totals/isOfOthers.ts";

const line = (label: string): Line => ({ index: 1, label, kind: "item", starts: false, section: "" });

test.each([
  ["Bidrag", "Summa kostnader", true],
  ["Lönekostnad", "Summa intäkter", true],
  ["Bidrag", "Summa intäkter", false],
  ["Lönekostnad", "Summa kostnader", false],
  ["Lönekostnad", "Summa", false],
  ["Bidrag", "Summa", false],
  ["Lön", "Summa intäkter", false],
  ["Försäkringskassan", "Summa kommuner", true],
  ["Region Halland", "Kommunerna tillsammans", true],
  ["Ale", "Summa kommuner", false],
  ["Försäkringskassan", "Summa", false],
  ["Region Halland", "Summa", false],
])("%s does not belong to %s: %j", (label, total, expected) => {
  expect(isOfOthers(line(label), line(total))).toBe(expected);
});
