import { describe, expect, test } from "vitest";
import { textNumber } from "../../../../core/audit/grid/textNumber.ts";

describe("a reader sees a number in", () => {
  test.each([
    ["0", 0],
    ["5", 5],
    ["95 kr", 95],
    ["1234 kr", 1234],
    ["1 234", 1234],
    ["1 234 567", 1234567],
    ["1\u00A0234", 1234],
    ["1\u202F234,5", 1234.5],
    ["12,50", 12.5],
    ["12.5", 12.5],
    ["0,25", 0.25],
    ["1.234,5", 1234.5],
    ["12.345,5", 12345.5],
    ["1.234.567,5", 1234567.5],
    // Swedish groups have no point: without a comma it is the decimal mark.
    ["1.234", 1.234],
    ["'500", 500],
    ["' 500", 500],
    ["  500  ", 500],
    ["\u00A0500", 500],
    ["-55", -55],
    ["- 55", -55],
    ["\u221255", -55],
    ["\u201355,5", -55.5],
    ["500kr", 500],
    ["500 kr ", 500],
    ["500 kronor", 500],
    ["500 SEK", 500],
    ["17 670 tkr", 17670],
    ["4,7 mkr", 4.7],
    ["500:-", 500],
    // As many digits as a number holds exactly.
    ["123456789012345", 123456789012345],
  ])("%s", (text, value) => expect(textNumber(text)).toBe(value));
});

describe("a text is", () => {
  test.each([
    [""],
    ["-"],
    ["Styrelse"],
    ["kr 500"],
    ["§ 5"],
    ["5 §"],
    ["2 av 3"],
    ["1–3"],
    ["5 kg"],
    ["500 krona"],
    ["12 34"],
    ["1234 567"],
    ["1 2345"],
    ["1.23.456,5"],
    ["1.234.567"],
    ["12."],
    [",5"],
    // Organisation and account numbers.
    ["0123"],
    ["00"],
    ["212000-0142"],
    ["1234567890123456"],
  ])("%s", (text) => expect(textNumber(text)).toBeUndefined());
});
