import { beforeAll, describe, expect, test } from "vitest";
import { placeNamed } from "../../preview/engine/cellName.ts";
import { Workbook } from "../../preview/engine/Workbook.ts";
import { OpenWorkbook } from "../../preview/grid/OpenWorkbook.ts";
import { SHEET_SIZE } from "../../preview/grid/SheetGrid.ts";
import { templateSheets } from "../../preview/workbook/templateSheets.ts";
import { typedSheets } from "../../preview/workbook/typedSheets.ts";
import { CellError, type CellValue } from "../../templates/calculate/CellError.ts";
import { calculate, LOOKS, type Workbook as Template, WORKBOOKS } from "../../templates/index.ts";
import { address, blockFrom, parseAddress, placesOf } from "../../templates/workbook/address.ts";
import { builtParts } from "./builtParts.ts";

// Every workbook in the preview, typed in Swedish into the engine that the page runs, with the built functions.

const parts = builtParts();

function opened(template: Template): OpenWorkbook {
  const sheets = templateSheets(template);
  return new OpenWorkbook(template.title, new Workbook(parts, typedSheets(sheets)), sheets);
}

const template = (id: string): Template => WORKBOOKS.find((workbook) => workbook.id === id) as Template;

/** A value as it is shown: nothing for a blank and for an empty text; a number by its 15 digits, which Excel keeps. */
function plain(value: CellValue | undefined): string | number | boolean | undefined {
  if (value === null || value === "" || value === undefined) return undefined;
  if (value instanceof CellError) return value.name;
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** Every cell that holds something, and every one that a result reaches. */
function filled(sheet: Template["sheets"][number]): string[] {
  return [...sheet.cells].flatMap(([at, { content }]) => {
    if (content?.kind !== "formula") return content ? [at] : [];
    return placesOf(blockFrom(parseAddress(at), content.rows, content.columns)).map(address);
  });
}

describe.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s", (_, workbook) => {
  const open = opened(workbook);
  const values = calculate(workbook);

  test("has in every cell the value that its file keeps", () => {
    const different: string[] = [];
    let count = 0;
    workbook.sheets.forEach((sheet, number) => {
      for (const at of filled(sheet)) {
        count += 1;
        const shown = open.cells.shown({ ...(placeNamed(at) as { row: number; col: number }), sheet: number });
        const actual = plain(shown.error ?? shown.value);
        const expected = plain(values.at(sheet.name, at));
        if (actual !== expected) different.push(`${sheet.name}!${at}: ${String(expected)} is ${String(actual)}`);
      }
    });
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  test("fits in the grid", () => {
    for (const { name, rows } of templateSheets(workbook)) {
      expect(rows.length, name).toBeLessThanOrEqual(SHEET_SIZE.rows);
      expect(Math.max(...rows.map((row) => row.length)), name).toBeLessThanOrEqual(SHEET_SIZE.columns);
    }
  });
});

describe("looks", () => {
  const backgrounds = (open: OpenWorkbook, sheet: string, ...names: string[]): (string | undefined)[] => {
    open.sheet = open.sheetNames.indexOf(sheet);
    return names.map((name) => open.draw(placeNamed(name) as { row: number; col: number }).css.background);
  };
  const BAD = `#${LOOKS.bad.fill}`;
  const GOOD = `#${LOOKS.good.fill}`;
  const WARNING = `#${LOOKS.warning.fill}`;

  test.each(["sjuharad-2025-2027", "alv-och-kust-2020-2022"])("%s: a line of the checks is green or red", (id) => {
    const open = opened(template(id));
    const values = calculate(template(id));
    const rows = Array.from({ length: 33 }, (_, i) => `E${8 + i}`);
    const said = rows.map((at) => values.at("Kontroller", at)).filter((text) => typeof text === "string");
    expect(new Set(said)).toEqual(new Set(["Stämmer", "Räknefel"]));
    expect(backgrounds(open, "Kontroller", ...rows.slice(0, said.length))).toEqual(
      said.map((text) => (text === "Stämmer" ? GOOD : BAD)),
    );
  });

  test("Sjuhärad's wrong total is red, and no other figure of the plan", () => {
    const open = opened(template("sjuharad-2025-2027"));
    const cells = ["F", "G", "H"].flatMap((column) => Array.from({ length: 12 }, (_, i) => `${column}${6 + i}`));
    expect(cells.filter((at) => backgrounds(open, "Finansieringsplan", at)[0] === BAD)).toEqual(["F17"]);
    expect(template("sjuharad-2025-2027").sheets[1]?.cells.get("A17")?.content).toMatchObject({
      value: "Medlemmar Summa",
    });
  });

  test("change with what is typed, and back", () => {
    const open = opened(template("budgetmall-exempel"));
    expect(backgrounds(open, "Indata", "D35")).toEqual([undefined]);
    open.cells.type([{ cell: { sheet: 0, row: 34, col: 1 }, text: "" }]);
    expect(backgrounds(open, "Indata", "D35")).toEqual([BAD]);
    open.cells.undo();
    expect(backgrounds(open, "Indata", "D35")).toEqual([undefined]);
    open.cells.type([{ cell: { sheet: 0, row: 12, col: 1 }, text: "9" }]);
    expect(backgrounds(open, "Finansieringsplan", "B11", "C11", "B12")).toEqual([
      WARNING,
      // Nothing stands here; the warning runs out over it.
      WARNING,
      undefined,
    ]);
  });

  test("a note is told when its cell is chosen", () => {
    const open = opened(template("budgetmall"));
    const at = placeNamed("B12") as { row: number; col: number };
    open.selection = { active: at, end: at };
    expect(open.remark).toEqual({ text: template("budgetmall").sheets[0]?.cells.get("B12")?.note, isError: false });
    expect(open.remark?.text).toContain("preliminärt besked i juni");
  });
});

describe("a named cell", () => {
  let open: OpenWorkbook;
  beforeAll(() => {
    open = opened(template("budgetmall-exempel"));
  });

  test("stands in a formula as the cells that it names", () => {
    const input = open.cells.input({ sheet: 1, row: 19, col: 1 });
    expect(input).toBe("=FINSAM.ALLOCATE(B7;Indata!$B$35:$B$50;Indata!$B$8)");
  });

  test("takes what is typed into it", () => {
    const total = { sheet: 1, row: 18, col: 1 };
    const before = open.cells.shown(total).value;
    open.cells.type([{ cell: { sheet: 0, row: 34, col: 1 }, text: "1" }]);
    expect(open.cells.shown({ sheet: 1, row: 19, col: 1 }).value).toBe(0);
    expect(open.cells.shown(total).value).toBe(before);
  });
});
