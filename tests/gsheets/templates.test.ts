import { describe, expect, test } from "vitest";
import type { Template, TemplateMade, TemplateParts } from "../../panel/WorkbookHost.ts";
import { calculate, FORMATS, LOOKS, STYLES, WORKBOOKS, type Workbook } from "../../templates/index.ts";
import { parseAddress, parseBlock } from "../../templates/workbook/address.ts";
import type { Style } from "../../templates/workbook/styles.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const MINE: NonNullable<GoogleSetup["sheets"]> = { Mitt: [["mitt", 1, "=SUM(B1:B1)"]] };

/** More than the longest chain of formulas that build on each other. */
const CHAIN = 12;

/** How a formula of the description reads in Sheets, by a reader of the test's own: text by text outside quotes. */
function inSheets(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replaceAll("FINSAM.", "FINSAM_")
            .replaceAll(",", ";")
            .replaceAll(" ", (space, at: number, whole: string) => (insideSheetName(whole, at) ? space : ""))
            .replaceAll("0.1)", "1/10)")
            .replace(/(?<![\wåäöÅÄÖ'])([A-ZÅÄÖ][a-zåäö]+)!/g, "'$1'!"),
    )
    .join("");
}
const insideSheetName = (text: string, at: number): boolean => (text.slice(0, at).split("'").length - 1) % 2 === 1;

function make(setup: GoogleSetup, id: string): { google: FakeGoogle; made: TemplateMade } {
  const google = new FakeGoogle({ sheets: MINE, ...setup });
  return { google, made: google.ask("panelDoTemplate", id) as TemplateMade };
}

/** Everything in the spreadsheet, for a comparison before and after. */
function everything({ book }: FakeGoogle): unknown {
  return {
    sheets: book.sheets.map(({ name, rows, columns, looks }) => ({ name, rows, columns, looks })),
    cells: [...book.cells.sheets].map(([name, cells]) => [
      name,
      Object.fromEntries([...cells].map(([key, { formula, value }]) => [key, formula || value])),
    ]),
    names: book.names,
  };
}

/** What was entered in a sheet: formulas and values, spilled cells left out. */
function entered({ book }: FakeGoogle, sheet: string): Record<string, unknown> {
  const cells = [...(book.cells.sheets.get(sheet) ?? [])];
  return Object.fromEntries(
    cells
      .filter(([, cell]) => !cell.spilled && (cell.formula !== "" || cell.value !== ""))
      .map(([key, cell]) => [key, cell.formula || cell.value]),
  );
}

function described(workbook: Workbook, name: string, rename: (formula: string) => string = (same) => same): object {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return Object.fromEntries(
    [...(sheet?.cells ?? [])].flatMap(([at, { content }]) => {
      const { row, column } = parseAddress(at);
      if (content === undefined || (content.kind !== "formula" && content.value === undefined)) return [];
      return [[`${row},${column}`, content.kind === "formula" ? rename(inSheets(content.formula)) : content.value]];
    }),
  );
}

test("the list has every workbook, with its sheets", () => {
  const listed = new FakeGoogle().ask("panelTemplates") as Template[];
  expect(listed).toEqual(
    WORKBOOKS.map(({ id, title, summary, sheets }) => ({ id, title, summary, sheets: sheets.map(({ name }) => name) })),
  );
});

describe.each(["sv_SE", "en_US"] as const)("in %s", (locale) => {
  test.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))(
    "%s",
    { timeout: 60_000 },
    (id, workbook) => {
      const before = everything(new FakeGoogle({ sheets: MINE, locale }));
      const { google, made } = make({ locale }, id);
      expect(made.sheets).toEqual(workbook.sheets.map(({ name }) => name));
      expect(google.book.sheets.map(({ name }) => name)).toEqual(["Mitt", ...made.sheets]);
      for (const { name } of workbook.sheets) expect(entered(google, name), name).toEqual(described(workbook, name));
      for (const [, cells] of google.book.cells.sheets) {
        for (const cell of cells.values()) expect(cell.note, cell.formula).not.toMatch(/parse error|too many/i);
      }
      expect(Object.keys(google.book.names)).toEqual(Object.keys(workbook.names));
      for (const [name, range] of Object.entries(workbook.names)) {
        const { from, to } = parseBlock(range.split("!")[1] ?? "");
        expect(google.book.names[name]).toBe(
          `${range.split("!")[0]}!R${from.row}C${from.column}:R${to.row}C${to.column}`,
        );
      }
      google.ask("panelUndoTemplate", made.undo);
      expect(everything(google)).toEqual(before);
    },
  );
});

