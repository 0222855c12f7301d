import { describe, expect, test } from "vitest";
import { OTHER_CLASSES, OTHER_KINDS } from "./mappedOut.ts";
import { OPERANDS_ALV_OCH_KUST } from "./operandsAlvOchKust.ts";
import { OPERANDS_MEDLEMSSAMRAD } from "./operandsMedlemssamrad.ts";
import { OPERANDS_SJUHARAD } from "./operandsSjuharad.ts";
import { OPERANDS_VATTERBYGDEN } from "./operandsVatterbygden.ts";
import { DOCUMENTS, keyOf, nameOf, type PublishedCheck, TABLES, tableOf } from "./PublishedTable.ts";
import { difference, printedFigure } from "./recompute.ts";
import type { Balance, Sum, TableMap } from "./TableMap.ts";

const MAPS: readonly TableMap[] = [
  ...OPERANDS_SJUHARAD,
  ...OPERANDS_VATTERBYGDEN,
  ...OPERANDS_ALV_OCH_KUST,
  ...OPERANDS_MEDLEMSSAMRAD,
];
const SUM_KINDS = ["sum", "carry", "row"];

const published = TABLES.flatMap((table) =>
  table.checks.map((check) => ({ key: keyOf(nameOf(table), table.table, check.what), check })),
);
const keysWhere = (holds: (check: PublishedCheck) => boolean): string[] =>
  published.filter(({ check }) => holds(check)).map(({ key }) => key);
const mapped = MAPS.flatMap(({ document, table, checks }) =>
  checks.map((check: Sum | Balance) => ({ key: keyOf(document, table, check.what), document, table, check })),
);
const without = MAPS.flatMap(({ document, table, without: listed = [] }) =>
  listed.map(({ what }) => keyOf(document, table, what)),
);
const otherClasses = OTHER_CLASSES.map(([, document, table, what]) => keyOf(document, table, what));

describe("every published check has its place", () => {
  test("no two checks, and no two entries of the map, have the same name", () => {
    for (const keys of [published.map(({ key }) => key), [...mapped.map(({ key }) => key), ...without], otherClasses]) {
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
    expect(TABLES).toHaveLength(29);
    expect(new Set(TABLES.map(nameOf)).size).toBe(Object.keys(DOCUMENTS).length);
  });

  test("each sum, carry and row has its operands, or the reason why it has none; and nothing else has", () => {
    expect([...mapped.map(({ key }) => key), ...without].sort()).toEqual(
      keysWhere(({ kind }) => SUM_KINDS.includes(kind)).sort(),
    );
  });

  test("each other kind is named with its reason", () => {
    const kinds = new Set(published.map(({ check }) => check.kind).filter((kind) => !SUM_KINDS.includes(kind)));
    expect([...kinds].sort()).toEqual(Object.keys(OTHER_KINDS).sort());
  });

  test("each check that disagrees for another reason than arithmetic is named with its class", () => {
    const told = published
      .filter(({ check }) => !check.ok && check.class !== "arithmetic")
      .map(({ key, check }) => `${check.class}: ${key}`);
    expect(OTHER_CLASSES.map(([name], i) => `${name}: ${otherClasses[i]}`).sort()).toEqual(told.sort());
  });

  test("an arithmetic failure is a sum, a carry or a row with operands", () => {
    const failures = keysWhere((check) => check.class === "arithmetic");
    expect(failures).toHaveLength(13);
    expect(failures.filter((key) => !mapped.some((entry) => entry.key === key))).toEqual([]);
  });
});

describe("KONTROLLSUMMA, with EGETKAPITAL for balances", () => {
  test("the printed figure that the map points at is the check's own", () => {
    for (const { key, document, table, check } of mapped) {
      const { published: printed } = tableOf(document, table).checks.find(({ what }) => what === check.what) ?? {};
      expect(printedFigure(document, table, check), key).toBe(printed);
    }
  });

  test("gives the difference of every check, to the last digit", () => {
    const ours = mapped.map(({ key, document, table, check }) => [key, difference(document, table, check)]);
    const theirs = mapped.map(({ key }) => [key, published.find((one) => one.key === key)?.check.difference]);
    expect(ours).toEqual(theirs);
  });

  test("flags exactly the 13 arithmetic failures: none missed, none invented", () => {
    const flagged = mapped.filter(({ document, table, check }) => difference(document, table, check) !== 0);
    const arithmetic = flagged.map(({ key }) => key).filter((key) => !otherClasses.includes(key));
    expect(arithmetic.sort()).toEqual(keysWhere((check) => !check.ok && check.class === "arithmetic").sort());
    expect(arithmetic).toHaveLength(13);
  });
});
