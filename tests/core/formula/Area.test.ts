import { describe, expect, test } from "vitest";
import { type Area, areaAddress, areaOf, overlap, withoutSheet } from "../../../core/formula/Area.ts";

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

describe("an area and its address", () => {
  // A is 1, Z is 26, AA is 27, AZ is 52, BA is 53, ZZ is 26·26 + 26 = 702, AAA is 703, XFD (Excel's last) is 16384.
  test.each<[string, Area]>([
    ["A1", area(1, 1)],
    ["Z9", area(9, 26)],
    ["AA10", area(10, 27)],
    ["AZ1", area(1, 52)],
    ["BA1", area(1, 53)],
    ["ZZ1", area(1, 702)],
    ["AAA1", area(1, 703)],
    ["XFD1048576", area(1_048_576, 16_384)],
    ["B5:C9", area(5, 2, 9, 3)],
    ["B5:AA10", area(5, 2, 10, 27)],
    ["B5:B9", area(5, 2, 9, 2)],
    ["B5:D5", area(5, 2, 5, 4)],
  ])("%s", (address, cells) => {
    expect(areaOf(address)).toEqual(cells);
    expect(areaAddress(cells)).toBe(address);
  });

  test.each<[string, Area]>([
    ["$B$5:$C$9", area(5, 2, 9, 3)],
    ["b5:c9", area(5, 2, 9, 3)],
    ["C9:B5", area(5, 2, 9, 3)],
    ["C5:B9", area(5, 2, 9, 3)],
    ["B5:B5", area(5, 2)],
  ])("%s is the same area, written otherwise", (address, cells) => {
    expect(areaOf(address)).toEqual(cells);
  });

  test.each([
    "",
    "B",
    "5",
    "B5:",
    ":B5",
    "B5:C",
    "A:A",
    "1:1",
    "ABCD1",
    "B5#",
    "Blad1!B5",
    " B5",
    "B5 ",
    "B5:C9:D1",
  ])("%j is no area", (address) => {
    expect(areaOf(address)).toBeUndefined();
  });
});

describe("areas overlap", () => {
  const middle = area(5, 5, 8, 8);
  test.each<[string, Area, boolean]>([
    ["with themselves", middle, true],
    ["by a corner", area(8, 8, 9, 9), true],
    ["by the other corner", area(3, 3, 5, 5), true],
    ["inside", area(6, 6), true],
    ["around", area(1, 1, 20, 20), true],
    ["not above", area(1, 5, 4, 8), false],
    ["not below", area(9, 5, 12, 8), false],
    ["not to the left", area(5, 1, 8, 4), false],
    ["not to the right", area(5, 9, 8, 12), false],
  ])("%s", (_, other, expected) => {
    expect(overlap(middle, other)).toBe(expected);
    expect(overlap(other, middle)).toBe(expected);
  });
});

test.each([
  ["'Blad 1'!$B$5:$B$9", "B5:B9"],
  ["Blad1!B5", "B5"],
  ["B5", "B5"],
  ["'Bo!s'!B5", "B5"],
])("%s without its sheet is %s", (address, bare) => {
  expect(withoutSheet(address)).toBe(bare);
});
