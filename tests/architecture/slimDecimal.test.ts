import { readFileSync } from "node:fs";
import { parse } from "acorn";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../../core/decimal/decimal.ts";
import { KEPT_METHODS } from "../../core/decimal/keptMethods.ts";
import { type SyntaxNode, withoutUnusedMethods } from "../../core/decimal/withoutUnusedMethods.ts";

// The bundles leave two thirds of decimal.js out. What stays must be the library's own text and calculate alike.
const source = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
const program = parse(source, { ecmaVersion: 2020, sourceType: "module" }) as unknown as SyntaxNode;
const slim = withoutUnusedMethods(source, program);

type Method = (...values: unknown[]) => unknown;
const module = (await import(`data:text/javascript,${encodeURIComponent(slim)}`)) as {
  Decimal: { clone(options: object): new (value: unknown) => Record<string, Method> };
};
const Slim = module.Decimal.clone({ precision: 800, rounding: 1, defaults: true });

test("what stays is the library's own text with pieces cut out, nothing added or moved", () => {
  let at = 0;
  for (const character of slim) at = source.indexOf(character, at) + 1 || Number.NaN;
  expect(at).toBeGreaterThan(0);
  expect(slim.length).toBeLessThan(source.length);
});

test("no method beyond the kept ones and the library's own needs stays", () => {
  const methods = [...slim.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/^P\.(\w+) = /gm)].map(
    ([, name]) => name as string,
  );
  const needed = new Set([...KEPT_METHODS, "constructor", "isFinite"]);
  const names = (first: string): string[] => [
    first,
    ...(new RegExp(`^P\\.${first} = P\\.(\\w+) =`, "m").exec(slim)?.slice(1) ?? []),
  ];
  expect(methods.filter((method) => !names(method).some((name) => needed.has(name)))).toEqual([]);
});

test("every kept method gives what the whole library gives", () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.constantFrom(0, 1, -1, 0.1, 1e-7, 5e-324, 999999999999999),
  );
  fc.assert(
    fc.property(number, number, fc.constantFrom(...KEPT_METHODS), (a, b, method) => {
      if ((method === "div" || method === "divToInt") && b === 0) return;
      const operand = method === "toSignificantDigits" ? 15 : b;
      const takesNone = /^(to(Fixed|Number|String)|abs|negated|is|decimalPlaces)/.test(method);
      const values = takesNone ? [] : [operand];
      const whole = (new Decimal(a) as unknown as Record<string, Method>)[method]?.(...values);
      const slimmed = new Slim(a)[method]?.(...values);
      expect(String(slimmed)).toBe(String(whole));
    }),
    { numRuns: 5_000, seed: 20261121 },
  );
});
