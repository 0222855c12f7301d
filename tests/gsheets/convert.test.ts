import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import type { Outcome, Plan } from "../../panel/WorkbookHost.ts";
import { WORKBOOKS, type Workbook } from "../../templates/index.ts";
import { address, parseAddress, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { SPILLED, wrapped } from "../exchange/forms.ts";
import { SavedWorkbook } from "../templates/SavedWorkbook.ts";
import type { FakeValue } from "./fake/FakeCells.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const JOB = { tool: "convert" };
type Locale = NonNullable<GoogleSetup["locale"]>;
type Cells = Record<string, unknown>;

/** More than the longest chain of formulas that build on each other. */
const CHAIN = 12;

const plan = (google: FakeGoogle): Plan => google.ask("panelPlan", JOB) as Plan;
const run = (google: FakeGoogle): Outcome => google.ask("panelRun", JOB) as Outcome;
const undo = (google: FakeGoogle, { undo: given }: Outcome): Outcome => google.ask("panelUndo", given) as Outcome;

/** What a user has in the cells: formulas, and values that are nobody's result. */
function entered({ book }: FakeGoogle): Record<string, Cells> {
  return Object.fromEntries(
    [...book.cells.sheets].map(([name, cells]) => [
      name,
      Object.fromEntries(
        [...cells]
          .filter(([, cell]) => !cell.spilled && (cell.formula !== "" || cell.value !== ""))
          .map(([key, cell]) => [key, book.cells.formula(cell) || cell.value]),
      ),
    ]),
  );
}

/** What those cells show, once Google has calculated. */
function shown(google: FakeGoogle, wanted: Record<string, Cells>): Record<string, Cells> {
  // The fake calculates one step of a chain at a time, the spreadsheet's own functions when a cell is read.
  for (let round = 0; round < CHAIN; round++) {
    google.book.cells.flush();
    for (const [name, cells] of google.book.cells.sheets) {
      for (const place of cells.keys()) google.cell(name, ...(place.split(",").map(Number) as [number, number]));
    }
  }
  return Object.fromEntries(
    Object.entries(wanted).map(([name, cells]) => [
      name,
      Object.fromEntries(
        Object.keys(cells).map((place) => {
          const [row = 0, column = 0] = place.split(",").map(Number);
          return [place, google.cell(name, row, column).value];
        }),
      ),
    ]),
  );
}

const key = (at: string): string => {
  const { row, column } = parseAddress(at);
  return `${row},${column}`;
};

const placesIn = (block: string): string[] => placesOf(parseBlock(block)).map(address);

interface Opened {
  readonly google: FakeGoogle;
  /** What Excel shows in the cells that our formulas fill; how the others calculate is Sheets' affair. */
  readonly values: Record<string, Cells>;
  /** Our formulas as they are to be, by cell. */
  readonly formulas: Record<string, Record<string, string>>;
}

/**
 * A workbook that Excel saved, opened in Sheets: Excel's own name for each function of ours, in the marks of the locale.
 * @param keepsValues - whether the values beside a formula have become values of their own.
 */
async function opened(workbook: Workbook, locale: Locale, keepsValues: boolean): Promise<Opened> {
  const saved = new SavedWorkbook(await xlsxFile(workbook));
  const shownMarks = locale === "sv_SE" ? SWEDISH_STYLE : ENGLISH_STYLE;
  const google = new FakeGoogle({
    locale,
    sheets: Object.fromEntries([...saved.sheets.keys()].map((name) => [name, []])),
    names: Object.fromEntries(
      Object.entries(workbook.names).map(([name, range]) => {
        const { from, to } = parseBlock(range.split("!")[1] ?? "");
        return [name, `${range.split("!")[0]}!R${from.row}C${from.column}:R${to.row}C${to.column}`];
      }),
    ),
  });
  google.book.cells.answersExcelNames = !keepsValues;
  const values: Opened["values"] = {};
  const formulas: Opened["formulas"] = {};
  let calls = 0;
  for (const [name, cells] of saved.sheets) {
    const results = [...cells].flatMap(([at, { fills }]) => (fills ? [[at, ...placesIn(fills)]] : []));
    const ours = new Set(results.flat());
    const filled = new Set(results.flatMap(([anchor, ...places]) => places.filter((place) => place !== anchor)));
    const own: Record<string, string> = {};
    const all: Cells = {};
    for (const [at, { formula, value }] of cells) {
      const { row, column } = parseAddress(at);
      if (ours.has(at)) all[key(at)] = value ?? "";
      const content =
        formula === undefined ? value : withMarks(`=${formula}`, ENGLISH_STYLE, { ...shownMarks, argument: ";" });
      if (content === undefined || content === "" || (filled.has(at) && !keepsValues)) continue;
      google.book.cells.enter(name, row, column, content as FakeValue);
      if (!formula?.includes("_xldudf_FINSAM_")) continue;
      own[key(at)] = withMarks(`=${formula}`, ENGLISH_STYLE, shownMarks).replace(/_xldudf_FINSAM_/g, "FINSAM_");
      if (++calls % 25 === 0) google.book.cells.flush();
    }
    values[name] = all;
    formulas[name] = own;
  }
  return { google, values, formulas };
}

describe.each(["sv_SE", "en_US"] as const)("in %s", (locale) => {
  test.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))(
    "%s from Excel becomes formulas that show what Excel shows, once; undo gives back what was opened",
    { timeout: 120_000 },
    async (_, workbook) => {
      const { google, values, formulas } = await opened(workbook, locale, true);
      google.book.cells.flush();
      const before = entered(google);
      const planned = plan(google);
      expect(entered(google), "a plan changes nothing").toEqual(before);
      expect(planned.left).toEqual([]);
      expect(planned.changes).toHaveLength(Object.values(formulas).flatMap(Object.keys).length);

      const outcome = run(google);
      const written = ({ changes }: Pick<Outcome, "changes">): unknown[] =>
        changes.map(({ sheet, address: at, before, after }) => `${sheet}!${at} ${before} ${after}`).sort();
      expect(written(outcome)).toEqual(written(planned));
      expect(outcome.left).toEqual([]);
      expect(shown(google, values)).toEqual(values);
      for (const [name, own] of Object.entries(formulas)) expect(entered(google)[name]).toMatchObject(own);
      expect(plan(google)).toEqual({ changes: [], left: [], addsSheets: [], cases: 0 });

      expect(undo(google, outcome).left).toEqual([]);
      expect(entered(google)).toEqual(before);
    },
  );
});

