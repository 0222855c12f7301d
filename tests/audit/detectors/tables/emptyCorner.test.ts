import { describe, expect, test } from "vitest";
import { said } from "../said.ts";
import { sheetOf } from "../sheetOf.ts";
import { tablesIn } from "./shownTables.ts";

describe("words above figures with an empty corner to the left of them", () => {
  const rows = "A | 500 | 100\nB | 700 | 200\nSumma | 600 | 300";

  test("each stands above its own column", () => {
    const [table] = tablesIn(` | Snitt | Belopp\n${rows}`);
    expect(table?.headings.get(2)).toBe("Snitt");
    expect(table?.headings.get(3)).toBe("Belopp");
  });

  test("an average is not taken for a wrong total, with a word in the corner or without", () => {
    expect(said(sheetOf(` | Snitt | Belopp\n${rows}`))).toEqual([]);
    expect(said(sheetOf(`Post | Snitt | Belopp\n${rows}`))).toEqual([]);
  });
});
