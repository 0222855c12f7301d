import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { differenceWrong } from "../../../../core/audit/detect/differenceWrong.ts";
import { at, found, told, wrongFigures } from "./alone.ts";
import { say, sheet } from "./resultSheet.ts";

describe("a typed result", () => {
  test("is held to what the other years are made of", () => {
    expect(found(differenceWrong, sheet("950 | 1060", "800 | 1110", "150 | 50"))).toEqual([
      {
        code: AuditCode.differenceWrong,
        level: "error",
        place: at("C4"),
        about: [at("C2"), at("C3")],
        data: { variant: "plain", label: "Årets resultat", figure: 50, sum: -50, difference: 100 },
        formula: null,
        replacement: { place: at("C4"), formula: "=C2-C3", before: [[50]], after: [[-50]], clears: [] },
      },
    ]);
  });

  test.each<[string, string[], string[]]>([
    ["one year of three agrees", ["950 | 960 | 970", "800 | 800 | 800", "150 | 7 | 9"], ["error C4", "error D4"]],
    ["one year of four agrees", ["950 | 960 | 970 | 980", "800 | 800 | 800 | 800", "150 | 7 | 9 | 11", "Netto"], []],
    [
      "years of nothing do not count",
      ["950 | 960 | 970 | 980 | 990", "800 | 800 | 800 | 800 | 800", "150 | 7 | 9 | 0 | 0"],
      ["error C4", "error D4", "error E4", "error F4"],
    ],
    ["all are nothing", ["900 | 900", "800 | 800", "0 | 0", "Netto"], []],
    ["it is off by what roundings make", ["950 | 1060", "800 | 1110", "150 | -49"], ["note C4"]],
    ["it is off by more", ["950 | 1060", "800 | 1110", "150 | -48"], ["error C4"]],
    ["a year agrees but for roundings only", ["950 | 1060", "800 | 1110", "151 | 7", "Netto"], []],
    ["its figures are unclear", ["950 | 1060", "800 | '1110 kr", "150 | 50"], []],
    ["its figures are blank", ["950 | ", "800 | ", "150 | 50"], []],
    ["the amounts are beyond all reckoning", ["950 | 90000000000000000", "800 | 1", "150 | 50"], []],
    ["it has no figure", ["950 | 1060", "800 | 1110", "150 | "], []],
    ["no words say what it is made of", ["950", "800", "170", "Netto"], []],
    ["the words say what it is made of", ["950", "800", "170"], ["error B4"]],
  ])("where %s", (_, [income = "", costs = "", result = "", label], expected) => {
    expect(say(income, costs, result, label)).toEqual(expected);
  });

  test("of people is exact", () => {
    const people = sheet("95 | 106", "80 | 111", "15 | -4").replace(/2024.*2028/, "Deltagare 2024 | Deltagare 2025");
    expect(told(differenceWrong, people)).toEqual(["error C4"]);
    expect(found(differenceWrong, sheet("95 | 106", "80 | 111", "15 | -4"))[0]).toMatchObject({
      level: "note",
      data: { variant: "rounding" },
    });
  });

  test("of a frame less single rows takes each of them away", () => {
    const rows = "Post | 2024 | 2025\nRam | 1000 | 1000\nEnter | 300 | 350\nNOVA | 400 | 450\nÖverskott | 300 | 250";
    const [finding] = found(differenceWrong, rows);
    expect(finding).toMatchObject({ place: at("C5"), replacement: { formula: "=C2-C3-C4", after: [[200]] } });
  });

  test("of several rows is written with all of them", () => {
    const [finding] = found(
      differenceWrong,
      "Post | 2024 | 2025\nIngående kapital | 500 | 400\nSumma intäkter | 900 | 900\nSumma kostnader | 1000 | 950\nUtgående kapital | 400 | 300",
    );
    expect(finding?.replacement).toMatchObject({ formula: "=C2+C3-C4", after: [[350]] });
    expect(finding?.about).toEqual([at("C2"), at("C3"), at("C4")]);
  });
});

describe("a result of figures that are wrong", () => {
  const wrong = (right: Record<string, number>, result: string, label?: string, income = "950 | 1060") =>
    found(differenceWrong, sheet(income, "800 | 1210", result, label), wrongFigures(right)).map(
      ({ level, place, data, replacement }) => [
        level,
        place.address,
        data.variant,
        data.sum,
        replacement?.after[0]?.[0],
      ],
    );

  test.each<[string, string, unknown[]]>([
    ["follows from them: a note", "150 | -150", [["note", "C4", "follows", -50, -150]]],
    ["is right as they should be", "150 | -50", []],
    ["is made of neither", "150 | 7", [["error", "C4", "follows", -50, -150]]],
    ["is near what they should give, but nothing rounds", "150 | -49", [["error", "C4", "follows", -50, -150]]],
  ])("%s", (_, result, expected) => {
    expect(wrong({ C3: 1110 }, result)).toEqual(expected);
  });

  test("shows what it is made of by what is printed, too", () => {
    expect(wrong({ C3: 1110 }, " | -150", "Netto")).toEqual([["note", "C4", "follows", -50, -150]]);
  });

  test("shows what it is made of once they are right", () => {
    // 2024 agrees with costs of 1 210 only when these are put right; 2025 is wrong by the same reckoning.
    expect(wrong({ B3: 700 }, "250 | 7", "Netto")).toEqual([["error", "C4", "plain", -150, -150]]);
    expect(wrong({}, "250 | 7", "Netto")).toEqual([]);
    // Nothing stands there yet but what ought to.
    expect(wrong({ C2: 1000, C3: 900 }, "150 | 7", undefined, "950 | ")).toEqual([
      ["error", "C4", "follows", 100, -1210],
    ]);
  });

  test("of nothing that is printed is set against what ought to be", () => {
    const [finding] = found(differenceWrong, sheet("950 | ", "800 | ", "150 | 7"), wrongFigures({ C2: 1000, C3: 900 }));
    expect(finding).toMatchObject({ data: { variant: "follows", sum: 100 }, replacement: { after: [[0]] } });
  });

  test("is known when the balance under it is judged", () => {
    const equity = (result: number): string[] =>
      told(
        differenceWrong,
        `Post | 2025 | 2026 | 2027
Ingående kapital | 500 | 450 | 380
Summa intäkter | 1000 | 1000 | 1000
Summa kostnader | 1050 | 1070 | 1010
Årets resultat | -50 | ${result} | -10
Utgående kapital | 450 | 380 | 370`,
      );
    expect(equity(70)).toEqual(["error C5"]);
    expect(equity(-70)).toEqual([]);
  });
});
