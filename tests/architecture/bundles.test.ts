import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { expect, test } from "vitest";

const excel = readFileSync("dist/excel/functions.js", "utf8");
const sheets = readFileSync("dist/gsheets/Code.js", "utf8");

test("functions.js is a classic script at the level of ES2017", () => {
  expect(() => parse(excel, { ecmaVersion: 2017, sourceType: "script" })).not.toThrow();
});

test("Code.js is a script at the level of ES2020, with its letters å, ä, ö as letters", () => {
  expect(() => parse(sheets, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  expect(sheets).toContain("folkmängd");
});

test("no help is shipped where nobody can read it", () => {
  expect(excel).not.toContain("Fördelningsnyckeln");
});

test("the licence of what is bundled stays in both files", () => {
  for (const bundle of [excel, sheets]) expect(bundle).toContain("decimal.js v10.6.0");
});

test("nothing calls the network, a clock, chance, storage or eval", () => {
  const forbidden =
    /\b(fetch|XMLHttpRequest|WebSocket|importScripts|localStorage|sessionStorage|indexedDB|eval|Function)\s*\(|Math\.random|Date\.now|new Date\b|UrlFetchApp/;
  expect(forbidden.exec(excel)?.[0]).toBeUndefined();
});
