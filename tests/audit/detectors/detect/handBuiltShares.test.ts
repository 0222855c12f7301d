import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { handBuiltShares } from "../../../../core/audit/detect/handBuiltShares.ts";
import { workbookOf } from "../sheetOf.ts";
import { at, found, told } from "./alone.ts";
import { type Given, one, PART, sheet } from "./sharedOutSheet.ts";

describe("parts rounded each for itself", () => {
  test("that miss the amount are an error, with what ALLOCATE would give", () => {
    expect(found(handBuiltShares, sheet())).toEqual([
      {
        code: AuditCode.partsMissTotal,
        level: "error",
        place: at("C4"),
        about: [at("C4:C6")],
        data: { variant: "plain", label: "", figure: 100, sum: 99, difference: -1 },
        formula: "=ROUND($B$1*B4/SUM($B$4:$B$6),0)",
        replacement: {
          place: at("C4"),
          call: {
            id: "ALLOCATE",
            arguments: [
              { kind: "reference", reference: { sheet: "", address: "B1" } },
              { kind: "reference", reference: { sheet: "", address: "B4:B6" } },
              { kind: "number", value: 1 },
            ],
          },
          before: [[33], [33], [33]],
          after: [[34], [33], [33]],
          clears: [at("C5"), at("C6")],
        },
      },
    ]);
  });

  test("across a row", () => {
    const cells = ["B", "C", "D"].map((column) => `=ROUND($B$1*${column}4/SUM($B$4:$D$4),0) → 33`);
    const text = `Att fördela | 100\n\nKommun | Ale | Orust | Tjörn\nFolkmängd | 1 | 1 | 1\nBidrag | ${cells.join(" | ")}`;
    const [finding] = found(handBuiltShares, text);
    expect(finding).toMatchObject({ level: "error", place: at("B5"), about: [at("B5:D5")] });
    expect(finding?.replacement).toMatchObject({
      before: [[33, 33, 33]],
      after: [[34, 33, 33]],
      clears: [at("C5"), at("D5")],
    });
    const forced = text.replace(cells[0] as string, "=B1-C5-D5 → 34");
    expect(found(handBuiltShares, forced)[0]).toMatchObject({
      place: at("B5"),
      about: [at("B5:D5")],
      data: { variant: "plain" },
    });
  });

  test.each<[string, Given, string | undefined]>([
    ["that reach it today", { amount: 99 }, "note luck"],
    ["of nothing", { amount: 0, parts: [0, 0, 0] }, undefined],
    // 100.4 in whole kronor: 100 is as near as they can come, 99 is not.
    ["of an amount with decimals", { amount: 100.4, parts: [33, 34, 33] }, "note luck"],
    ["of an amount with decimals, one krona short", { amount: 100.4 }, "error plain"],
    // 104 in tens: 100 is as near as they can come, 90 is not.
    [
      "in tens of an amount that is none",
      { amount: 104, formula: PART.replace(",0)", ",-1)"), parts: [30, 30, 40] },
      "note luck",
    ],
    [
      "in tens of an amount that is none, ten short",
      { amount: 104, formula: PART.replace(",0)", ",-1)"), parts: [30, 30, 30] },
      "error plain",
    ],
    ["in tens", { formula: PART.replace(",0)", ",-1)"), parts: [30, 30, 30] }, "error plain"],
    ["of one more than the weights say", { formula: "=ROUND($B$1*Bn/SUM($B$4:$B$7),0)" }, "error plain"],
    [
      "in hundredths, of an amount with thousandths",
      { amount: 100.004, formula: PART.replace(",0)", ",2)"), parts: [33.33, 33.33, 33.33] },
      "error plain",
    ],
    ["that were not calculated since the amount was emptied", { amount: 0 }, "error plain"],
    ["of which the rest goes elsewhere", { formula: "=ROUND($B$1*Bn/$B$12,0)" }, undefined],
    ["by shares that make up 1", { formula: "=ROUND($B$1*Bn,0)", weights: [0.3333, 0.3333, 0.3334] }, "error plain"],
    ["by shares that do not", { formula: "=ROUND($B$1*Bn,0)", weights: [0.3333, 0.3333, 0.3333] }, undefined],
    ["that are shares themselves", { formula: "=ROUND(Bn/SUM($B$4:$B$6),0)" }, undefined],
    ["of an amount that is an error", { amount: "#REF!" }, undefined],
    ["by a weight that is missing", { weights: [1, "", 1] }, undefined],
    ["by a weight that is negative", { weights: [2, -1, 2] }, undefined],
    ["by a weight of nothing", { weights: [2, 0, 1] }, "error plain"],
    ["by weights of nothing", { weights: [0, 0, 0] }, undefined],
  ])("%s", (_, given, expected) => {
    const finding = one(given);
    const told = finding && `${finding.level} ${finding.data.variant}`;
    expect(told).toBe(expected);
  });

  test.each<[string, Given, number]>([
    ["a half of it", { formula: "=ROUND($B$1*Bn/SUM($B$4:$B$6)/2,0)" }, 50],
    ["a quarter of it", { formula: "=ROUND($B$1*0.25*Bn/SUM($B$4:$B$6),0)" }, 25],
    ["two amounts multiplied", { formula: "=ROUND($B$1*$B$10*Bn/SUM($B$4:$B$6),0)" }, 200],
    ["two amounts added", { formula: "=ROUND(SUM($B$11:$B$12)*Bn/SUM($B$4:$B$6),0)" }, 100],
  ])("of %s", (_, given, figure) => {
    expect(one(given)?.data.figure).toBe(figure);
  });

  test("by a sum that is a billionth off: float noise", () => {
    const billion = (sum: number): string[] =>
      told(
        handBuiltShares,
        sheet({ weights: [500_000_001, 300_000_000, 200_000_000], formula: "=ROUND($B$1*Bn/$B$9,0)" }).replace(
          "Konto | 6",
          `Konto | ${sum}`,
        ),
      );
    expect(billion(1_000_000_001)).toEqual(["error C4"]);
    expect(billion(1_000_000_000)).toEqual(["error C4"]);
    expect(billion(999_999_999)).toEqual([]);
  });

  test("by weights on another sheet, known or not", () => {
    const books = (name: string) => {
      const cells = [2, 3, 4].map((row) => `Part ${row} | =ROUND($B$1*${name}!B${row}/SUM(${name}!$B$2:$B$4),0) → 33`);
      return workbookOf({
        Blad1: `Att fördela | 100\n\nPart | Bidrag\n${cells.join("\n")}`,
        Vikter: "Part | Antal\nAle | 1\nOrust | 1\nTjörn | 1",
      });
    };
    expect(told(handBuiltShares, books("Vikter"))).toEqual(["error B4"]);
    expect(found(handBuiltShares, books("Vikter"))[0]?.replacement?.call?.arguments[1]).toEqual({
      kind: "reference",
      reference: { sheet: "Vikter", address: "B2:B4" },
    });
    expect(told(handBuiltShares, books("Saknas"))).toEqual([]);
  });
});

