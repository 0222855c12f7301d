import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AuditCode } from "../../core/audit/AuditCode.ts";
import * as core from "../../core/index.ts";
import { PUBLISHED } from "./PUBLISHED.ts";

/** An enum as it is compiled: numbers to names. */
function numbered(codes: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(codes).filter(([key]) => /^\d+$/.test(key)));
}

test("the core exports what is published, and nothing else", () => {
  expect(Object.keys(core).sort()).toEqual([...PUBLISHED.core].sort());
});

test("every function has its published parameters, in their order", () => {
  const functions = core.FUNCTIONS.map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional ? `${name}?` : name)),
  ]);
  expect(Object.fromEntries(functions)).toEqual(PUBLISHED.functions);
});

test("every error keeps its number", () => {
  expect(numbered(core.ErrorCode)).toEqual(PUBLISHED.errors);
});

test("every finding of the audit keeps its number", () => {
  expect(numbered(AuditCode)).toEqual(PUBLISHED.audit);
});

test("Excel is told of exactly these functions", () => {
  const { functions } = JSON.parse(readFileSync("dist/excel/functions.json", "utf8")) as {
    functions: { id: string }[];
  };
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(PUBLISHED.functions).sort());
});

test("Sheets finds exactly these functions", () => {
  const found = readFileSync("dist/gsheets/Code.js", "utf8").matchAll(/^function FINSAM_(\w+)\(([^)]*)\)/gm);
  const functions = [...found].map(([, id, names]) => [id, names === "" ? [] : names?.split(", ")]);
  const published = Object.entries(PUBLISHED.functions).map(([id, names]) => [
    id,
    names.map((name) => name.replace("?", "")),
  ]);
  expect(Object.fromEntries(functions)).toEqual(Object.fromEntries(published));
});
