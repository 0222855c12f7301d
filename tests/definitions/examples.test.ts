import { describe, expect, test } from "vitest";
import {
  callFunction,
  classifyPlain,
  ErrorCode,
  FinsamError,
  FUNCTIONS,
  HELP,
  LANGUAGES,
  printedCode,
  sentence,
} from "../../core/index.ts";
import { exampleFormula } from "../../core/reference/exampleFormula.ts";

const name = (id: string): string => `FINSAM.${id}`;

// The help's worked examples and mistakes are the first tests: what a user reads is what happens.
describe.each(FUNCTIONS.map((definition) => ({ id: definition.id, definition })))("$id", ({ id, definition }) => {
  const help = HELP[id];
  if (!help) throw new Error(`${id} has no help`);

  test("has at least one worked example", () => {
    expect(help.examples.length).toBeGreaterThan(0);
  });

  test.each(
    help.examples.map((example) => [exampleFormula(name(id), example.arguments), example] as const),
  )("%s", (_, example) => {
    expect(callFunction(definition, example.arguments, classifyPlain)).toEqual(example.result);
  });

  test.each(
    help.mistakes.map((mistake) => [exampleFormula(name(id), mistake.arguments), mistake] as const),
  )("%s fails as the help says", (_, mistake) => {
    let caught: unknown;
    try {
      callFunction(definition, mistake.arguments, classifyPlain);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(FinsamError);
    const error = caught as FinsamError;
    expect(ErrorCode[error.detail.code]).toBe(mistake.error);
    for (const language of LANGUAGES) {
      const text = sentence(error, definition, language, name);
      expect(text.startsWith(`${printedCode(error.detail.code)}: `)).toBe(true);
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
      // Long sentences are cut in Excel's tooltip.
      expect(text.length).toBeLessThan(200);
    }
  });
});
