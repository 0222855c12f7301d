import { describe, expect, test } from "vitest";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const SHEETS: NonNullable<GoogleSetup["sheets"]> = {
  Budget: [
    [100, 1, "=FINSAM_ALLOCATE(A1;B1:B3)", "=FINSAM_VERSION()"],
    ["", 1, "", "=A1*2"],
    ["", 1, "", "FINSAM_VERSION() är text"],
  ],
  "Kommunernas del": [["=FINSAM_ALLOCATE(-100;Budget!B1:B3)"]],
};

/** Every cell's content as a person would see it in the formula bar, else the value. */
function contents(google: FakeGoogle): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [sheet, cells] of google.book.cells.sheets) {
    for (const [key, cell] of cells)
      if (cell.value !== "" || cell.formula !== "") found[`${sheet} ${key}`] = cell.formula || cell.value;
  }
  return found;
}

describe.each(["sv_SE", "en_US"] as const)("Räkna om in %s", (locale) => {
  test("says how many formulas it will write, writes them, and leaves the spreadsheet as it was", () => {
    const google = new FakeGoogle({ sheets: SHEETS, locale });
    const before = contents(google);
    const calls = google.book.cells.calls.length;
    google.call("recalculateFormulas");
    expect(google.alerts).toMatchObject([
      {
        title: "Räkna om",
        prompt: expect.stringMatching(/^3 formler skrivs in på nytt.*desamma/),
        buttons: "OK_CANCEL",
      },
      { title: "Räkna om", prompt: "3 formler skrevs in på nytt.", buttons: "OK" },
    ]);
    const english = (text: unknown): unknown =>
      locale === "en_US" && typeof text === "string" ? text.replace(/;/g, ",") : text;
    const after = Object.fromEntries(Object.entries(before).map(([key, value]) => [key, english(value)]));
    expect(contents(google)).toEqual(after);
    expect(google.cell("Budget", 3, 3).value).toBe(33);
    expect(google.book.cells.calls.length).toBeGreaterThan(calls);
  });
});

test("each formula is gone for a moment, or Sheets would not evaluate it anew", () => {
  const google = new FakeGoogle({ sheets: { Blad1: [["=FINSAM_VERSION()"]] } });
  const seen: string[] = [];
  const { cells } = google.book;
  const flush = cells.flush.bind(cells);
  cells.flush = () => {
    flush();
    seen.push(google.cell("Blad1", 1, 1).formula);
  };
  google.call("recalculateFormulas");
  expect(seen).toEqual(["", "=FINSAM_VERSION()"]);
});

test("a formula stands in its cell as text while it is not a formula", () => {
  const google = new FakeGoogle({ sheets: { Blad1: [["=FINSAM_VERSION()"]] } });
  const { cells } = google.book;
  cells.flush = () => {
    throw new Error("Exceeded maximum execution time");
  };
  expect(() => google.call("recalculateFormulas")).toThrow("Exceeded maximum execution time");
  expect(google.cell("Blad1", 1, 1)).toMatchObject({ formula: "", value: "=FINSAM_VERSION()" });
});

test("pressing Avbryt changes nothing", () => {
  const google = new FakeGoogle({ sheets: SHEETS, presses: "CANCEL" });
  const before = contents(google);
  const calls = google.book.cells.calls.length;
  google.call("recalculateFormulas");
  expect(google.alerts).toHaveLength(1);
  expect(contents(google)).toEqual(before);
  expect(google.book.cells.calls).toHaveLength(calls);
});

test("a protected cell is named beforehand and left alone, the others are written", () => {
  const google = new FakeGoogle({ sheets: SHEETS });
  google.book.sheets[0]?.protectedCells.add("1,3");
  google.call("recalculateFormulas");
  expect(google.alerts[0]?.prompt).toMatch(/^2 formler .*Skyddade celler lämnas som de är: Budget!C1\.$/s);
  expect(google.alerts[1]?.prompt).toBe("2 formler skrevs in på nytt.");
  expect(google.cell("Budget", 2, 3).value).toBe(33);
});

test("a spreadsheet without our formulas is told so, and asked nothing", () => {
  const google = new FakeGoogle({ sheets: { Blad1: [["=SUM(B1;B2)", 1]] } });
  google.call("recalculateFormulas");
  expect(google.alerts).toEqual([
    { title: "Räkna om", prompt: expect.stringContaining("inga FINSAM-formler"), buttons: "OK" },
  ]);
});

test("no more than thirty calls are started at a time, as many as Google runs", () => {
  const rows = Array.from({ length: 90 }, (_, i) => [i + 1, `=FINSAM_ALLOCATE(A${i + 1};A${i + 1})`]);
  const google = new FakeGoogle({ sheets: { Blad1: rows.slice(0, 30) } });
  for (const [i, row] of rows.entries()) {
    google.book.cells.enter("Blad1", i + 1, 1, row[0] as number);
    google.book.cells.enter("Blad1", i + 1, 2, row[1] as string);
    google.book.cells.flush();
  }
  google.call("recalculateFormulas");
  expect(google.alerts[1]?.prompt).toBe("90 formler skrevs in på nytt.");
  for (let row = 1; row <= 90; row++) expect(google.cell("Blad1", row, 2).value, `row ${row}`).toBe(row);
});

test("an English user is asked in English", () => {
  const google = new FakeGoogle({ sheets: SHEETS, userLocale: "en" });
  google.call("recalculateFormulas");
  expect(google.alerts[0]).toMatchObject({ title: "Recalculate", prompt: expect.stringContaining("3 formulas") });
});
