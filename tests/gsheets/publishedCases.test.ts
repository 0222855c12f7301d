import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PUBLISHED_CASES } from "../../core/reference/publishedCases.ts";

interface CaseFile {
  readonly id: string;
  readonly total: string;
  readonly unit: string;
  readonly weights: readonly string[];
  readonly expected: readonly string[];
  readonly expected_hamilton?: readonly string[];
}

const FOLDER = new URL("../data/allocation-cases/", import.meta.url);
const FILES = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as CaseFile);

const column = (texts: readonly string[]): number[][] => texts.map((text) => [Number(text)]);
/** Beyond 15 digits no cell of a grid can hold the number. */
const fitsAGrid = ({ total, weights }: CaseFile): boolean =>
  [total, ...weights].every((text) => text.replace(/\D|^0+/g, "").length <= 15 && Number(text) < 1e15);

test("the add-on carries every published case that a grid can hold, figure for figure", () => {
  const wanted = FILES.filter(fitsAGrid).flatMap(({ id, total, unit, weights, expected, expected_hamilton }) => {
    const given = [Number(total), column(weights), Number(unit)];
    if (!expected_hamilton) return [{ name: id, id: "ALLOCATE", arguments: given, result: column(expected) }];
    return [
      { name: id, id: "ALLOCATE", arguments: [...given, "AVRUNDA VAR FÖR SIG"], result: column(expected) },
      { name: `${id}-hamilton`, id: "ALLOCATE", arguments: given, result: column(expected_hamilton) },
    ];
  });
  const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
  const carried = PUBLISHED_CASES.map(({ source, ...rest }) => rest);
  expect(wanted.length).toBeGreaterThan(20);
  expect([...carried].sort(byName)).toEqual([...wanted].sort(byName));
});

test("each names its source, without an address that a page could call", () => {
  for (const { name, source } of PUBLISHED_CASES) {
    expect(source.length, name).toBeGreaterThan(20);
    expect(source, name).not.toMatch(/https?:/);
  }
});
