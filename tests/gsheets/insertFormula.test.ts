import { describe, expect, test } from "vitest";
import type { FormulaArgument, FormulaCall } from "../../core/formula/FormulaArgument.ts";
import type { InsertPlan, Outcome } from "../../panel/WorkbookHost.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const cells = (sheet: string, address: string): FormulaArgument => ({
  kind: "reference",
  reference: { sheet, address },
});
const SPLIT: FormulaCall = {
  id: "ALLOCATE",
  arguments: [cells("", "A1"), cells("Budget", "B1:B3"), { kind: "number", value: 0.1 }],
};
const SHEETS: NonNullable<GoogleSetup["sheets"]> = {
  Budget: [
    [100, 1, ""],
    ["text", 1],
    [true, "=NA()"],
  ],
  "Blad 2": [],
};

describe("inserting a formula", () => {
  test.each([
    ["sv_SE", "=FINSAM_ALLOCATE(A1;B1:B3;0,1)"],
    ["en_US", "=FINSAM_ALLOCATE(A1,B1:B3,0.1)"],
  ] as const)("in %s it is shown in the locale's marks, calculated, and taken back", (locale, shown) => {
    const google = new FakeGoogle({
      locale,
      sheets: {
        Budget: [
          [100, 1],
          ["", 1],
          ["", 1],
        ],
      },
    });
    google.select("Budget", 1, 4);
    const plan = google.ask("panelPlanInsert", SPLIT, { rows: 3, columns: 1 }) as InsertPlan;
    expect(plan).toEqual({
      place: { sheet: "Budget", address: "D1" },
      formula: shown,
      occupied: [],
      isProtected: false,
    });
    expect(google.cell("Budget", 1, 4).formula).toBe("");

    const outcome = google.ask("panelInsert", SPLIT, plan.place) as Outcome;
    expect(outcome.changes).toEqual([{ sheet: "Budget", address: "D1", before: "", after: shown }]);
    expect([1, 2, 3].map((row) => google.cell("Budget", row, 4).value)).toEqual([33.4, 33.3, 33.3]);

    google.ask("panelUndo", outcome.undo);
    expect([1, 2, 3].map((row) => google.cell("Budget", row, 4).value)).toEqual(["", "", ""]);
  });

  test("what is in the way is named beforehand", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.select("Budget", 2, 1);
    expect(google.ask("panelPlanInsert", SPLIT, { rows: 3, columns: 1 })).toMatchObject({
      occupied: [
        { sheet: "Budget", address: "A2" },
        { sheet: "Budget", address: "A3" },
      ],
    });
  });

  test("near the sheet's edge only the cells that exist are looked at", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.select("Budget", 999, 26);
    expect(google.ask("panelPlanInsert", SPLIT, { rows: 5, columns: 5 })).toMatchObject({ occupied: [] });
  });

  test.each<[string, unknown]>([
    ["a number", 1.5],
    ["text that looks like a number", "'12"],
    ["a truth", true],
    ["a formula", "=B1*2"],
    ["a date", new Date(86_400_000)],
  ])("%s that stood in the cell comes back", (_, before) => {
    const google = new FakeGoogle({ sheets: { Budget: [[before as string, 1]] } });
    const content = (): unknown => [
      google.cell("Budget", 1, 1).formula,
      JSON.stringify(google.cell("Budget", 1, 1).value),
    ];
    const was = content();
    const { undo } = google.ask(
      "panelInsert",
      { id: "VERSION", arguments: [] },
      { sheet: "Budget", address: "A1" },
    ) as Outcome;
    expect(content()).not.toEqual(was);
    google.ask("panelUndo", undo);
    expect(content()).toEqual(was);
  });

  test("a cell that has been changed since is left alone", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    const { undo } = google.ask("panelInsert", SPLIT, { sheet: "Blad 2", address: "A1" }) as Outcome;
    google.book.cells.enter("Blad 2", 1, 1, "mitt");
    expect(() => google.ask("panelUndo", undo)).toThrow("har ändrats sedan dess");
    expect(google.cell("Blad 2", 1, 1).value).toBe("mitt");
  });

  test("a protected cell is planned as such and never written", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.book.sheets[0]?.protectedCells.add("1,1");
    expect(google.ask("panelPlanInsert", SPLIT, { rows: 1, columns: 1 })).toMatchObject({ isProtected: true });
    expect(() => google.ask("panelInsert", SPLIT, { sheet: "Budget", address: "A1" })).toThrow("Cellen är skyddad: A1");
    expect(google.cell("Budget", 1, 1).value).toBe(100);
  });
});