test(
  "where Sheets answers Excel's names, what the old formulas fill is not taken for leftovers",
  { timeout: 120_000 },
  async () => {
    const { google, values } = await opened(WORKBOOKS[1] as Workbook, "sv_SE", false);
    expect(shown(google, values)).toEqual(values);
    const before = entered(google);
    const outcome = run(google);
    expect(shown(google, values)).toEqual(values);
    expect(undo(google, outcome).left).toEqual([]);
    expect(entered(google)).toEqual(before);
    expect(shown(google, values)).toEqual(values);
  },
);

const STORED = "=_xldudf_FINSAM_ALLOCATE(B1;B2:B4)";
/** An amount and three weights, shared out by a formula from Excel, with what it left beside it. */
const BUDGET: readonly (readonly FakeValue[])[] = [
  ["", 1000, "", ""],
  ["", 1, "", STORED],
  ["", 1, "", 333],
  ["", 1, "", 333],
];
const CONVERTED = { "1,2": 1000, "2,2": 1, "3,2": 1, "4,2": 1, "2,4": "=FINSAM_ALLOCATE(B1;B2:B4)" };
const UNCONVERTED = { ...CONVERTED, "2,4": STORED, "3,4": 333, "4,4": 333 };

describe("what is changed and left", () => {
  test("each change says what was and will be, and what is emptied", () => {
    expect(plan(new FakeGoogle({ sheets: { Budget: BUDGET } })).changes).toEqual([
      { sheet: "Budget", address: "D2", before: STORED, after: "=FINSAM_ALLOCATE(B1;B2:B4)", empties: ["D3:D4"] },
    ]);
  });

  test("what Sheets itself wrote into a file and reads again", () => {
    const google = new FakeGoogle({
      sheets: {
        Budget: [
          ["", 1000, "", ""],
          ["", 1, "", wrapped("FINSAM_ALLOCATE(B1;B2:B4)", "334").replace("),334", ");334")],
          ["", 1, "", SPILLED("333").replace("),333", ");333")],
          ["", 1, "", SPILLED("333").replace("),333", ");333")],
        ],
      },
    });
    const before = entered(google);
    const outcome = run(google);
    expect(entered(google)).toEqual({ Budget: CONVERTED });
    expect(google.cell("Budget", 4, 4).value).toBe(333);
    undo(google, outcome);
    expect(entered(google)).toEqual(before);
  });

  test("the array that Sheets makes of an array formula in a file", () => {
    const array = `=ARRAY_CONSTRAIN(ARRAYFORMULA(${STORED.slice(1)});3;1)`;
    const [first, second, ...rest] = BUDGET.map((row) => row.slice(0, 3));
    const google = new FakeGoogle({ sheets: { Budget: [first ?? [], [...(second ?? []), array], ...rest] } });
    const before = entered(google);
    const outcome = run(google);
    expect(entered(google)).toEqual({ Budget: CONVERTED });
    expect(google.cell("Budget", 4, 4).value).toBe(333);
    undo(google, outcome);
    expect(entered(google)).toEqual(before);
  });

  test("a function of Sheets' own in Sheets' wrapper is listed and left", () => {
    const query = wrapped('QUERY(A1:B9;"select A")', '"Kommun"').replace('),"K', ');"K');
    const google = new FakeGoogle({ sheets: { Budget: [[query, 1]] } });
    expect(run(google)).toMatchObject({
      changes: [],
      left: [
        {
          sheet: "Budget",
          address: "A1",
          reason: "unconverted",
          sentence: "QUERY finns bara i Google Kalkylark. Cellen behåller värdet från Google.",
        },
      ],
      undo: null,
    });
    expect(entered(google).Budget?.["1,1"]).toBe(query);
  });

  test("the reason is in English for a user of Google in English", () => {
    const query = wrapped("QUERY(A1:B9)", "1").replace("),1", ");1");
    const google = new FakeGoogle({ sheets: { Budget: [[query]] }, userLocale: "en" });
    expect(plan(google).left[0]?.sentence).toMatch(/^QUERY exists in Google Sheets only\./);
  });

  test.each(["2,4", "4,4"])("protection of %s leaves the formula and all that it would empty", (cell) => {
    const google = new FakeGoogle({ sheets: { Budget: BUDGET, Plan: BUDGET } });
    google.book.sheets[0]?.protectedCells.add(cell);
    expect(plan(google)).toMatchObject({
      changes: [{ sheet: "Plan" }],
      left: [{ sheet: "Budget", address: "D2", reason: "protected", sentence: "Cellen är skyddad." }],
    });
    run(google);
    expect(entered(google)).toEqual({ Budget: UNCONVERTED, Plan: CONVERTED });
  });

  test("a cell whose rule refuses the formula gets its leftovers back, the others are converted", () => {
    const google = new FakeGoogle({ sheets: { Ett: BUDGET, Två: BUDGET, Tre: BUDGET } });
    google.book.cells.withRule.add("Två!2,4");
    const outcome = run(google);
    expect(outcome.left).toMatchObject([{ sheet: "Två", address: "D2", reason: "rejected" }]);
    expect(outcome.changes.map(({ sheet }) => sheet)).toEqual(["Ett", "Tre"]);
    expect(entered(google)).toEqual({ Ett: CONVERTED, Två: UNCONVERTED, Tre: CONVERTED });
    expect(google.cell("Tre", 4, 4).value).toBe(333);
    undo(google, outcome);
    expect(entered(google)).toEqual({ Ett: UNCONVERTED, Två: UNCONVERTED, Tre: UNCONVERTED });
  });

  test("no more formulas at a time than Google runs calls", () => {
    const rows = Array.from({ length: 90 }, (_, i) => [i + 1, `=_xldudf_FINSAM_ALLOCATE(A${i + 1};A${i + 1})`]);
    const google = new FakeGoogle({ sheets: { Blad1: rows } });
    expect(run(google).changes).toHaveLength(90);
    for (let row = 1; row <= 90; row++) expect(google.cell("Blad1", row, 2).value, `row ${row}`).toBe(row);
  });
});

