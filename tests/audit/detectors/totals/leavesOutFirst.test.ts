import { describe, expect, test } from "vitest";
import { down } from "./totalsOf.ts";

/** Whether the total, which is the two last of three rows, is meant for the first as well. */
function isLeftOut(first: string, total: string, more = ""): boolean {
  const found = down(`\nPost | tkr\n${first} | 700\nEnter | 300\nNOVA | 400\n${total} | 700${more}`);
  expect(found[0]).toMatch(/^5 (?:~ 2 3 4|= 3 4)$/);
  return found[0] === "5 ~ 2 3 4";
}

describe("a typed total that is its rows but the first leaves it out by mistake", () => {
  test.each([
    ["Staten", "Summa intäkter"],
    ["Försäkringskassan", "Summa bidrag"],
    ["Region Halland", "Summa finansiering"],
    ["Medlemsavgifter", "Summa intäkter"],
    ["FIA", "Summa kostnader"],
    ["FIA", "Summa insatser"],
    ["Lön", "Totala utgifter"],
  ])("%s in %s", (first, total) => {
    expect(isLeftOut(first, total)).toBe(true);
  });
});

describe("the first row is no part of the total", () => {
  test.each([
    ["Ränta", "Summa intäkter"],
    ["FIA", "Summa"],
    ["Staten", "Summa"],
    ["Bidrag från staten", "Summa kostnader"],
    ["Ram", "Summa kostnader"],
    ["Budget 2025", "Summa kostnader"],
    ["Beviljat", "Summa kostnader"],
    ["Reserv", "Summa insatser"],
    ["Kassa", "Summa insatser"],
  ])("%s in %s", (first, total) => {
    expect(isLeftOut(first, total)).toBe(false);
  });

  test("where it is brought forward", () => {
    expect(isLeftOut("Ingående medel", "Summa intäkter")).toBe(false);
    expect(down("\nPost | tkr\nIB bidrag | 700\nEnter | 300\nNOVA | 400\nSumma bidrag | 700")).toEqual(["5 = 3 4"]);
  });

  test("where a blank row stands between", () => {
    expect(down("\nPost | tkr\nFIA | 700\n\nEnter | 300\nNOVA | 400\nSumma kostnader | 700")).toEqual(["6 = 4 5"]);
  });

  test("where it is 0", () => {
    expect(down("\nPost | tkr\nFIA | 0\nEnter | 300\nNOVA | 400\nSumma kostnader | 700")).toEqual(["5 = 3 4"]);
  });

  test("where it is not the first of the table", () => {
    expect(down("\nPost | tkr\nA | 9\nFIA | 500\nEnter | 300\nNOVA | 400\nSumma kostnader | 700")).toEqual(["6 = 4 5"]);
  });

  test("where other columns tell", () => {
    expect(
      down("\nPost | 2025 | 2026\nFIA | 500 | 600\nEnter | 300 | 310\nNOVA | 400 | 410\nSumma kostnader | 700 | 720"),
    ).toEqual(["5 = 3 4"]);
  });

  test("where a formula uses it", () => {
    const more = (formula: string): boolean => isLeftOut("FIA", "Summa kostnader", `\nDelen | ${formula}`);
    expect(more("=B2-B3 → 400")).toBe(false);
    expect(more("=B3-B4 → -100")).toBe(true);
  });
});

describe("what stands further down may be made of the two", () => {
  const below = (figure: number, between = 0): string[] =>
    down(
      `\nPost | tkr\nFIA | 500\nEnter | 300\nNOVA | 400\nSumma kostnader | 700${"\nRad | 1".repeat(between)}\nKvar | ${figure}`,
    );

  test.each([
    ["one less the other", -200, "5 = 3 4"],
    ["the other less the one", 200, "5 = 3 4"],
    ["both", 1200, "5 = 3 4"],
    ["neither", 1201, "5 ~ 2 3 4"],
  ])("%s", (_, figure, total) => {
    expect(below(figure)).toEqual([total]);
  });

  test("but not the total itself, where the first row is as much as twice the rest", () => {
    expect(down("\nPost | tkr\nFIA | 1400\nEnter | 300\nNOVA | 400\nSumma kostnader | 700")).toEqual(["5 ~ 2 3 4"]);
  });

  test("as far as the eleventh row", () => {
    expect(below(1200, 10)).toEqual(["5 = 3 4"]);
    expect(below(1200, 11)).toEqual(["5 ~ 2 3 4"]);
  });
});
