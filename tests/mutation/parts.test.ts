import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LEFT_OUT } from "./leftOut.ts";
import { PARTS, partsOf } from "./parts.ts";

test("everything in the core belongs to one part, but for what is left out and the list of exports", () => {
  const all = readdirSync("core").map((name) => `core/${name}`);
  const judged = all.filter((path) => path !== "core/tsconfig.json" && path !== "core/index.ts" && !(path in LEFT_OUT));
  expect(
    Object.values(PARTS)
      .flatMap(({ folders }) => folders)
      .sort(),
  ).toEqual(judged.sort());
});

test.each([
  ["core/audit", ["audit"]],
  ["core/audit/detect", ["audit"]],
  ["core/formula/tokenize.ts", ["formulas"]],
  ["core", ["calculation", "formulas", "audit"]],
  ["core/text", ["calculation"]],
  ["core/te", []],
])("%s is judged in %j", (path, parts) => {
  expect(partsOf(path)).toEqual(parts);
});
