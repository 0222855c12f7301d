import { describe, expect, test } from "vitest";
import { type Classify, classifyPlain } from "../../../core/cells/classify.ts";
import { Vector } from "../../../core/cells/Vector.ts";
import { callFunction } from "../../../core/definition/callFunction.ts";
import type { FunctionDefinition, RunResult } from "../../../core/definition/defineFunction.ts";
import type { Parameter } from "../../../core/definition/Parameter.ts";
import { failure } from "../failure.ts";

const parameter = (name: string, kind: Parameter["kind"], rest: Partial<Parameter> = {}): Parameter => ({
  name,
  en: name,
  kind,
  ...rest,
});

function define(parameters: readonly Parameter[], run: (values: Readonly<Record<string, unknown>>) => RunResult) {
  return { id: "PROV", parameters, run } as FunctionDefinition;
}

/** What run() is given. */
function given(
  parameters: readonly Parameter[],
  cells: readonly unknown[],
  classify: Classify = classifyPlain,
): unknown {
  let seen: unknown;
  const definition = define(parameters, (values) => {
    seen = { ...values };
    return 0;
  });
  callFunction(definition, cells, classify);
  return seen;
}

const call = (result: RunResult, parameters: readonly Parameter[] = [], cells: readonly unknown[] = []) =>
  callFunction(
    define(parameters, () => result),
    cells,
    classifyPlain,
  );

describe("arguments", () => {
  test("a number is read, and one that is left out is its default or nothing", () => {
    const a = parameter("a", "number", { optional: true, default: 0.25 });
    const b = parameter("b", "number", { optional: true });
    const c = parameter("c", "number");
    for (const blank of [undefined, null, "", 0, [[0]]]) {
      expect(given([a, b, c], [blank, blank, blank])).toEqual({ a: 0.25, b: undefined, c: 0 });
    }
    expect(given([a, b, c], [1, 2, 3])).toEqual({ a: 1, b: 2, c: 3 });
    expect(given([c, b], [3])).toEqual({ c: 3, b: undefined });
  });

  test("a text is handed on as it is; blank and 0 are left out", () => {
    const text = [parameter("metod", "text", { optional: true })];
    for (const blank of [undefined, null, "", 0]) expect(given(text, [blank])).toEqual({ metod: undefined });
    for (const content of ["x", 1, true, false]) expect(given(text, [content])).toEqual({ metod: content });
    const date: Classify = () => ({ special: "date" });
    expect(given(text, [{}], date)).toEqual({ metod: { special: "date" } });
  });

  test("the host is not asked what a number is", () => {
    const asked: Classify = (value) => {
      throw new Error(`asked about ${value}`);
    };
    expect(given([parameter("metod", "text")], [7], asked)).toEqual({ metod: 7 });
  });

  test("an error where a text belongs is reported", () => {
    const error: Classify = () => ({ special: "error", error: "#REF!" });
    expect(failure(() => given([parameter("metod", "text")], [{}], error))).toEqual({
      error: "errorCell",
      data: { parameter: "metod", position: {}, error: "#REF!" },
    });
  });

  test("a vector and a table are read as such", () => {
    const kinds = [parameter("v", "vector"), parameter("t", "table")];
    const rows = [
      [1, 2],
      [3, 4],
    ];
    expect(given(kinds, [[[1], [2]], rows])).toEqual({ v: new Vector([1, 2], "column"), t: rows });
  });

  test("one too many is refused", () => {
    expect(failure(() => given([parameter("a", "number")], [1, 2]))).toEqual({
      error: "tooManyArguments",
      data: { given: 2, allowed: 1 },
    });
  });
});

describe("lengths", () => {
  const must = (name: string): Parameter => parameter(name, "vector");
  const may = (name: string): Parameter => parameter(name, "vector", { oneForAll: true });
  const summed = (name: string): Parameter => parameter(name, "vector", { summed: true });
  const two = [[1], [2]];
  const three = [[1, 2, 3]];

  test.each<[string, Parameter[], unknown[]]>([
    ["equal ones, down and across", [must("a"), must("b")], [[[1], [2], [3]], three]],
    ["one for all beside three", [must("a"), may("b")], [three, 5]],
    ["one for all first", [may("a"), must("b")], [5, three]],
    ["one for all beside one that is longer", [may("a"), may("b"), may("c")], [5, three, three]],
    ["single values", [must("a"), may("b")], [5, 6]],
    ["single values, each for all", [may("a"), may("b")], [5, 6]],
    ["each summed by itself", [summed("a"), summed("b"), must("c")], [two, three, 5]],
    ["no vector at all", [parameter("a", "number")], [5]],
  ])("%s meet", (_, parameters, cells) => {
    expect(call(7, parameters, cells)).toEqual([[7]]);
  });

  test.each<[string, Parameter[], unknown[], object]>([
    ["two and three", [must("a"), must("b")], [two, three], { parameter: "b", length: 3, other: "a", otherLength: 2 }],
    ["one and three", [must("a"), must("b")], [5, three], { parameter: "b", length: 3, other: "a", otherLength: 1 }],
    ["three and one", [must("a"), must("b")], [three, 5], { parameter: "b", length: 1, other: "a", otherLength: 3 }],
    // The one that must be as long as it is decides, wherever it stands.
    ["two for three", [may("a"), must("b")], [two, three], { parameter: "a", length: 2, other: "b", otherLength: 3 }],
    ["three for one", [must("a"), may("b")], [5, three], { parameter: "b", length: 3, other: "a", otherLength: 1 }],
    [
      "two free ones",
      [may("a"), may("b"), may("c")],
      [5, two, three],
      { parameter: "c", length: 3, other: "b", otherLength: 2 },
    ],
  ])("%s do not", (_, parameters, cells, data) => {
    expect(failure(() => call(7, parameters, cells))).toEqual({ error: "lengthsDiffer", data });
  });
});

describe("what comes back", () => {
  const vectors = [parameter("a", "vector", { oneForAll: true }), parameter("b", "vector", { oneForAll: true })];
  const down = [[1], [2]];
  const across = [[1, 2]];

  test("one cell is one cell", () => {
    expect(call(5)).toEqual([[5]]);
    expect(call("text")).toEqual([["text"]]);
    expect(call(true)).toEqual([[true]]);
  });

  test.each<[string, unknown[], unknown]>([
    ["down as the first vector", [down, across], [[8], [9]]],
    ["across as the first vector", [across, down], [[8, 9]]],
    ["as the first that is more than one value", [5, across], [[8, 9]]],
    ["down where all are single values", [5, 6], [[8], [9]]],
  ])("a list lies %s", (_, cells, expected) => {
    expect(call([8, 9], vectors, cells)).toEqual(expected);
  });

  test("a list without any vector lies down", () => {
    expect(call([8, 9])).toEqual([[8], [9]]);
  });

  test("rows stay rows", () => {
    const rows = [
      ["a", 1],
      ["b", 2],
    ];
    expect(call(rows, vectors, [across, 1])).toEqual(rows);
  });

  test("never −0, in whatever shape", () => {
    expect(call(-0)[0]?.[0]).toBe(0);
    expect(call([-0])[0]?.[0]).toBe(0);
    expect(call([[-0]])[0]?.[0]).toBe(0);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("never %s", (odd) => {
    for (const result of [odd, [1, odd], [[1, odd]]]) {
      expect(failure(() => call(result))).toEqual({ error: "internal", data: { detail: String(odd) } });
    }
  });
});