describe("undo", () => {
  test("leaves what somebody has written since, each cell for itself", () => {
    const google = new FakeGoogle({ sheets: { Budget: BUDGET, Plan: BUDGET } });
    const outcome = run(google);
    google.book.cells.enter("Budget", 2, 4, "mitt");
    google.book.cells.enter("Plan", 4, 4, 999);
    google.book.cells.flush();
    const undone = undo(google, outcome);
    expect(undone.left).toEqual([
      { sheet: "Budget", address: "D2", formula: "mitt", reason: "overwritten" },
      { sheet: "Plan", address: "D4", formula: "999", reason: "overwritten" },
    ]);
    expect(undone.changes).toHaveLength(4);
    expect(entered(google)).toEqual({
      Budget: { ...UNCONVERTED, "2,4": "mitt" },
      Plan: { ...UNCONVERTED, "4,4": 999 },
    });
  });

  test("does not write into the result of a formula that somebody has put there since", () => {
    const google = new FakeGoogle({ sheets: { Budget: BUDGET } });
    const outcome = run(google);
    google.book.cells.enter("Budget", 2, 4, "=FINSAM_ALLOCATE(500;B2:B4)");
    google.book.cells.flush();
    expect(undo(google, outcome).left.map(({ address: at }) => at)).toEqual(["D2", "D3", "D4"]);
    expect(entered(google)).toEqual({ Budget: { ...CONVERTED, "2,4": "=FINSAM_ALLOCATE(500;B2:B4)" } });
  });

  test("says what it cannot reach any more: a sheet that is gone, a cell that is protected now", () => {
    const google = new FakeGoogle({ sheets: { Budget: BUDGET, Plan: BUDGET } });
    const outcome = run(google);
    google.book.sheets.pop();
    google.book.cells.sheets.delete("Plan");
    google.book.sheets[0]?.protectedCells.add("3,4");
    expect(undo(google, outcome).left).toMatchObject([
      { sheet: "Plan", address: "D2", reason: "gone" },
      { sheet: "Budget", address: "D3", reason: "protected" },
      { sheet: "Plan", address: "D3", reason: "gone" },
      { sheet: "Plan", address: "D4", reason: "gone" },
    ]);
  });
});

test("Kontroll sees the formulas that come from Excel and from Sheets' own files", () => {
  const google = new FakeGoogle({
    sheets: { Blad: [[STORED, wrapped("FINSAM_VERSION()", '"1"').replace('),"', ');"')]] },
  });
  expect(google.ask("panelFormulaCells")).toMatchObject([{ address: "A1" }, { address: "B1" }]);
  google.call("recalculateFormulas");
  expect(google.alerts[0]?.prompt, "recalculating is not for what is only a text").toMatch(/^1 formel /);
});
