import { describe, expect, test } from "vitest";
import { PANEL_METHODS, panelHandler } from "../../gsheets/host/panelCalls.ts";
import type { FormulaCell, HostDescription, Outcome, Plan } from "../../panel/WorkbookHost.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const SHEETS: NonNullable<GoogleSetup["sheets"]> = {
  Budget: [
    [100, 1, ""],
    ["text", 1],
    [true, "=NA()"],
  ],
  "Blad 2": [],
};

test("every question of the panel has its top-level function, and an answer that JSON can hold", () => {
  const google = new FakeGoogle({ sheets: SHEETS });
  for (const method of PANEL_METHODS) {
    const text = google.call(panelHandler(method), "[{}, {}]");
    expect(JSON.parse(String(text)), method).toHaveProperty("ok");
  }
});

describe("describe", () => {
  test.each([
    ["sv_SE", { argument: ";", decimal: ",", column: "\\", row: ";" }],
    ["en_US", { argument: ",", decimal: ".", column: ",", row: ";" }],
  ] as const)("in %s", (locale, style) => {
    const about = new FakeGoogle({ locale }).ask("panelDescribe") as HostDescription;
    expect(about).toEqual({
      name: "Google Kalkylark",
      version: "",
      prefix: "FINSAM_",
      language: "sv",
      target: "google",
      style,
      tools: ["recalculate", "convert", "selfTest"],
      canInsert: true,
    });
  });

  test("is in English for everyone who does not use Google in Swedish", () => {
    expect(new FakeGoogle({ userLocale: "de" }).ask("panelDescribe")).toMatchObject({
      language: "en",
      name: "Google Sheets",
    });
  });
});

describe("reading", () => {
  test("the selection, with its size", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.select("Blad 2", 2, 27 - 1, 3, 1);
    expect(google.ask("panelSelection")).toEqual({ sheet: "Blad 2", address: "Z2:Z4", rows: 3, columns: 1 });
  });

  test("nothing selected is said in a sentence", () => {
    const google = new FakeGoogle();
    google.book.active = undefined;
    expect(() => google.ask("panelSelection")).toThrow(/^Ingen cell är markerad/);
  });

  test("cells as the core knows them: blank, text, truth, error, date", () => {
    const google = new FakeGoogle({ sheets: SHEETS, names: { Nyckel: "Budget!R1C2:R2C2" } });
    google.book.cells.enter("Budget", 1, 3, new Date(0));
    google.book.cells.flush();
    const asked = [{ sheet: "Budget", address: "A1:C3" }, { name: "Nyckel" }, { sheet: "", address: "B2" }];
    expect(google.ask("panelReadRanges", asked)).toEqual([
      {
        sheet: "Budget",
        address: "A1:C3",
        rows: [
          [100, 1, { special: "date" }],
          ["text", 1, null],
          [true, { special: "error", error: "#N/A" }, null],
        ],
      },
      { sheet: "Budget", address: "B1:B2", rows: [[1], [1]] },
      { sheet: "Budget", address: "B2", rows: [[1]] },
    ]);
  });

  test("what does not exist is null: a sheet, a name, cells beyond the edge, another host's form", () => {
    const asked = [
      { sheet: "Bort", address: "A1" },
      { name: "Bort" },
      { sheet: "Budget", address: "A1001" },
      { sheet: "Budget", address: "A1#" },
    ];
    expect(new FakeGoogle({ sheets: SHEETS }).ask("panelReadRanges", asked)).toEqual([null, null, null, null]);
  });

  test("goTo selects the cells on their sheet", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.ask("panelGoTo", { sheet: "Blad 2", address: "B5:C9" });
    expect(google.book.active).toMatchObject({ sheet: { name: "Blad 2" }, row: 5, column: 2, rows: 5, columns: 2 });
    expect(() => google.ask("panelGoTo", { sheet: "Bort", address: "A1" })).toThrow("Bladet finns inte längre: Bort");
    expect(() => google.ask("panelGoTo", { sheet: "Budget", address: "ZZ1" })).toThrow("Cellen finns inte: ZZ1");
  });
});

