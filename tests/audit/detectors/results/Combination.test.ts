import { describe, expect, test } from "vitest";
import { combinations } from "../../../../core/audit/results/Combination.ts";
import type { Line } from "../../../../core/audit/totals/Frame.ts";

/** A label per line with its kind behind a colon, an item where there is none; `*` begins a section. */
function linesOf(text: string): Line[] {
  return text
    .split("|")
    .filter((part) => part.trim() !== "")
    .map((part, index): Line => {
      const [label = "", kind = "item"] = part.replace("*", "").trim().split(":");
      return { index, label, kind: kind as Line["kind"], starts: part.includes("*"), section: "" };
    });
}

/** What a result under the lines may be, each said once: `a+b-T`. */
function madeOf(text: string): string[] {
  const written = combinations(linesOf(text)).map(
    ({ plus, minus }) => `${plus.map(({ label }) => label).join("+")}${minus.map(({ label }) => `-${label}`).join("")}`,
  );
  return [...new Set(written)];
}

describe("a result may be made of", () => {
  test.each([
    ["nothing where nothing stands", "", []],
    ["nothing where a single line stands", "a", []],
    ["rows alone", "x | y | z", ["y-z", "z-y", "x+y-z", "x+y+z", "x-y-z"]],
    ["two totals", "A:total | B:total", ["A-B", "B-A", "A+B"]],
    ["a block of income and a total of costs", "a | b | T:total", ["b-T", "T-b", "a+b-T", "a+b+T", "a-b-T"]],
    [
      "a total and single rows, which begin a block",
      "A:total | b | c",
      ["b-c", "c-b", "A+b-c", "A+b+c", "A-b-c", "b+c"],
    ],
    [
      "two sections of rows",
      "a | b | *c | d",
      ["c-d", "d-c", "a+b+c-d", "a+b+c+d", "a-b-c-d", "a+b-c-d", "c+d-a-b", "c+d"],
    ],
  ])("%s", (_, lines, made) => expect(madeOf(lines)).toEqual(made));

  test("the nearest two of three totals first", () => {
    const made = madeOf("A:total | B:total | C:total");
    expect(made.slice(0, 9)).toEqual(["B-C", "C-B", "B+C", "A-C", "C-A", "A+C", "A-B", "B-A", "A+B"]);
  });

  test("pairs of the last eight totals", () => {
    const nine = madeOf([..."ABCDEFGHI"].map((label) => `${label}:total`).join("|"));
    expect(nine).toContain("B-I");
    expect(nine).not.toContain("A-I");
  });
});

describe("a closing balance may be made of", () => {
  test.each([
    ["the opening one and a result", "o:opening | r:result", ["o+r", "r-o"]],
    [
      "the opening one and two totals",
      "o:opening | A:total | B:total",
      ["A-B", "B-A", "A+B", "o+A-B", "o+B-A", "o+A+B", "o-A-B", "B-o-A"],
    ],
    [
      "the closing one of the year before and two totals",
      "c:closing | A:total | B:total",
      ["A-B", "B-A", "A+B", "c+A-B", "c+B-A", "c+A+B", "c-A-B", "B-c-A"],
    ],
    [
      "the opening one, which begins the block under it",
      "o:opening | b | c",
      ["b-c", "c-b", "o+b-c", "o+b+c", "o-b-c"],
    ],
    ["the rows before an opening one", "x | y | o:opening", ["y-o", "o-y", "x-y", "y-x", "x+y-o", "x+y+o", "x-y-o"]],
    ["the rows before a closing one", "x | y | c:closing", ["y-c", "c-y", "x-y", "y-x", "x+y-c", "x+y+c", "x-y-c"]],
    ["the last two opening ones", "p:opening | q:opening | o:opening | r:result", ["q+r", "o+r", "r-o", "p+q+o+r"]],
    ["the last closing one", "b:closing | c:closing | r:result", ["c+r", "r-c", "b+c+r", "r-b-c"]],
    [
      "the last three results",
      "o:opening | p:result | q:result | r:result | s:result",
      ["o+q", "o+r", "o+s", "o+p+q+r+s", "q+r+s", "r+s"],
    ],
  ])("%s", (_, lines, made) => expect(madeOf(lines)).toEqual(made));

  test.each([
    "Uttag ur eget kapital",
    "Budgeten minskar eget kapital med",
    "Underskott",
    "Årets underskott",
    "Budgetunderskott",
    "Underskott att överföra",
    "Uttag av tidigare överskott",
  ])("the opening one less what is taken out: %s", (draw) => {
    expect(madeOf(`o:opening | ${draw}:result`)).toEqual([`o-${draw}`, `${draw}-o`, `o+${draw}`]);
  });

  test.each([
    "Årets resultat",
    "Över-/underskott",
    "Över-/-underskott",
    "Över- och underskott",
    "Över- / underskott",
    "Över och underskott",
    "Över/underskott",
    "Överskott",
    "Resultat (underskott)",
  ])("the opening one and a result with its own sign: %s", (result) => {
    expect(madeOf(`o:opening | ${result}:result`)).toEqual([`o+${result}`, `${result}-o`]);
  });
});
