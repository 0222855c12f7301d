import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { shareLabels } from "../../../../core/audit/detect/shareLabels.ts";
import { at, found, told } from "./alone.ts";

type Cell = number | string;
const sheet = (labels: readonly Cell[], weights: readonly Cell[], headings = "Andel | Bidrag"): string =>
  `Kommun | ${headings}\n${labels.map((label, i) => `${["Ale", "Orust", "Tjörn", "Mark", "Borås"][i]} | ${label} | ${weights[i]}`).join("\n")}`;
const say = (labels: readonly Cell[], weights: readonly Cell[], headings?: string): string[] =>
  told(shareLabels, sheet(labels, weights, headings));

/** 0.2308, 0.5769 and 0.1923. */
const WEIGHTS = [1200, 3000, 1000];
const replacement = {
  place: at("B2"),
  call: {
    id: "ANDELAR",
    arguments: [
      { kind: "reference", reference: { sheet: "", address: "C2:C4" } },
      { kind: "number", value: 0 },
    ],
  },
  after: [[0.23], [0.58], [0.19]],
  clears: [at("B3"), at("B4")],
};

describe("share labels that the amounts beside them do not give", () => {
  test("are told one by one, with what each should be", () => {
    const common = {
      code: AuditCode.shareLabelStale,
      level: "warning",
      about: [at("C2:C4")],
      formula: null,
      replacement: { ...replacement, before: [[0.24], [0.57], [0.19]] },
    };
    expect(found(shareLabels, sheet([0.24, 0.57, 0.19], WEIGHTS))).toEqual([
      { ...common, place: at("B2"), data: { variant: "plain", label: "Ale", figure: 0.24, sum: 0.2308 } },
      { ...common, place: at("B3"), data: { variant: "plain", label: "Orust", figure: 0.57, sum: 0.5769 } },
    ]);
  });

  test("that do not add up to 1 though each is rounded right are told once", () => {
    expect(found(shareLabels, sheet(["=ROUND(C2/C5,2) → 0.33", 0.33, 0.33], [1000, 1000, 1000]))).toEqual([
      {
        code: AuditCode.shareLabelStale,
        level: "warning",
        place: at("B2"),
        about: [at("C2:C4")],
        data: { variant: "sum", figure: 1, sum: 0.99 },
        formula: "=ROUND(C2/C5,2)",
        replacement: {
          ...replacement,
          before: [[0.33], [0.33], [0.33]],
          after: [[0.34], [0.33], [0.33]],
        },
      },
    ]);
    // Per cent that miss 100 have a finding of their own.
    expect(say(["33 %", "33 %", "33 %"], [1000, 1000, 1000])).toEqual([]);
    expect(say([33, 33, 33], [1000, 1000, 1000])).toEqual([]);
  });

  test.each<[string, Cell[], Cell[], string[]]>([
    ["rounded right", [0.23, 0.58, 0.19], WEIGHTS, []],
    ["half a unit up", [0.24, 0.36, 0.4], [235, 365, 400], []],
    ["half a unit down", [0.23, 0.37, 0.4], [235, 365, 400], []],
    ["by the largest remainder", [0.34, 0.33, 0.33], [1001, 1000, 1000], []],
    ["by the largest remainder, in per cent", [34, 33, 33], [1001, 1000, 1000], []],
    ["by the largest remainder, in tenths of a per cent", [33.4, 33.3, 33.3], [1001, 1000, 1000], []],
    ["by the largest remainder, in thousandths", [0.334, 0.333, 0.333], [1001, 1000, 1000], []],
    ["stale in per cent", [24, 57, 19], WEIGHTS, ["B2", "B3"]],
    ["by a formula, which is not typed", ["=0.25-0.01 → 0.24", 0.57, 0.19], WEIGHTS, ["B3"]],
    // Two labels that fit of four are enough, of five not: then they are shares of something else.
    ["half of them far off", [0.25, 0.25, 0.35, 0.15], [100, 100, 100, 100], ["B4", "B5"]],
    ["most of them far off", [0.2, 0.2, 0.3, 0.25, 0.05], [100, 100, 100, 100, 100], []],
    // All within two units and a half, as last year's would be.
    ["all off, but near", [0.52, 0.29, 0.19], [500, 300, 200], ["B2", "B3", "B4"]],
    ["all off, one by more", [0.52, 0.31, 0.17], [500, 300, 200], []],
    ["all off, one by just as much", [50, 31, 19], [475, 325, 200], ["B2", "B3", "B4"]],
    ["two, near", [0.61, 0.39], [60, 40], []],
    ["two, one of them right", [0.6, 0.39], [60, 40], ["B3"]],
  ])("%s", (_, labels, weights, said) => {
    expect(say(labels, weights).map((line) => line.split(" ")[1])).toEqual(said);
  });

  test("may be off by half a unit and a billionth, which is where float noise ends", () => {
    // 0.025000001 and 0.474999999.
    expect(say([0.02, 0.47, 0.51], [25_000_001, 474_999_999, 500_000_000])).toEqual(["warning B4"]);
  });

  test("are told what they should be with two decimals more", () => {
    const [finding] = found(shareLabels, sheet([0.2309, 0.5768, 0.1923], WEIGHTS));
    expect(finding?.data.sum).toBe(0.230769);
  });
});

