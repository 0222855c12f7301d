import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allocateExact } from "../../core/index.ts";
import { fromText, toText } from "../oracle/Rational.ts";
import { type Call, column } from "./hostCall.ts";
import { gives, refuses } from "./inBothHosts.ts";

interface PublishedCase {
  readonly id: string;
  readonly source: string;
  readonly method: string;
  readonly total: string;
  readonly unit: string;
  readonly weights: readonly string[];
  readonly expected: readonly string[];
  readonly expected_hamilton?: readonly string[];
}

const FOLDER = new URL("../data/allocation-cases/", import.meta.url);
const CASES = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as PublishedCase,
);

// A grid's number has 15 digits. A case beyond that goes through the core's exact interface instead.
const fitsAGrid = ({ total, weights }: PublishedCase): boolean =>
  [total, ...weights].every((text) => text.replace(/\D|^0+/g, "").length <= 15 && Math.abs(Number(text)) < 1e15);
const isPractice = ({ method }: PublishedCase): boolean => method.startsWith("PRACTICE");

const split = ({ total, unit, weights }: PublishedCase, method?: string): Call => ({
  id: "ALLOCATE",
  args: [Number(total), column(...weights.map(Number)), Number(unit), method],
});
const parts = (texts: readonly string[]): number[][] => texts.map((text) => [Number(text)]);

test("every case file is of a kind that is checked here", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(23);
  expect(CASES.filter(isPractice)).not.toEqual([]);
  expect(CASES.filter((one) => !fitsAGrid(one))).not.toEqual([]);
  for (const one of CASES) expect(one.expected.length, one.id).toBe(one.weights.length);
});

describe("both built files give the published parts", () => {
  test.each(CASES.filter((one) => fitsAGrid(one) && !isPractice(one)))("$id: $source", (one) => {
    gives(split(one), parts(one.expected));
  });

  test.each(CASES.filter(isPractice))("$id, made with every part rounded by itself: $source", (one) => {
    gives(split(one, "AVRUNDA VAR FÖR SIG"), parts(one.expected));
    expect(one.expected_hamilton, "what the largest remainder gives").toBeDefined();
    gives(split(one), parts(one.expected_hamilton ?? []));
  });
});

describe("beyond 15 digits", () => {
  test.each(CASES.filter((one) => !fitsAGrid(one)))("$id comes out right through the exact interface", (one) => {
    expect(allocateExact(one.total, one.unit, one.weights)).toEqual(one.expected);
  });

  test.each(CASES.filter((one) => !fitsAGrid(one)))("$id is a worded error in both built files", (one) => {
    refuses(split(one), "#VALUE!", /^FINSAM-103\b.*vikter.*rad 1\b/s);
  });
});

test("the exact interface gives every published case of the largest remainder too", () => {
  const plain = (texts: readonly string[]): string[] => texts.map((text) => toText(fromText(text)));
  for (const one of CASES) {
    const expected = isPractice(one) ? (one.expected_hamilton ?? []) : one.expected;
    expect(plain(allocateExact(one.total, one.unit, one.weights)), one.id).toEqual(plain(expected));
  }
});
