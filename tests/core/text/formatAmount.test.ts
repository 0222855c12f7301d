import { expect, test } from "vitest";
import { formatAmount } from "../../../core/text/formatAmount.ts";

// "Digits grouped by U+00A0, decimal comma"; the minus is U+2212.
test.each<[number | string, string]>([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1\u00a0000"],
  [12345, "12\u00a0345"],
  [123456, "123\u00a0456"],
  [1234567.25, "1\u00a0234\u00a0567,25"],
  [-1234.5, "\u22121\u00a0234,5"],
  [-1, "\u22121"],
  [0.5, "0,5"],
  ["1234.50", "1\u00a0234,50"],
  ["-0.12345678901234567890", "\u22120,12345678901234567890"],
  ["123456789012345678901", "123\u00a0456\u00a0789\u00a0012\u00a0345\u00a0678\u00a0901"],
  // Decimals are never grouped, however many.
  ["1.1234567", "1,1234567"],
  [1e-7, "1e\u22127"],
  [-2.5e-7, "\u22122,5e\u22127"],
  [1e21, "1e+21"],
  ["4.309173e+313", "4,309173e+313"],
])("%s is written %s", (amount, written) => {
  expect(formatAmount(amount)).toBe(written);
});
