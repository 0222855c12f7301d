import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../cli/package/LIMITS.ts";
import { type RawPart, rawZip } from "./rawZip.ts";
import { refused } from "./refused.ts";
import { smallWorkbook } from "./smallWorkbook.ts";

const MEGABYTE = 1024 * 1024;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name, "utf16le")),
  ]);
const withPart = (part: RawPart): Uint8Array => rawZip([...smallWorkbook(), part]);
const changed = (name: string, change: Partial<RawPart>): Uint8Array =>
  rawZip(smallWorkbook().map((part) => (part.name === name ? { ...part, ...change } : part)));
const only = (...names: string[]): Uint8Array => rawZip(names.map((name) => ({ name, content: "x" })));

/** The directory has a part whose header and content are the content of the first part, as in zips that unpack themselves. */
function nested(): Uint8Array {
  const inner: RawPart = { name: "xl/inner.xml", content: "x" };
  const outer: RawPart = { name: "xl/outer.bin", content: rawZip([inner]), method: 0 };
  return rawZip([outer, ...smallWorkbook(), { ...inner, offset: 30 + outer.name.length }]);
}

test("the untouched workbook is read, so that nothing below is refused for another reason", () => {
  expect(refused(rawZip(smallWorkbook()))).toBe("read");
});

describe("files that are no .xlsx", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(0), "empty"],
    ["zeros, as a sync program leaves them", new Uint8Array(5000), "empty"],
    ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["Excel 97 to 2003", compound("Workbook"), "oldExcel"],
    ["Excel 95", compound("Book"), "oldExcel"],
    ["Word 97 to 2003", compound("WordDocument"), "otherOffice"],
    ["Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), "oldExcel"],
    ["a web page named .xls", text("<html><table></table></html>"), "oldExcel"],
    ["XML of Excel 2003", text('\ufeff<?xml version="1.0"?><Workbook/>'), "oldExcel"],
    ["CSV", text("Kommun;Belopp\r\nBorås;100\r\n"), "plainText"],
    ["CSV from Windows, in its own letters", Buffer.from("Kommun;Belopp\r\nBor\xe5s;100", "latin1"), "plainText"],
    ["CSV in UTF-16", Buffer.from("\ufeffKommun;Belopp", "utf16le"), "plainText"],
    ["PDF", text("%PDF-1.7\n"), "notWorkbook"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notWorkbook"],
    ["OpenDocument", only("mimetype", "content.xml", "META-INF/manifest.xml"), "openDocument"],
    ["a binary workbook", only("[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"), "binaryWorkbook"],
    ["Word", only("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "otherOffice"],
    ["any other zip", only("läsmig.txt"), "notWorkbook"],
    ["a zip with nothing in it", rawZip([]), "notWorkbook"],
    ["a zip that is encrypted itself", changed("xl/workbook.xml", { flags: 1 }), "encrypted"],
  ])("%s", (_, bytes, code) => {
    expect(refused(bytes)).toBe(code);
  });
});

