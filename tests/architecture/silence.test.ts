import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callFunction,
  classifyPlain,
  FinsamError,
  FUNCTIONS,
  type FunctionHelp,
  HELP,
  sentence,
} from "../../core/index.ts";
import { sourceFiles } from "./sourceImports.ts";

const WORDS = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const;

describe("the core says nothing on the console", () => {
  const said: string[] = [];

  beforeEach(() => {
    for (const word of WORDS)
      vi.spyOn(console, word).mockImplementation((...given: unknown[]) => void said.push(String(given[0])));
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((text) => said.push(String(text)) > 0);
    }
  });
  afterEach(() => void vi.restoreAllMocks());

  test("a word would be heard", () => {
    console.warn("here");
    process.stdout.write("there");
    expect(said.splice(0)).toEqual(["here", "there"]);
  });

  test.each(FUNCTIONS.map(({ id }) => id))("%s, its examples and its mistakes", (id) => {
    const { examples, mistakes } = HELP[id] as FunctionHelp;
    const definition = FUNCTIONS.find((candidate) => candidate.id === id);
    if (!definition) throw new Error(id);
    for (const { arguments: cells } of [...examples, ...mistakes]) {
      try {
        callFunction(definition, cells, classifyPlain);
      } catch (error) {
        expect(error).toBeInstanceOf(FinsamError);
        sentence(error as FinsamError, definition, "sv", (name) => `FINSAM.${name}`);
      }
    }
    expect(said).toEqual([]);
  });
});

test("no source file of what ships writes to the console", () => {
  const speaking = ["core", "panel", "templates", "excel-addin/panel", "gsheets/host", "gsheets/menu"]
    .flatMap(sourceFiles)
    .filter((file) => /\bconsole\s*[.[]/.test(readFileSync(file, "utf8")));
  expect(speaking).toEqual([]);
});
