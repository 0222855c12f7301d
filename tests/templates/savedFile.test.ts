import { SaxesParser } from "saxes";
import { describe, expect, it, vi } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { isOurs } from "../../templates/calculate/calculate.ts";
import { WORKBOOKS } from "../../templates/index.ts";
import { address, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { results } from "./results.ts";
import { SavedWorkbook } from "./SavedWorkbook.ts";

const FILES = new Map(WORKBOOKS.map((workbook) => [workbook.id, xlsxFile(workbook)]));

const OURS = /_xldudf_FINSAM_([A-Z]+)\(/g;

describe.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s.xlsx", (_, workbook) => {
  const file = FILES.get(workbook.id) as Promise<Uint8Array>;
  const saved = file.then((bytes) => new SavedWorkbook(bytes));
  const formulas = saved.then(({ sheets }) =>
    [...sheets].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([at, cell]) =>
        cell.formula === undefined ? [] : [{ ...cell, at, sheet, text: cell.formula }],
      ),
    ),
  );

  it("is the same, byte for byte, when built on another day", async () => {
    await Promise.all(FILES.values());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-17T12:34:56Z") });
    try {
      expect(Buffer.compare(await xlsxFile(workbook), await file)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("has only well-formed parts", async () => {
    for (const [path, text] of (await saved).parts) {
      expect(() => new SaxesParser({ xmlns: true }).write(text).close(), path).not.toThrow();
    }
  });

  it("has every formula of the description, our functions under Excel's mark", async () => {
    const written = (await formulas).map(({ sheet, at, text }) => [`${sheet}!${at}`, text.replace(OURS, "FINSAM.$1(")]);
    const described = workbook.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([at, { content }]) =>
        content?.kind === "formula" ? [[`${sheet.name}!${at}`, content.formula.slice(1)]] : [],
      ),
    );
    expect(new Map(written as [string, string][])).toEqual(new Map(described as [string, string][]));
    for (const { text } of await formulas) expect(text).not.toMatch(/FINSAM\./);
  });

  it("calls only functions that exist", async () => {
    const called = (await formulas).flatMap(({ text }) => [...text.matchAll(OURS)].map(([, id]) => id));
    expect(called.length).toBeGreaterThan(0);
    for (const id of called) expect(isOurs(`FINSAM.${id}`)).toBe(true);
  });

  it("marks exactly the formulas whose function gives a matrix as dynamic arrays", async () => {
    const matrix = new Set(FUNCTIONS.filter(({ isSingleCell }) => !isSingleCell).map(({ id }) => id));
    for (const { text, fills, isDynamic, sheet, at } of await formulas) {
      const expected = [...text.matchAll(OURS)].some(([, id]) => matrix.has(id as string));
      expect({ isDynamic, isArray: fills !== undefined }, `${sheet}!${at}`).toEqual({
        isDynamic: expected,
        isArray: expected,
      });
    }
    const metadata = (await saved).part("xl/metadata.xml");
    expect(metadata).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
    expect(metadata).toContain('<cellMetadata count="1">');
    expect((await saved).part("[Content_Types].xml")).toContain("/xl/metadata.xml");
    expect((await saved).part("xl/_rels/workbook.xml.rels")).toContain('Target="metadata.xml"');
  });

  it("keeps a result for every formula and every cell that it fills, none of them an error", async () => {
    const { sheets } = await saved;
    for (const [sheet, values] of results(await saved)) {
      for (const [at, value] of values) {
        expect(value, `${sheet}!${at}`).not.toBe(undefined);
        expect(sheets.get(sheet)?.get(at)?.isError, `${sheet}!${at}`).toBe(false);
      }
    }
  });

  it("has no formula where a result spills", async () => {
    const { sheets } = await saved;
    for (const { sheet, at, fills } of (await formulas).filter((cell) => cell.fills !== undefined)) {
      const others = placesOf(parseBlock(fills as string))
        .map(address)
        .filter((place) => place !== at);
      for (const place of others) expect(sheets.get(sheet)?.get(place)?.formula, `${sheet}!${place}`).toBe(undefined);
    }
  });

  it("says that Excel's own calculation made the results, so that Excel does not begin by recalculating", async () => {
    expect((await saved).part("xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  it("prints on A4 landscape with the titles repeated and the pages of the description", async () => {
    for (const [i, sheet] of workbook.sheets.entries()) {
      const xml = (await saved).part(`xl/worksheets/sheet${i + 1}.xml`);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
      expect(xml).not.toContain("fitToPage");
      const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
      expect(breaks).toEqual(sheet.print.breaksAfter);
    }
    const titles = (await saved).part("xl/workbook.xml").match(/_xlnm\.Print_Titles/g) ?? [];
    expect(titles).toHaveLength(workbook.sheets.length);
  });

  it("has the names, notes, colours and checks on input of the description", async () => {
    const { names, parts } = await saved;
    for (const [name, range] of Object.entries(workbook.names)) {
      expect(names.get(name)?.replace(/\$/g, "")).toBe(range);
    }
    const count = (pattern: RegExp, folder: string): number =>
      [...parts].filter(([path]) => path.startsWith(folder)).flatMap(([, xml]) => xml.match(pattern) ?? []).length;
    const described = workbook.sheets.map(({ cells, highlights, validations }) => ({
      notes: [...cells.values()].filter(({ note }) => note !== undefined).length,
      highlights: highlights.length,
      validated: validations.reduce((sum, { range }) => sum + placesOf(parseBlock(range)).length, 0),
    }));
    const total = (key: "notes" | "highlights" | "validated"): number =>
      described.reduce((sum, each) => sum + each[key], 0);
    expect(count(/<comment /g, "xl/comments")).toBe(total("notes"));
    expect(count(/<cfRule /g, "xl/worksheets/")).toBe(total("highlights"));
    const validated = [...parts].flatMap(([, xml]) =>
      [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].flatMap(([, ranges = ""]) =>
        ranges.split(" ").flatMap((range) => placesOf(parseBlock(range))),
      ),
    );
    expect(validated).toHaveLength(total("validated"));
  });
});