describe("a row that takes what is left", () => {
  test("is told, with what it would get", () => {
    expect(one({ parts: [33, 33, 34], forced: { 6: "=B1-C4-C5" } })).toMatchObject({
      code: AuditCode.remainderForced,
      level: "warning",
      place: at("C6"),
      about: [at("C4:C6")],
      data: { variant: "changes", label: "Tjörn", figure: 34, sum: 33 },
      formula: "=B1-C4-C5",
      replacement: { place: at("C4"), after: [[34], [33], [33]], clears: [at("C5"), at("C6")] },
    });
  });

  test.each<[string, Given, object]>([
    ["the first", { parts: [34, 33, 33], forced: { 4: "=B1-C5-C6" } }, { variant: "plain", label: "Ale", figure: 34 }],
    [
      "the one between",
      { parts: [33, 34, 33], forced: { 5: "=B1-C4-C6" } },
      { variant: "changes", label: "Orust", figure: 34, sum: 33 },
    ],
  ])("%s", (_, given, data) => {
    const finding = one(given);
    expect(finding?.data).toStrictEqual(data);
    expect(finding?.about).toEqual([at("C4:C6")]);
  });

  test("that looks like a heading of a year has no label", () => {
    const books = workbookOf({
      Blad1: `Att fördela | 6075\n\nKommun | Bidrag\nPlan | =B1-B5-B6 → 2025\n${[3, 4].map((row) => `Ale | =ROUND($B$1*Vikter!B${row}/SUM(Vikter!$B$2:$B$4),0) → 2025`).join("\n")}`,
      Vikter: "Part | Antal\nAle | 1\nOrust | 1\nTjörn | 1",
    });
    expect(found(handBuiltShares, books)[0]).toMatchObject({ place: at("B4"), data: { label: "" } });
  });

  test("is plain where ALLOCATE cannot say", () => {
    // 105 are no whole tens.
    const tens = { amount: 105, formula: PART.replace(",0)", ",-1)"), parts: [40, 40, 25], forced: { 6: "=B1-C4-C5" } };
    expect(one(tens)?.data).toStrictEqual({ variant: "plain", label: "Tjörn", figure: 25 });
    expect(one(tens)?.replacement).toBeNull();
  });
});
