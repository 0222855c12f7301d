import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CliError } from "../../cli/errors/CliError.ts";
import { openPackage } from "../../cli/package/openPackage.ts";
import { readWorkbook, type WorkbookFile } from "../../cli/readWorkbook.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { rawZip } from "./rawZip.ts";
import { refused } from "./refused.ts";
import { smallWorkbook } from "./smallWorkbook.ts";

const FILE = new Uint8Array(readFileSync("dist/templates/sjuharad-2025-2027.xlsx"));
const RIGHT = JSON.stringify(readWorkbook(openPackage(FILE)));
const SMALL = rawZip(smallWorkbook());

/** The workbook, or the error's code; anything else that is thrown fails the test. */
function attempt(bytes: Uint8Array): WorkbookFile | number {
  try {
    return readWorkbook(openPackage(bytes));
  } catch (error) {
    if (error instanceof CliError) return error.code;
    throw error;
  }
}

describe("a file that is cut off", () => {
  test("at every length of a small workbook: always refused, never read", () => {
    for (let length = 0; length < SMALL.length; length++) {
      expect(refused(SMALL.subarray(0, length)), `${length} bytes`).not.toBe("read");
    }
  });

  test("at two hundred lengths of a real one", () => {
    for (let i = 0; i < 200; i++) {
      const length = Math.floor((i * FILE.length) / 200);
      expect(["truncated", "empty", "plainText", "notWorkbook"]).toContain(refused(FILE.subarray(0, length)));
    }
  });

  test("at its beginning", () => {
    for (const start of [1, 4, 30, 1000]) expect(refused(FILE.subarray(start))).not.toBe("read");
  });
});

describe("a file with flipped bits", () => {
  test("any single bit of 500 gives the right workbook or a worded error", () => {
    const random = new SeededRandom(20261122);
    const codes = new Map<string, number>();
    for (let i = 0; i < 500; i++) {
      const bytes = FILE.slice();
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8));
      const found = refused(bytes);
      codes.set(found, (codes.get(found) ?? 0) + 1);
      // A flip in a part that the audit does not read, or in a date of the directory, changes nothing.
      if (found === "read") expect(JSON.stringify(attempt(bytes)), `bit at ${at}`).toBe(RIGHT);
    }
    expect(codes.get("damaged") ?? 0).toBeGreaterThan(200);
    expect(codes.has("internal")).toBe(false);
  });

  test("a hundred random bytes at once", () => {
    const random = new SeededRandom(7);
    for (let i = 0; i < 100; i++) {
      const bytes = FILE.slice();
      for (let n = 0; n < 100; n++) bytes[below(random, bytes.length)] = below(random, 256);
      expect(refused(bytes)).not.toBe("read");
    }
  });
});

describe("parts that are damaged behind a right checksum", () => {
  const parts = Object.entries(unzipSync(FILE)).map(([name, content]) => ({ name, content }));
  const read = parts.filter(({ name }) => /\.rels$|workbook\.xml|styles|sharedStrings|sheet1\.xml/.test(name));

  test("characters of each part changed, taken away or doubled: a workbook or a worded error", () => {
    const random = new SeededRandom(11);
    const found = new Map<string, number>();
    for (const { name } of read) {
      for (let i = 0; i < 30; i++) {
        const bytes = rawZip(
          parts.map((part) => (part.name === name ? { ...part, content: mangled(part.content, random) } : part)),
        );
        const code = refused(bytes);
        found.set(code, (found.get(code) ?? 0) + 1);
      }
    }
    expect(found.has("internal")).toBe(false);
    expect(found.get("badXml") ?? 0).toBeGreaterThan(50);
  });
});

/** From 0, `count` different ones. */
function below(random: SeededRandom, count: number): number {
  return random.whole(0, count - 1);
}

function mangled(content: Uint8Array, random: SeededRandom): Uint8Array {
  const bytes = [...content];
  for (let n = 0; n < 1 + below(random, 3); n++) {
    const at = below(random, bytes.length);
    const kind = below(random, 4);
    if (kind === 0) bytes.splice(at, 1 + below(random, 40));
    if (kind === 1) bytes.splice(at, 0, ...bytes.slice(at, at + below(random, 40)));
    if (kind === 2) bytes[at] = 32 + below(random, 95);
    if (kind === 3) bytes[at] = below(random, 256);
  }
  return Uint8Array.from(bytes);
}
