import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "./sourceImports.ts";

/** Also what skips by a condition, and tests that pass because they fail. */
const SKIPPING =
  /\b(?:test|it|describe|suite|bench)\s*\.\s*(?:concurrent\s*\.\s*)?(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe|test)\s*\(|\.skip\(\)/;

test("no test is skipped, singled out or expected to fail", () => {
  const skipping = sourceFiles("tests").filter((file) => SKIPPING.test(readFileSync(file, "utf8")));
  expect(skipping).toEqual([]);
});

test.each(["skip", "only", "todo", "skipIf"])("%s is seen", (word) => {
  expect(SKIPPING.test(["test", `${word}("x", () => {})`].join("."))).toBe(true);
});