describe("our formulas", () => {
  const google = (locale: "sv_SE" | "en_US"): FakeGoogle => {
    const fake = new FakeGoogle({
      locale,
      sheets: {
        Budget: [
          [100, 1, "=FINSAM_ALLOCATE(A1;B1:B3)", "=1+1"],
          ["fel", 1, "", "FINSAM_VERSION() i text"],
          ["", 1, "", '="FINSAM_VERSION() i sträng"'],
          ["", "", "=FINSAM_ALLOCATE(A2;B1:B3;25/100)"],
        ],
        "Blad 2": [["=SUM(FINSAM_ALLOCATE(Budget!A1;Budget!B1:B3))"]],
      },
    });
    fake.book.sheets[0]?.protectedCells.add("4,3");
    return fake;
  };

  test.each([
    ["sv_SE", ";"],
    ["en_US", ","],
  ] as const)("are found in %s, with what they show, their error and their size", (locale, mark) => {
    const found = google(locale).ask("panelFormulaCells") as FormulaCell[];
    expect(found).toEqual([
      {
        sheet: "Budget",
        address: "C1",
        formula: `=FINSAM_ALLOCATE(A1${mark}B1:B3)`,
        shown: "34",
        error: null,
        size: { rows: 3, columns: 1 },
        isProtected: false,
      },
      {
        sheet: "Budget",
        address: "C4",
        formula: `=FINSAM_ALLOCATE(A2${mark}B1:B3${mark}25/100)`,
        shown: "#ERROR!",
        error: "#ERROR!",
        size: { rows: 1, columns: 1 },
        isProtected: true,
      },
      {
        sheet: "Blad 2",
        address: "A1",
        formula: `=SUM(FINSAM_ALLOCATE(Budget!A1${mark}Budget!B1:B3))`,
        shown: expect.any(String),
        error: expect.anything(),
        size: { rows: 1, columns: 1 },
        isProtected: false,
      },
    ]);
  });

  test("one that Google has not answered yet is busy", () => {
    const fake = new FakeGoogle({ sheets: { Budget: [] }, slowness: 9 });
    fake.book.cells.enter("Budget", 1, 1, "=FINSAM_VERSION()");
    fake.book.cells.flush();
    expect(fake.ask("panelFormulaCells")).toMatchObject([{ shown: "Loading...", error: "#BUSY!" }]);
  });
});

describe("tools", () => {
  test("Räkna om plans without changing, then does it, and leaves what is protected", () => {
    const google = new FakeGoogle({ sheets: { Budget: [["=FINSAM_VERSION()", "=FINSAM_VERSION()"]] } });
    google.book.sheets[0]?.protectedCells.add("1,2");
    const calls = google.book.cells.calls.length;
    const plan = google.ask("panelPlan", { tool: "recalculate" }) as Plan;
    expect(plan).toMatchObject({
      changes: [{ address: "A1" }],
      left: [{ address: "B1", reason: "protected" }],
      addsSheets: [],
      cases: 0,
    });
    expect(google.book.cells.calls).toHaveLength(calls);
    expect(google.ask("panelRun", { tool: "recalculate" })).toMatchObject({
      changes: plan.changes,
      left: plan.left,
      undo: null,
    });
    expect(google.book.cells.calls.length).toBeGreaterThan(calls);
  });

  test("Självtest without a protocol leaves no sheet and the user where they were", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.select("Blad 2", 1, 1);
    const plan = google.ask("panelPlan", { tool: "selfTest", keepSheet: false }) as Plan;
    const { selfTest, undo } = google.ask("panelRun", { tool: "selfTest", keepSheet: false }) as Outcome;
    expect(plan.addsSheets).toEqual([]);
    expect(selfTest?.results).toHaveLength(plan.cases);
    expect(selfTest?.results.every(({ passed }) => passed)).toBe(true);
    expect(selfTest?.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect([undo, selfTest?.sheet]).toEqual([null, null]);
    expect(google.book.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
    expect(google.book.active?.sheet.name).toBe("Blad 2");
  });

  test("Självtest without a protocol leaves no sheet when Google fails half-way either", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.book.cells.flush = () => {
      throw new Error("Service Spreadsheets timed out.");
    };
    expect(() => google.ask("panelRun", { tool: "selfTest", keepSheet: false })).toThrow("timed out");
    expect(google.book.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
  });

  test("Självtest with a protocol leaves a sheet, which undo removes", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    const { selfTest, undo } = google.ask("panelRun", { tool: "selfTest", keepSheet: true }) as Outcome;
    expect(google.book.sheets.map(({ name }) => name)).toContain(selfTest?.sheet);
    google.ask("panelUndo", undo);
    expect(google.book.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
    expect(() => google.ask("panelUndo", undo)).toThrow("inget att ångra");
  });

  test("a tool that is not offered is refused in a sentence", () => {
    const google = new FakeGoogle();
    expect(() => google.ask("panelRun", { tool: "freeze", scope: "sheet" })).toThrow("finns inte i Google Kalkylark");
    expect(() => google.ask("panelPlan", { tool: "repair" })).toThrow("finns inte i Google Kalkylark");
  });
});

test("Google's own errors reach the panel as a sentence around them", () => {
  const google = new FakeGoogle();
  google.book.cells.flush = () => {
    throw new Error("Service Spreadsheets timed out.");
  };
  expect(() => google.ask("panelInsert", { id: "VERSION", arguments: [] }, { sheet: "Blad1", address: "D1" })).toThrow(
    "Google Kalkylark svarade med ett fel: Service Spreadsheets timed out.",
  );
});