describe("zips that lie", () => {
  test.each<[string, Uint8Array, string]>([
    ["the same name twice", withPart({ name: "xl/workbook.xml", content: "<x/>" }), "duplicatePart"],
    ["the same name in other case", withPart({ name: "XL/Workbook.xml", content: "<x/>" }), "duplicatePart"],
    ["a path out of the file", withPart({ name: "xl/../../../etc/passwd", content: "x" }), "unsafePart"],
    ["an absolute path", withPart({ name: "/etc/passwd", content: "x" }), "unsafePart"],
    ["a path of Windows", withPart({ name: "..\\..\\start.bat", content: "x" }), "unsafePart"],
    ["a drive", withPart({ name: "C:start.bat", content: "x" }), "unsafePart"],
    ["a name with a line break", withPart({ name: "xl/a\nb.xml", content: "x" }), "unsafePart"],
    ["no name", withPart({ name: "", content: "x" }), "unsafePart"],
    ["two names for one part", changed("xl/workbook.xml", { localName: "xl/workbooK.xml" }), "damaged"],
    ["a wrong checksum", changed("xl/workbook.xml", { crc: 1 }), "damaged"],
    ["a size that is too small", changed("xl/workbook.xml", { size: 10 }), "damaged"],
    ["a size that is too large", changed("xl/workbook.xml", { size: 1_000_000_000 }), "damaged"],
    ["an unknown method", changed("xl/workbook.xml", { method: 14 }), "damaged"],
    ["a wrong size of what is only stored", changed("xl/workbook.xml", { method: 0, size: 3 }), "damaged"],
    ["a wrong checksum of what is only stored", changed("xl/workbook.xml", { method: 0, crc: 1 }), "damaged"],
    ["a part that begins where another does", withPart({ name: "xl/again.xml", content: "x", offset: 0 }), "damaged"],
    ["a part that lies inside another", nested(), "damaged"],
    ["more entries than there are", rawZip(smallWorkbook(), 9), "truncated"],
    ["fewer entries than there are", rawZip(smallWorkbook(), 3), "truncated"],
    ["a part that goes on past the end", changed("xl/worksheets/sheet1.xml", { packedSize: 9e6 }), "truncated"],
  ])("%s", (_, bytes, code) => {
    expect(refused(bytes)).toBe(code);
  });
});

describe("zips that are larger than they look", () => {
  const zeros = (megabytes: number, lie: Partial<RawPart> = {}): Uint8Array =>
    changed("xl/worksheets/sheet1.xml", { content: Buffer.alloc(megabytes * MEGABYTE, 0x20), ...lie });
  /** Random, so that nothing makes it smaller. */
  const noise = Buffer.from(Array.from({ length: 300_000 }, (_, i) => 32 + ((i * 7919 + (i >> 3) * 104_729) % 90)));

  test.each<[string, Uint8Array, string]>([
    ["spaces without end", zeros(64), "bomb"],
    ["the same with a header that says 1 kB", zeros(64, { size: 1024 }), "bomb"],
    ["the same with a header that says 4 GB", zeros(64, { size: 4_294_967_295 }), "bomb"],
    [
      "an archive of archives: the inner one is never opened",
      withPart({ name: "xl/inner.zip", content: zeros(8) }),
      "read",
    ],
    [
      "ten thousand and one parts",
      rawZip(Array.from({ length: 10_001 }, (_, i) => ({ name: `xl/${i}.xml`, content: "" }))),
      "tooManyParts",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refused(bytes)).toBe(code);
  });

  test("a part over the limit of one", () => {
    const bytes = changed("xl/worksheets/sheet1.xml", { content: noise });
    expect(refused(bytes, { ...LIMITS, part: 200_000 })).toBe("partTooLarge");
  });

  test("parts that together are over the limit of all", () => {
    const letters = noise.map((byte) => 97 + (byte % 26));
    const bytes = rawZip(
      smallWorkbook({ sharedStrings: `<sst><si><t>${letters}</t></si></sst>`, rows: `<row>${letters}</row>` }),
    );
    expect(refused(bytes, { ...LIMITS, total: 700_000 })).toBe("read");
    expect(refused(bytes, { ...LIMITS, total: 500_000 })).toBe("totalTooLarge");
  });

  test("a file over the limit is not even looked into", () => {
    expect(refused(rawZip(smallWorkbook()), { ...LIMITS, file: 1000 })).toBe("fileTooLarge");
  });

  test("sixteen gigabytes, more than a buffer of Node's can hold: unpacking stops at the limit", () => {
    const block = deflateRawSync(Buffer.alloc(16 * MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
    const packed = Buffer.concat(Array.from({ length: 1024 }, () => block));
    expect(refused(changed("xl/worksheets/sheet1.xml", { packed, size: 1024 }))).toBe("partTooLarge");
  });
});
