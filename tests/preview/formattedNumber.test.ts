import { expect, test } from "vitest";
import { formattedNumber } from "../../preview/engine/formattedNumber.ts";
import { FORMATS } from "../../templates/workbook/styles.ts";

// What a Swedish Excel shows for these formats.
test.each([
  [FORMATS.whole, 1234567.5, "1 234 568"],
  [FORMATS.whole, -2.5, "−3"],
  [FORMATS.whole, -0.4, "0"],
  [FORMATS.whole, 0, "0"],
  [FORMATS.wholeOrBlank, 0, ""],
  [FORMATS.wholeOrBlank, -1234, "−1 234"],
  [FORMATS.tenths, 4417.5, "4 417,5"],
  [FORMATS.tenths, 17670, "17 670,0"],
  [FORMATS.hundredths, 1.005, "1,01"],
  [FORMATS.hundredths, -0.15, "−0,15"],
  [FORMATS.percent, 0.125, "13 %"],
  [FORMATS.percentTenths, 0.0995, "10,0 %"],
  [FORMATS.percentTenthsOrBlank, 0, ""],
  [FORMATS.percentTenthsOrBlank, 1, "100,0 %"],
  [FORMATS.year, 2025, "2025"],
  [FORMATS.whole, 1e16, "10 000 000 000 000 000"],
])("%s makes %s “%s”", (format, value, text) => {
  expect(formattedNumber(value, format)).toBe(text.replace(/ /g, "\u00a0"));
});
