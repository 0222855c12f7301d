import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../core/audit/AuditCode.ts";
import { withoutRepeats } from "../../../core/audit/withoutRepeats.ts";
import { finding } from "./finding.ts";

type Code = keyof typeof AuditCode;

const kept = (...findings: ReturnType<typeof finding>[]): string[] =>
  withoutRepeats(findings).map(({ code, place }) => `${AuditCode[code]} ${place.address}`);

describe("of several findings in a cell", () => {
  test.each<[Code, Code]>([
    ["varianceCalledResult", "differenceWrong"],
    ["openingCountedTwice", "differenceWrong"],
    ["remainderForced", "partsMissTotal"],
    ["partsMissTotal", "typedTotalWrong"],
    ["sumMissesCells", "rowsAgainstColumns"],
    ["pastedTotal", "formulaOverwritten"],
    ["rowsAgainstColumns", "typedTotalWrong"],
    ["typedTotalWrong", "differenceWrong"],
    ["openingNotClosing", "differenceWrong"],
    ["differenceWrong", "formulaOverwritten"],
  ])("%s says all that %s says", (telling, other) => {
    expect(kept(finding(telling, "B9"), finding(other, "B9"))).toEqual([`${telling} B9`]);
    expect(kept(finding(other, "B9"), finding(telling, "B9"))).toEqual([`${telling} B9`]);
  });

  test("the first of one code", () => {
    const first = finding("typedTotalWrong", "B9", { level: "note" });
    expect(withoutRepeats([first, finding("typedTotalWrong", "B9")])).toEqual([first]);
  });

  test.each<Code>(["numberAsText", "errorInTable", "shareLabelStale", "partsOff5"])("%s is another fault", (other) => {
    expect(kept(finding(other, "B9"), finding("typedTotalWrong", "B9"))).toEqual([`${other} B9`, "typedTotalWrong B9"]);
    expect(kept(finding("typedTotalWrong", "B9"), finding(other, "B9"))).toEqual(["typedTotalWrong B9", `${other} B9`]);
  });

  test("those of other cells and sheets stay", () => {
    expect(
      kept(
        finding("typedTotalWrong", "B9"),
        finding("differenceWrong", "B10"),
        finding("differenceWrong", "Plan!B9"),
        finding("formulaOverwritten", "B10"),
      ),
    ).toEqual(["typedTotalWrong B9", "differenceWrong B10", "differenceWrong B9"]);
  });
});

describe("percentages that miss 100", () => {
  const stale = finding("shareLabelStale", "B5");
  const misses = (...areas: readonly (readonly [sheet: string, address: string])[]) =>
    finding("percentagesMiss100", "B9", { about: areas.map(([sheet, address]) => ({ sheet, address })) });

  test("are not told where one of them is stale", () => {
    expect(kept(stale, misses(["Blad1", "B2:B8"]))).toEqual(["shareLabelStale B5"]);
    expect(kept(stale, misses(["Blad1", "D2:D8"], ["Blad1", "B5"]))).toEqual(["shareLabelStale B5"]);
  });

  test.each([
    ["others", [["Blad1", "C2:C8"]]],
    ["the same cells of another sheet", [["Plan", "B2:B8"]]],
    ["no cells", []],
    ["a result that spills", [["Blad1", "B2#"]]],
  ] as const)("are told of %s", (_, areas) => {
    expect(kept(stale, misses(...areas))).toEqual(["shareLabelStale B5", "percentagesMiss100 B9"]);
  });

  test("are told beside a label that is no single area", () => {
    expect(kept(finding("shareLabelStale", "B5#"), misses(["Blad1", "B2:B8"]))).toHaveLength(2);
  });

  test("alone are: what else is about stale labels stays", () => {
    const about = [{ sheet: "Blad1", address: "B2:B8" }];
    expect(kept(stale, finding("partsOff5", "B9", { about }))).toEqual(["shareLabelStale B5", "partsOff5 B9"]);
  });
});
