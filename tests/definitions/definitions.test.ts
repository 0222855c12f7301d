import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { defineFunction } from "../../core/definition/defineFunction.ts";
import type { Parameter } from "../../core/definition/Parameter.ts";
import { CORE_VERSION, FUNCTIONS, HELP } from "../../core/index.ts";

const number = (name: string, rest: Partial<Parameter> = {}): Parameter =>
  ({ name, en: name, kind: "number", ...rest }) as Parameter;
const define = (id: string, parameters: readonly Parameter[]) => () => defineFunction({ id, parameters, run: () => 0 });

describe("a broken definition fails when it is loaded", () => {
  test.each([
    ["an id in lower case", define("allocate", []), "an id is"],
    ["an id that is too short", define("AB", []), "an id is"],
    ["a dot in an id", define("A.BC", []), "an id is"],
    ["a parameter's name with a space", define("ABC", [number("a b")]), "cannot be a parameter's name"],
    ["two parameters of one name", define("ABC", [number("a"), number("a")]), "two parameters"],
    [
      "a required parameter after an optional one",
      define("ABC", [number("a", { optional: true }), number("b")]),
      "required",
    ],
    ["a default on a required parameter", define("ABC", [number("a", { default: 1 })]), "no default"],
    ["one for all on a single number", define("ABC", [number("a", { oneForAll: true })]), "one for all"],
  ])("%s", (_, attempt, words) => {
    expect(attempt).toThrow(words);
  });

  test("a sound one does not", () => {
    expect(define("ABC", [number("a"), number("b", { optional: true, default: 1 })])).not.toThrow();
  });
});

describe("the catalogue", () => {
  const files = readdirSync("core/functions").map((file) => basename(file, ".ts"));

  test("lists every file of core/functions and nothing else", () => {
    expect(FUNCTIONS.map(({ id }) => id)).toEqual([...files].sort());
    expect(Object.keys(HELP)).toEqual([...files].sort());
  });
});

test("the core's version is the package's", () => {
  expect(CORE_VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});