test.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s looks as described", (id, workbook) => {
  const { google } = make({}, id);
  for (const sheet of workbook.sheets) {
    const looks = google.book.sheets.find(({ name }) => name === sheet.name)?.looks;
    if (!looks) throw new Error(sheet.name);
    for (const [at, { style, format, note }] of sheet.cells) {
      const { row, column } = parseAddress(at);
      const { bold, italic, colour, fill, align, size, wrap, borders = {} }: Style = STYLES[style];
      const found = looks.at(row, column);
      const where = `${sheet.name}!${at}`;
      expect(found.numberFormat, where).toBe(format && FORMATS[format]);
      expect(found.fontWeight, where).toBe(bold && "bold");
      expect(found.fontStyle, where).toBe(italic && "italic");
      expect(found.fontColor, where).toBe(colour && `#${colour}`);
      expect(found.background, where).toBe(fill && `#${fill}`);
      expect(found.horizontalAlignment, where).toBe(align);
      expect(found.fontSize, where).toBe(size ?? 11);
      expect(found.wrap, where).toBe(wrap === true);
      expect(found.note, where).toBe(note);
      const lines = { hair: "DOTTED", thin: "SOLID", double: "DOUBLE" } as const;
      for (const side of ["top", "bottom", "left", "right"] as const) {
        expect(found[side], `${where} ${side}`).toBe(borders[side] && lines[borders[side]]);
      }
    }
    for (const { range, message } of sheet.validations) {
      const { from, to } = parseBlock(range);
      for (const { row, column } of [from, to]) {
        expect(JSON.parse(String(looks.at(row, column).validation)), range).toMatchObject({
          help: message,
          allowsInvalid: false,
        });
      }
    }
    expect(looks.highlights.map(({ formula, background, color }) => ({ formula, background, color }))).toEqual(
      sheet.highlights.map(({ formula, look }) => ({
        formula: inSheets(formula),
        background: `#${LOOKS[look].fill}`,
        color: `#${LOOKS[look].colour}`,
      })),
    );
    expect([...looks.widths.values()]).toEqual(sheet.widths.map((width) => width * 7 + 5));
    expect(looks.merged).toHaveLength(sheet.merged.length);
    expect(looks.frozenRows).toBe(sheet.frozenRows);
    expect([...looks.heights.keys()]).toEqual([...sheet.heights.keys()]);
  }
});

