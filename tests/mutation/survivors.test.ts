import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Survivor } from "./judge.ts";
import { LEFT_OUT } from "./leftOut.ts";

// The form of the list alone: whether each is alive takes hours and is `npm run mutation`.

/** The list can only shrink: lower this with it, never raise it. */
const MOST = 289;

const SURVIVORS = JSON.parse(readFileSync("tests/mutation/survivors.json", "utf8")) as Survivor[];

test("the list of survivors has not grown", () => {
  expect(SURVIVORS.length).toBeLessThanOrEqual(MOST);
});

test("every survivor is a text that still stands in its file, and has a reason", () => {
  for (const { file, line, original, replacement, mutator, reason } of SURVIVORS) {
    const told = `${file}: ${line}`;
    const source = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(
      source.split("\n").map((each) => each.trim()),
      told,
    ).toContain(line);
    expect(source.includes(original), told).toBe(true);
    // The text begins on the line.
    expect(line.includes(original.split("\n")[0]?.trim() ?? ""), told).toBe(true);
    expect(replacement, told).not.toBe(original);
    expect(mutator, told).toMatch(/^[A-Z]\w+$/);
    expect(reason.split(" ").length, told).toBeGreaterThanOrEqual(6);
  }
});

test("the list stands in order, file by file", () => {
  const files = SURVIVORS.map(({ file }) => file);
  expect(files).toEqual([...files].sort());
});

test("what is left out exists, and says which check stands for it", () => {
  for (const [path, reason] of Object.entries(LEFT_OUT)) {
    expect(existsSync(path), path).toBe(true);
    const [check = ""] = /tests\/[\w/.]+\.test\.ts/.exec(reason) ?? [];
    expect(existsSync(check), path).toBe(true);
  }
});
