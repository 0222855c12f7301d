import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { everywhere } from "../secondSet/calls.ts";
import { readSheetFormula } from "./sheetFormula.ts";

const PAGE = readFileSync(new URL("../../docs/handbok.md", import.meta.url), "utf8");

/** A row `| =FINSAM.X(…) | answer |`, the formula in backticks; more columns are remarks. */
const EXAMPLES = [...PAGE.matchAll(/^\| `(=[^`]*)` \| ([^|]*) \|/gm)].map(([, formula = "", answer = ""]) => ({
  formula,
  answer,
}));

/** The printed cells: ` · ` between them, `<br>` between a table's rows; a vector's cells lie in one line. */
const printedCells = (answer: string): (string | number)[][] =>
  answer.split("<br>").map((line) => line.split(" · ").map(printedCell));

/** `−1 234,5` is −1234.5 and `90,4 %` is 0.904, as a sheet shows them; everything else is text. */
function printedCell(text: string): string | number {
  const match = /^(−?)(\d{1,3}(?:\u00a0\d{3})*)(?:,(\d+))?( %)?$/.exec(text);
  if (!match) return text;
  const [, minus, whole = "", decimals = "", percent] = match;
  const digits = `${minus ? "-" : ""}${whole.replaceAll("\u00a0", "")}.${decimals || "0"}`;
  return Number(`${digits}${percent ? "e-2" : ""}`);
}

describe("docs/handbok.md", () => {
  test("every formula on the page stands in a row that is executed", () => {
    expect(EXAMPLES.length).toBeGreaterThan(30);
    expect(PAGE.match(/=FINSAM/g)).toHaveLength(EXAMPLES.length);
    expect(PAGE.match(/^\| *`?=/gm)).toHaveLength(EXAMPLES.length);
  });

  test("every function has an example, and every function that it names exists", () => {
    const used = new Set(EXAMPLES.map(({ formula }) => readSheetFormula(formula).id));
    const all = FUNCTIONS.map(({ id }) => id).filter((id) => id !== "VERSION");
    expect([...used].sort()).toEqual(all.sort());
    const others = ["AVRUNDA", "SUMMA", "FINSAM", "FINSAM_"];
    const named = [...PAGE.matchAll(/`([A-ZÅÄÖ_]{3,})\.?`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !all.includes(name) && !others.includes(name))).toEqual([]);
  });

  test.each(EXAMPLES)("$formula is $answer", ({ formula, answer }) => {
    const { id, args } = readSheetFormula(formula);
    const given = everywhere(id, ...args);
    if (/^FINSAM-\d{3}$/.test(answer)) {
      expect(given).toMatch(new RegExp(`^${answer}: `));
      return;
    }
    const printed = printedCells(answer);
    // A column is printed along a line, as a row is: then only the order counts.
    const isVector = printed.length === 1;
    expect(isVector ? [(given as unknown[][]).flat()] : given).toEqual(printed);
    if (isVector) expect(Math.min((given as unknown[][]).length, (given as unknown[][])[0]?.length ?? 0)).toBe(1);
  });

  test("amounts are written with a no-break space between groups", () => {
    expect(PAGE.match(/\d \d{3}(?!\d)/g)).toBeNull();
  });
});