describe("a second time", () => {
  const [budget] = WORKBOOKS as readonly [Workbook];

  test("everything gets a number, and the first stays as it is", () => {
    const { google, made: first } = make({}, budget.id);
    const before = first.sheets.map((name) => entered(google, name));
    const plan = google.ask("panelPlanTemplate", budget.id) as TemplateParts;
    const second = google.ask("panelDoTemplate", budget.id) as TemplateMade;
    expect({ sheets: second.sheets, names: second.names }).toEqual(plan);
    expect(second.sheets).toEqual(budget.sheets.map(({ name }) => `${name} 2`));
    expect(first.sheets.map((name) => entered(google, name))).toEqual(before);
    const rename = (formula: string): string =>
      formula
        .replace(/'([^']+)'!/g, "'$1 2'!")
        .replace(new RegExp(`\\b(${Object.keys(budget.names).join("|")})\\b`, "g"), "$1_2");
    for (const { name } of budget.sheets) {
      expect(entered(google, `${name} 2`), name).toEqual(described(budget, name, rename));
    }
    google.ask("panelUndoTemplate", second.undo);
    expect(google.book.sheets.map(({ name }) => name)).toEqual(["Mitt", ...first.sheets]);
    expect(Object.keys(google.book.names)).toEqual(Object.keys(budget.names));
  });

  test("a sheet or a name of the user's own is reason enough", () => {
    const own = new FakeGoogle({ sheets: { budget: [["min egen"]] } });
    expect((own.ask("panelDoTemplate", budget.id) as TemplateMade).sheets[0]).toBe("Indata 2");
    expect(own.cell("budget", 1, 1).value).toBe("min egen");
    const named = new FakeGoogle({ sheets: MINE, names: { enhet: "Mitt!R1C1:R1C1" } });
    expect((named.ask("panelPlanTemplate", budget.id) as TemplateParts).names).toContain("Enhet_2");
  });
});

describe("when something is in the way", () => {
  const [budget] = WORKBOOKS as readonly [Workbook];

  test("a failure half-way leaves nothing behind", () => {
    const google = new FakeGoogle({ sheets: MINE });
    const before = everything(google);
    const flush = google.book.cells.flush.bind(google.book.cells);
    let flushes = 0;
    google.book.cells.flush = () => {
      if (++flushes === 2) throw new Error("Service timed out: Spreadsheets");
      flush();
    };
    expect(() => google.ask("panelDoTemplate", budget.id)).toThrow(/Service timed out/);
    expect(everything(google)).toEqual(before);
  });

  test("removing leaves a sheet that the user has removed, and a name that the user has moved", () => {
    const { google, made } = make({}, budget.id);
    const gone = google.book.sheets.findIndex(({ name }) => name === "Indata");
    google.book.sheets.splice(gone, 1);
    google.book.cells.sheets.delete("Indata");
    google.book.names.Enhet = "Mitt!R1C1:R1C1";
    const removed = google.ask("panelUndoTemplate", made.undo) as TemplateParts;
    expect(removed.sheets).toEqual(made.sheets.filter((name) => name !== "Indata"));
    expect(google.book.sheets.map(({ name }) => name)).toEqual(["Mitt"]);
    expect(google.book.names).toEqual({ Enhet: "Mitt!R1C1:R1C1" });
  });
});

describe.each(["sv_SE", "en_US"] as const)("calculated in %s", (locale) => {
  test.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))(
    "%s: every cell has the value of the file, our functions run in the cells",
    { timeout: 60_000 },
    (id, workbook) => {
      const { google } = make({ locale }, id);
      const values = calculate(workbook);
      const wrong = (): string[] =>
        workbook.sheets.flatMap(({ name, cells }) =>
          [...cells.keys()].flatMap((at) => {
            const { row, column } = parseAddress(at);
            const { value, formula } = google.cell(name, row, column);
            return isSame(value, values.at(name, at), formula) ? [] : [`${name}!${at} ${formula}: ${value}`];
          }),
        );
      // The fake calculates one step of a chain of formulas at a time; Google goes on until nothing changes.
      for (let round = 0; round < CHAIN && wrong().length > 0; round++) google.book.cells.flush();
      expect(wrong()).toEqual([]);
    },
  );
});

function isSame(found: unknown, wanted: unknown, formula: string): boolean {
  // A bare reference or name, or one that IF picks, to a blank cell is blank in Sheets, 0 in Excel; the file is Excel's.
  if (found === "" && wanted === 0) return /^=(?:(?:'[^']+'!)?\$?[A-Z]+\$?\d+|[A-Za-z_]+|IF\(.+\))$/.test(formula);
  if (typeof found === "number" && typeof wanted === "number") return Math.abs(found - wanted) < 1e-9;
  return found === (wanted ?? "");
}
