import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../../build.ts";

// Committed files that are generated: the failure says what mends it.
const files = Object.entries(await generatedFiles());

test.each(files)("%s is what `npm run generate` writes", (path, text) => {
  expect(readFileSync(path, "utf8") === text, `${path} is out of date. Run: npm run generate`).toBe(true);
});
