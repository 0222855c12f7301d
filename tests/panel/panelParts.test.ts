import { describe, expect, test } from "vitest";
import { callFunction, classifyPlain, FinsamError, FUNCTIONS, type Parameter } from "../../core/index.ts";
import { isDark } from "../../excel-addin/panel/officeTheme.ts";
import { COMMANDS } from "../../manifests/commands.ts";
import { readInput } from "../../panel/builder/readInput.ts";
import { searchFunctions } from "../../panel/functions/searchFunctions.ts";
import { compareCase } from "../../panel/selfTest/compareCase.ts";
import { selfTestCases } from "../../panel/selfTest/selfTestCases.ts";
import { TABS } from "../../panel/tabs.ts";
import { TOOL_PARTS } from "../../panel/tools/toolParts.ts";

describe("readInput", () => {
  const number: Parameter = { name: "belopp", en: "amount", kind: "number" };
  const words: Parameter = { name: "metod", en: "method", kind: "text" };

  test.each([
    ["4 417,5", 4417.5],
    ["4\u00A0417,5", 4417.5],
    ["1 234 567", 1234567],
    ["0.25", 0.25],
    ["25 %", 0.25],
  ])("%s is %d in Swedish", (typed, value) => {
    expect(readInput(typed, number, "sv")).toEqual({ kind: "number", value });
  });

  test("a comma in English is not guessed at", () => {
    expect(readInput("1,234", number, "en")).toBeUndefined();
    expect(readInput("1234.5", number, "en")).toEqual({ kind: "number", value: 1234.5 });
  });

  test.each(["tolv", "12 34", "B2*2"])("%s is no number", (typed) => {
    expect(readInput(typed, number, "sv")?.kind).not.toBe("number");
  });

  test("a text parameter takes its words as they stand, but a cell stays a cell", () => {
    expect(readInput(" Störst rest 2 000 ", words, "sv")).toEqual({ kind: "text", value: "Störst rest 2 000" });
    expect(readInput('"x"', words, "sv")).toEqual({ kind: "text", value: "x" });
    expect(readInput("B2", words, "sv")).toEqual({ kind: "reference", reference: { sheet: "", address: "B2" } });
    expect(readInput("", words, "sv")).toEqual({ kind: "omitted" });
  });
});

describe("searchFunctions", () => {
  test("without words every function is there", () => {
    expect(searchFunctions("", "sv").map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test("finds without accents and puts the name first", () => {
    expect(searchFunctions("fordelar", "sv").map(({ id }) => id)).toContain("ALLOCATE");
    expect(searchFunctions("egetkapital", "sv")[0]?.id).toBe("EGETKAPITAL");
    expect(searchFunctions("finns inte alls", "sv")).toEqual([]);
  });
});

describe("the self-test's cases", () => {
  test("hold every example and mistake, and each comes out in the core as it says", () => {
    const cases = selfTestCases();
    for (const { id } of FUNCTIONS)
      expect(
        cases.some(({ call }) => call.id === id),
        id,
      ).toBe(true);
    for (const { call, expected } of cases) {
      const definition = FUNCTIONS.find(({ id }) => id === call.id);
      if (!definition) throw new Error(call.id);
      const given = call.arguments.map((argument) =>
        argument.kind === "cells" ? argument.rows : "value" in argument ? argument.value : undefined,
      );
      const run = (): unknown => callFunction(definition, given, classifyPlain);
      if ("error" in expected) expect(run, call.id).toThrow(FinsamError);
      else expect(run(), call.id).toEqual(expected);
    }
  });

  const errors = { input: "#VALUE!", missing: "#N/A" };
  const call = { id: "ALLOCATE", arguments: [] };

  test.each([
    ["another number", [[34], [33], [33.01]]],
    ["another shape", [[34, 33, 33]]],
    ["a cell too few", [[34], [33]]],
    ["a number as text", [["34"], [33], [33]]],
    ["an error", [[{ special: "error", error: "#VALUE!" } as const]]],
    ["nothing", []],
  ])("fail on %s", (_, actual) => {
    expect(compareCase({ call, expected: [[34], [33], [33]] }, actual, "", errors).passed).toBe(false);
  });

  test("pass on the same to 15 digits, and on the error of the right kind only", () => {
    expect(compareCase({ call, expected: [[0.3], [0]] }, [[0.1 + 0.2], [-0]], "", errors).passed).toBe(true);
    const missing = [[{ special: "error", error: "#N/A" } as const]];
    expect(compareCase({ call, expected: { error: "missing" } }, missing, "", errors).passed).toBe(true);
    expect(compareCase({ call, expected: { error: "input" } }, missing, "", errors).passed).toBe(false);
  });
});

test("every ribbon command leads to a tab and a tool that exist", () => {
  const places = Object.values(TOOL_PARTS).map((part) => `verktyg-${part}`);
  expect(TABS.map(({ id }) => id)).toContain("verktyg");
  for (const { hash } of COMMANDS) expect(places).toContain(hash);
});

test.each([
  ["#FFFFFF", false],
  ["262626", true],
  ["#0a6332", true],
  [undefined, undefined],
  ["", undefined],
])("an Office theme with the background %s is dark: %s", (bodyBackgroundColor, expected) => {
  expect(isDark(bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor })).toBe(expected);
});