describe("what labels are made of", () => {
  test.each<[string, Cell[], string, string[]]>([
    ["amounts", WEIGHTS, "Andel | Bidrag", ["B2", "B3"]],
    ["amounts of which one is a single krona", [1, 3000, 1000], "Andel | Bidrag", []],
    ["a column with a blank", [1200, "", 1000], "Andel | Bidrag", []],
    ["a column with a negative amount", [1200, 3000, -1], "Andel | Bidrag", []],
    ["a column of percentages", ["23 %", "58 %", "19 %"], "Andel | Bidrag", []],
    ["other shares", [0.23, 0.58, 0.19], "Andel | Bidrag", []],
    ["a difference", WEIGHTS, "Andel | Avvikelse", []],
  ])("%s", (_, weights, headings, said) => {
    expect(say([0.24, 0.57, 0.19], weights, headings).map((line) => line.split(" ")[1])).toEqual(said);
  });

  test("a party that pays nothing is one of them", () => {
    expect(say([0.6, 0.4, 0], [580, 420, 0])).toEqual(["warning B2", "warning B3"]);
    // Nothing but ones and zeros are marks, not amounts.
    expect(say([0.51, 0.49, 0], [1, 1, 0])).toEqual([]);
    expect(say([0.24, 0.76, 0], [1200, 4000, -1])).toEqual([]);
    expect(say([0.25, 0.74, 0.01], [1, 3, 0])).toEqual(["warning B3", "warning B4"]);
  });

  test("not themselves", () => {
    expect(say([24, 57, 19], WEIGHTS, "Fördelning | Bidrag")).toEqual(["warning B2", "warning B3"]);
  });

  test("the column that most of them fit, else the first", () => {
    const two = (first: readonly number[], second: readonly number[]): unknown =>
      found(
        shareLabels,
        sheet(
          [0.24, 0.58, 0.19],
          WEIGHTS.map((_, i) => `${first[i]} | ${second[i]}`),
          "Andel | 2024 | 2025",
        ),
      )[0]?.about[0]?.address;
    expect(two([1150, 3000, 1050], WEIGHTS)).toBe("D2:D4");
    expect(two(WEIGHTS, [1150, 3000, 1050])).toBe("C2:C4");
    expect(two(WEIGHTS, WEIGHTS)).toBe("C2:C4");
  });

  test("cells apart from each other are no range for ANDELAR, and per cent are not what it gives", () => {
    const apart = sheet([0.24, 0.57, 0.19], WEIGHTS).replace("Tjörn", "\nTjörn");
    expect(found(shareLabels, apart).map(({ replacement }) => replacement)).toEqual([null, null]);
    expect(found(shareLabels, sheet([24, 57, 19], WEIGHTS))[0]?.replacement).toBeNull();
    expect(found(shareLabels, sheet([23.1, 57.67, 19.23], WEIGHTS))[0]?.replacement).toBeNull();
    const thousandths = found(shareLabels, sheet([0.232, 0.576, 0.192], WEIGHTS))[0]?.replacement;
    expect(thousandths?.after).toEqual([[0.231], [0.577], [0.192]]);
    expect(thousandths?.call?.arguments[1]).toEqual({ kind: "number", value: 1 });
  });
});
