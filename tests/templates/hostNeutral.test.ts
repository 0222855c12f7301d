import { expect, test } from "vitest";
import { importsOf, sourceFiles } from "../architecture/sourceImports.ts";

const neutral = sourceFiles("templates").filter((file) => !/^templates\/(xlsx\/|write\.ts$)/.test(file));

test("a description and its calculation need no Node and no package: every host can use them", () => {
  expect(neutral.length).toBeGreaterThan(20);
  const packages = neutral.flatMap(importsOf).filter(({ isRelative }) => !isRelative);
  expect(packages.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test("nothing but the script that writes the files knows the xlsx writer", () => {
  const inward = neutral.flatMap(importsOf).filter(({ target }) => target.startsWith("templates/xlsx/"));
  expect(inward).toEqual([]);
});
