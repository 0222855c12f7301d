import { describe, expect, test } from "vitest";
import { handBuiltShares } from "../../../../core/audit/detect/handBuiltShares.ts";
import { SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../../../core/formula/writeFormula.ts";
import { sheetOf, workbookOf } from "../sheetOf.ts";
import { at, found } from "./alone.ts";
import { type Given, one, PART, sheet } from "./sharedOutSheet.ts";

const remedy = (given?: Given): string | undefined => {
  const call = one(given)?.replacement?.call;
  return call && writeFormula(call, "FINSAM.", SWEDISH_STYLE);
};
describe("the remedy", () => {
  test.each<[string, string]>([
    [PART, "=FINSAM.ALLOCATE(B1;B4:B6;1)"],
    [PART.replace(",0)", ",2)"), "=FINSAM.ALLOCATE(B1;B4:B6;0,01)"],
    [PART.replace(",0)", ",-1)"), "=FINSAM.ALLOCATE(B1;B4:B6;10)"],
    [PART.replace(",0)", ",8)"), "=FINSAM.ALLOCATE(B1;B4:B6;1e-8)"],
    ["=ROUND(100*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(100;B4:B6;1)"],
    ["=ROUND(104*Bn/SUM($B$4:$B$6),-1)", "=FINSAM.ALLOCATE(100;B4:B6;10)"],
    ["=ROUND(100.46*Bn/SUM($B$4:$B$6),1)", "=FINSAM.ALLOCATE(100,5;B4:B6;0,1)"],
    ["=ROUND(SUM($B$11:$B$12)*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(100;B4:B6;1)"],
    ["=ROUND(SUM($B$1:$C$1)*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(100;B4:B6;1)"],
    ["=ROUND($B$1*Bn/SUM($B$4:$B$6)/2,0)", "=FINSAM.ALLOCATE(50;B4:B6;1)"],
    ["=ROUND($B$1*$B$10*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(200;B4:B6;1)"],
    ["=ROUND($B$1*0.25*Bn/SUM($B$4:$B$6),0)", "=FINSAM.KOMMUNANDEL(B1;B4:B6;0,25;1)"],
    ["=ROUND(0.25*$B$1*Bn/SUM($B$4:$B$6),0)", "=FINSAM.KOMMUNANDEL(B1;B4:B6;0,25;1)"],
    ["=ROUND($B$1*1*Bn/SUM($B$4:$B$6),0)", "=FINSAM.KOMMUNANDEL(B1;B4:B6;1;1)"],
    ["=ROUND($B$1*12*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(1200;B4:B6;1)"],
    ["=ROUND($B$1*0.25*Bn/SUM($B$4:$B$6)/2,0)", "=FINSAM.ALLOCATE(13;B4:B6;1)"],
    ["=ROUND(SUM($B$11:$B$12)*0.25*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(25;B4:B6;1)"],
    ["=ROUND($B$1*0.5*0.5*Bn/SUM($B$4:$B$6),0)", "=FINSAM.ALLOCATE(25;B4:B6;1)"],
  ])("of %s", (formula, call) => {
    expect(remedy({ formula })).toBe(call);
  });

  test("has numbers for what is typed in the formula", () => {
    const args = (formula: string): unknown => one({ formula })?.replacement?.call?.arguments;
    const weights = { kind: "reference", reference: { sheet: "", address: "B4:B6" } };
    const number = (value: number): unknown => ({ kind: "number", value });
    expect(args("=ROUND(100*Bn/SUM($B$4:$B$6),0)")).toEqual([number(100), weights, number(1)]);
    expect(args("=ROUND($B$1*0.25*Bn/SUM($B$4:$B$6),0)")).toEqual([
      { kind: "reference", reference: { sheet: "", address: "B1" } },
      weights,
      number(0.25),
      number(1),
    ]);
  });

  test("shows what ALLOCATE gives of the amount in tens", () => {
    const formula = "=ROUND(104*Bn/SUM($B$4:$B$6),-1)";
    expect(one({ formula })?.replacement?.after).toEqual([[40], [30], [30]]);
  });

  test("of a part by weights that KOMMUNANDEL does not take", () => {
    const formula = "=ROUND($B$1*0.25*Bn/SUM($B$4:$B$6),0)";
    expect(remedy({ formula, weights: [1.5, 1, 0.5] })).toBe("=FINSAM.ALLOCATE(25;B4:B6;1)");
    expect(remedy({ formula, weights: [2, 0, 1] })).toBe("=FINSAM.ALLOCATE(25;B4:B6;1)");
    expect(one({ formula, parts: [8, 8, 8] })?.replacement?.after).toEqual([[9], [8], [8]]);
  });

  test("is none where the amount in its cell is no multiple of the unit: the formula would refuse it", () => {
    expect(one({ amount: 100.4 })).toMatchObject({ level: "error", replacement: null });
    expect(remedy({ amount: 100.4, formula: "=ROUND(100.4*Bn/SUM($B$4:$B$6),0)" })).toBe(
      "=FINSAM.ALLOCATE(100;B4:B6;1)",
    );
  });

  test("is none where the parts or the weights stand apart, or turned", () => {
    const PARTS = [33, 33, 33].map((part, i) => `=ROUND($B$1*B${[4, 5, 7][i]}/$B$10,0) → ${part}`);
    const apart = `Att fördela | 100\n\nKommun | Antal | Bidrag\nAle | 1 | ${PARTS[0]}\nOrust | 1 | ${PARTS[1]}\nÖvrigt | | 5\nTjörn | 1 | ${PARTS[2]}\n\n\nKonto | 3`;
    expect(found(handBuiltShares, apart)[0]).toMatchObject({ about: [at("C4:C7")], replacement: null });
    const weights = apart
      .replace("Övrigt | | 5\nTjörn | 1 | ", `Tjörn | | `)
      .replace(/→ 33\n\n/, "→ 33\nÖvrigt | 1 |\n\n");
    expect(found(handBuiltShares, weights)[0]).toMatchObject({ about: [at("C4:C6")], replacement: null });
    const together = [2, 3, 4].map((row) => `Part | =ROUND($B$1*Vikter!B${row}/SUM(Vikter!$B$2:$B$4),0) → 33`);
    const books = workbookOf({
      Blad1: `Att fördela | 100\n\nKommun | Bidrag\n${together.slice(0, 2).join("\n")}\nÖvrigt | 5\n${together[2]}`,
      Vikter: "Part | Antal\nAle | 1\nOrust | 1\nTjörn | 1",
    });
    expect(found(handBuiltShares, books)[0]).toMatchObject({ about: [at("B4:B7")], replacement: null });
    const turned = [0, 1, 2].map((i) => `Part ${i} | =ROUND($B$1*${"BCD"[i]}$9/SUM($B$9:$D$9),0) → 33`);
    const across = `Att fördela | 100\n\nKommun | Bidrag\n${turned.join("\n")}\n\n\nFolkmängd | 1 | 1 | 1`;
    expect(found(handBuiltShares, across)[0]).toMatchObject({ about: [at("B4:B6")], replacement: null });
  });

  test("in Swedish formulas", () => {
    const swedish = sheet({ formula: "=AVRUNDA($B$1*0,25*Bn/SUMMA($B$4:$B$6);0)", parts: [8, 8, 8] });
    const [finding] = found(handBuiltShares, sheetOf(swedish, SWEDISH_STYLE));
    expect(finding?.data.figure).toBe(25);
  });
});
