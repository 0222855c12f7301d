import { describe, expect, test } from "vitest";
import { defineFunction } from "../../../core/definition/defineFunction.ts";
import type { Parameter } from "../../../core/definition/Parameter.ts";

const parameter = (name: string, rest: Partial<Parameter> = {}): Parameter =>
  ({ name, en: name, kind: "number", ...rest }) as Parameter;
const define =
  (id: string, ...parameters: Parameter[]) =>
  () =>
    defineFunction({ id, parameters, run: () => 0 });

describe("an id", () => {
  test.each(["ABC", "A12", "STEG2"])("can be %s", (id) => {
    expect(define(id)).not.toThrow();
  });

  test.each(["", "A", "AB", "1AB", "ABc", "aBC", "A B", "ÅBC", "ABC.", " ABC", "ABC "])("cannot be %j", (id) => {
    expect(define(id)).toThrow(`FINSAM.${id}: an id is`);
  });
});

describe("a parameter's name", () => {
  test.each(["a", "kr_per_månad", "år2", "Högst"])("can be %s", (name) => {
    expect(define("ABC", parameter(name))).not.toThrow();
  });

  test.each(["", "2a", "_a", "a b", "a-b", "a.", " a"])("cannot be %j", (name) => {
    expect(define("ABC", parameter(name))).toThrow(`FINSAM.ABC: "${name}" cannot be a parameter's name`);
  });

  test("is not that of another", () => {
    expect(define("ABC", parameter("a"), parameter("b"), parameter("a"))).toThrow('two parameters are called "a"');
  });
});

describe("what can be left out", () => {
  const optional = { optional: true } as const;

  test("stands last, with or without a default", () => {
    expect(
      define("ABC", parameter("a"), parameter("b", optional), parameter("c", { ...optional, default: 0 })),
    ).not.toThrow();
  });

  test("is not followed by what cannot, directly or later", () => {
    const words = '"c" is required but follows an optional one';
    expect(define("ABC", parameter("b", optional), parameter("c"))).toThrow(words);
    expect(define("ABC", parameter("b", optional), parameter("d", optional), parameter("c"))).toThrow(words);
  });

  test("alone has a default", () => {
    expect(define("ABC", parameter("a", { default: 0 }))).toThrow('"a" is required: no default');
  });
});

test("only a vector can be one for all", () => {
  expect(define("ABC", parameter("a", { oneForAll: true, kind: "vector" }))).not.toThrow();
  for (const kind of ["number", "text", "table"] as const) {
    expect(define("ABC", parameter("a", { oneForAll: true, kind }))).toThrow('"a": only a vector can be one for all');
  }
});

test("a definition comes back as it was given", () => {
  const given = { id: "ABC", parameters: [], run: () => 1 } as const;
  expect(defineFunction(given)).toBe(given);
});
