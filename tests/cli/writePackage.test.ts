import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openPackage } from "../../cli/package/openPackage.ts";
import { writePackage } from "../../cli/package/writePackage.ts";

const FOLDER = "dist/templates";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe.each(files)("%s", (name) => {
  const bytes = read(name);
  const opened = openPackage(bytes);

  test("every part is what another zip reader finds", () => {
    const parts = unzipSync(bytes);
    expect(opened.paths).toEqual(Object.keys(parts));
    for (const [path, content] of Object.entries(parts)) {
      expect(Buffer.compare(opened.bytes(path) ?? new Uint8Array(0), content), path).toBe(0);
    }
  });

  test("written unchanged, and again: the same parts, packed in the same bytes, and the same file", () => {
    const written = writePackage(opened, new Map());
    const again = openPackage(written);
    expect(again.entries.map(({ path, packed, crc, time, date }) => [path, crc, time, date, packed.length])).toEqual(
      opened.entries.map(({ path, packed, crc, time, date }) => [path, crc, time, date, packed.length]),
    );
    for (const [i, { packed }] of again.entries.entries()) {
      expect(Buffer.compare(packed, opened.entries[i]?.packed ?? new Uint8Array(0))).toBe(0);
    }
    expect(Buffer.compare(writePackage(again, new Map()), written)).toBe(0);
  });

  test("one part changed, one left out, one new: all others keep their bytes and their order", async () => {
    const changed = new Map<string, Uint8Array | null>([
      ["xl/workbook.xml", text(opened.text("xl/workbook.xml"))],
      ["docProps/app.xml", null],
      ["xl/nytt å.xml", text("<ny/>")],
    ]);
    const written = writePackage(opened, changed);
    const again = openPackage(written);
    expect(again.paths).toEqual([...opened.paths.filter((path) => path !== "docProps/app.xml"), "xl/nytt å.xml"]);
    for (const { path, packed } of again.entries) {
      const before = opened.entry(path);
      if (before && path !== "xl/workbook.xml") expect(Buffer.compare(packed, before.packed), path).toBe(0);
    }
    expect(again.text("xl/nytt å.xml")).toBe("<ny/>");
    expect(unzipSync(written)["xl/nytt å.xml"]).toEqual(text("<ny/>"));
    expect(Buffer.compare(writePackage(opened, changed), written)).toBe(0);
  });

  test("another program reads what is written", async () => {
    const [one, other] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
    // ExcelJS's types ask for a Buffer of an older Node.
    await one.xlsx.load(bytes as never);
    await other.xlsx.load(
      writePackage(opened, new Map([["xl/styles.xml", text(opened.text("xl/styles.xml"))]])) as never,
    );
    expect(other.worksheets.map(({ name: sheet }) => sheet)).toEqual(one.worksheets.map(({ name: sheet }) => sheet));
    expect(other.worksheets[0]?.getSheetValues()).toEqual(one.worksheets[0]?.getSheetValues());
  });
});

test("parts are found whatever the case of their names", () => {
  const opened = openPackage(read(files[0] as string));
  expect(opened.text("XL/Workbook.XML")).toBe(opened.text("xl/workbook.xml"));
  expect(openPackage(writePackage(opened, new Map([["XL/WORKBOOK.xml", text("<x/>")]]))).text("xl/workbook.xml")).toBe(
    "<x/>",
  );
});
