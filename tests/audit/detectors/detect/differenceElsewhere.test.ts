import { expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { differenceElsewhere } from "../../../../core/audit/detect/differenceElsewhere.ts";
import { workbookOf } from "../sheetOf.ts";
import { at, found, wrongFigures } from "./alone.ts";

/** Income is printed 10 too high, 960 for 950; costs are 800. The result stands on a sheet of its own. */
const books = (result: string, label = "Årets resultat") =>
  workbookOf({
    Intäkter: "Post | 2025\nBidrag | 900\nÖvrigt | 50\nSumma intäkter | 960",
    Kostnader: "Post | 2025\nKansli | 300\nInsatser | 500\nSumma kostnader | 800",
    Resultat: `Post | 2025\n${label} | ${result}`,
  });
const WRONG = { "Intäkter!B4": 950 };
const sums = (result: string, wrong: Readonly<Record<string, number>> = WRONG): unknown[] =>
  found(differenceElsewhere, books(result), wrongFigures(wrong)).map(({ data }) => data.sum);

test("a result that is made of a wrong total on another sheet is told with it", () => {
  expect(found(differenceElsewhere, books("160"), wrongFigures(WRONG))).toEqual([
    {
      code: AuditCode.differenceWrong,
      level: "note",
      place: at("B2", "Resultat"),
      about: [at("B4", "Kostnader"), at("B4", "Intäkter")],
      data: { variant: "follows", label: "Årets resultat", figure: 160, sum: 150, difference: 10 },
      formula: null,
      replacement: null,
    },
  ]);
});

test.each<[string, string, Readonly<Record<string, number>>, unknown[]]>([
  ["with the other sign", "-160", WRONG, [-150]],
  ["of wrong costs", "160", { "Kostnader!B4": 810 }, [150]],
  ["of wrong costs, with the other sign", "-160", { "Kostnader!B4": 810 }, [-150]],
  ["by a formula, which will follow by itself", "=Intäkter!B4-Kostnader!B4 → 160", WRONG, []],
  ["right already", "150", WRONG, []],
  ["of nothing", "0", WRONG, []],
  ["without a figure", "saknas | 2", WRONG, []],
  ["where nothing is wrong", "160", {}, []],
  ["where something else is wrong", "160", { "Intäkter!B2": 890 }, []],
  ["after a fault in a blank cell and one on no sheet", "160", { "Intäkter!F9": 1, "Saknas!B4": 1, ...WRONG }, [150]],
  ["after a fault of another figure", "160", { "Intäkter!B2": 890, ...WRONG }, [150]],
  // 400 is half of 800: the same figure once more, not a difference.
  ["that is the wrong figure itself", "400", { "Kostnader!B4": 810, "Resultat!B2": 390 }, []],
])("a result %s", (_, result, wrong, expected) => {
  expect(sums(result, wrong)).toEqual(expected);
});

test("a result under totals of its own is judged there", () => {
  const own = (rows: string) =>
    found(
      differenceElsewhere,
      workbookOf({
        Intäkter: "Post | 2025\nBidrag | 900\nÖvrigt | 50\nSumma intäkter | 960",
        Kostnader: `Post | 2025\nKansli | 300\nInsatser | 500\nSumma kostnader | 800${rows}`,
      }),
      wrongFigures(WRONG),
    );
  expect(own("\nÅrets resultat | 160")).toEqual([]);
  expect(own("\n\n\n\n\n\n\nPost | 2025\nÅrets resultat | 160")).toHaveLength(1);
});

test("agreement among many wrong figures or totals is chance", () => {
  const others = (count: number): Record<string, number> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`Intäkter!H${i + 1}`, 1]));
  expect(sums("160", { ...others(19), ...WRONG })).toEqual([150]);
  expect(sums("160", { ...others(20), ...WRONG })).toEqual([]);
  const many = (count: number) => {
    const totals = Array.from(
      { length: count },
      (_, i) => `Kansli ${i} | 1\nHyra ${i} | 1\nSumma ${i} | =B${3 * i + 2}+B${3 * i + 3} → 2`,
    );
    return workbookOf({
      Intäkter: "Post | 2025\nBidrag | 900\nÖvrigt | 50\nSumma intäkter | 960",
      Kostnader: "Post | 2025\nKansli | 300\nInsatser | 500\nSumma kostnader | 800",
      Resultat: "Post | 2025\nÅrets resultat | 160",
      Många: `Post | 2025\n${totals.join("\n")}`,
    });
  };
  expect(found(differenceElsewhere, many(298), wrongFigures(WRONG))).toHaveLength(1);
  expect(found(differenceElsewhere, many(299), wrongFigures(WRONG))).toHaveLength(0);
});
