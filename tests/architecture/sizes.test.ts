import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

interface Limit {
  readonly path: string;
  readonly size: number;
  readonly packed?: number;
}

/**
 * The most that each shipped file may weigh, in bytes: as it is, and packed as a web server sends it (none for what Google
 * keeps). A file that has to grow gets its new limit here, in the commit that makes it grow, with the reason.
 */
const LIMITS: readonly Limit[] = [
  { path: "dist/excel/functions.js", size: 45_000, packed: 18_000 },
  { path: "dist/excel/panel.js", size: 250_000, packed: 82_500 },
  { path: "dist/excel/audit.js", size: 145_000, packed: 53_000 },
  { path: "dist/excel/templates.js", size: 275_000, packed: 42_500 },
  { path: "dist/excel/exchange.js", size: 82_000, packed: 32_000 },
  { path: "dist/gsheets/Code.js", size: 560_000 },
  { path: "dist/gsheets/Sidebar.html", size: 345_000 },
  { path: "dist/cli/finsam.js", size: 485_000 },
];

describe.each(LIMITS)("$path", ({ path, size, packed }) => {
  const content = readFileSync(path);

  test(`is at most ${size} bytes`, () => {
    expect(content.byteLength).toBeLessThanOrEqual(size);
  });

  test("is not far below its limit: a limit that nobody can reach guards nothing", () => {
    expect(content.byteLength).toBeGreaterThan(size * 0.75);
  });

  if (packed !== undefined) {
    test(`is at most ${packed} bytes packed`, () => {
      expect(gzipSync(content, { level: 9 }).byteLength).toBeLessThanOrEqual(packed);
    });
  }
});
