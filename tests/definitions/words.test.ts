import { describe, expect, test } from "vitest";
import { CHAPTERS, ErrorCode, FUNCTIONS, HELP, LANGUAGES, type Words } from "../../core/index.ts";
import { en } from "../../core/text/en.ts";
import { sv } from "../../core/text/sv.ts";

// Every word that a user reads exists in every language: nothing is blank, nothing is left untranslated.

/** A sentence or more: it begins as one and ends as one. */
const SENTENCES = /^[\p{Lu}\d”“−].*[.!?]$/u;

function areSentences(words: Words): void {
  expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort());
  for (const language of LANGUAGES) expect(words[language]).toMatch(SENTENCES);
  expect(words.en).not.toBe(words.sv);
}

describe.each(FUNCTIONS.map((definition) => ({ id: definition.id, definition })))("$id", ({ id, definition }) => {
  const help = HELP[id];
  if (!help) throw new Error(`${id} has no help`);

  test("says in sentences what it does, what comes back, what goes wrong and where it is from", () => {
    const notes = help.examples.map(({ note }) => note);
    for (const words of [help.summary, help.result, ...help.traps, ...notes, ...help.sources]) areSentences(words);
    // Calculations have their traps; none is free of them.
    expect(help.traps.length).toBeGreaterThan(0);
  });

  test("stands in a chapter", () => {
    expect(Object.keys(CHAPTERS)).toContain(help.chapter);
  });

  test("has every parameter explained, with an English name and cells to copy", () => {
    const names = definition.parameters.map((parameter) => parameter.name);
    expect(Object.keys(help.parameters)).toEqual(names);
    for (const { help: words, cells } of Object.values(help.parameters)) {
      areSentences(words);
      expect(cells).toMatch(/^([A-Z]+\d+(:[A-Z]+\d+)?|\d+|"[^"{}]+")$/);
    }
    const english = definition.parameters.map((parameter) => parameter.en);
    for (const name of english) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(new Set(english).size).toBe(english.length);
  });

  test("is shown by examples that can be written and that answer something", () => {
    for (const example of help.examples) {
      const cells = example.result.flat();
      expect(cells.length).toBeGreaterThan(0);
      expect(example.arguments.length).toBeLessThanOrEqual(definition.parameters.length);
    }
  });
});

test("each chapter has a heading in every language", () => {
  for (const heading of Object.values(CHAPTERS)) {
    for (const language of LANGUAGES) expect(heading[language]).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(heading.sv).not.toBe(heading.en);
  }
});

describe.each(Object.entries({ sv, en }))("the errors in %s", (_, pack) => {
  const codes = Object.values(ErrorCode).filter((code): code is ErrorCode => typeof code === "number");

  test.each(
    codes.map((code) => [ErrorCode[code], code] as const),
  )("%s is a sentence with its way out", (_name, code) => {
    // What is wrong, then what to do: at least two.
    expect(pack.sentences[code]).toMatch(/^[\p{Lu}{\p{Ll}].*[.)}:].* \p{Lu}.*\.$/u);
  });
});
