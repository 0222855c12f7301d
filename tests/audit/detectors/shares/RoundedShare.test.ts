import { describe, expect, test } from "vitest";
import { type Factor, readRoundedShare } from "../../../../core/audit/shares/RoundedShare.ts";
import { areaAddress } from "../../../../core/formula/Area.ts";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";

const NAMES = {
  Ram: { sheet: "Indata", address: "B1" },
  Summa: { sheet: "Indata", address: "B9" },
  trasig: { sheet: "Indata", address: "B1#" },
};

/** `B1·C5 / C5:C9 ; 0`, or undefined where a formula is no such product. */
function read(formula: string, style: FormulaStyle = ENGLISH_STYLE): string | undefined {
  const share = readRoundedShare(formula, style, NAMES);
  const written = (factors: readonly Factor[]): string =>
    factors
      .map((each) =>
        each.kind === "cells"
          ? (each.sheet === "" ? "" : `${each.sheet}!`) + areaAddress(each.area)
          : String(each.value),
      )
      .join("·");
  return share && `${written(share.over)} / ${written(share.under)} ; ${share.digits}`;
}

describe("a rounded share is read from", () => {
  test.each([
    ["=ROUND(B1*C5/C9,0)", "B1·C5 / C9 ; 0"],
    ["=ROUND(B$1*$C5/$C$9,2)", "B1·C5 / C9 ; 2"],
    ["=ROUND(C5/C9*B1,0)", "C5·B1 / C9 ; 0"],
    ["=ROUND(B1*C5/SUM(C5:C9),0)", "B1·C5 / C5:C9 ; 0"],
    ["=ROUND(B1*C5/SUM(C5),0)", "B1·C5 / C5 ; 0"],
    ["=round(b1*c5/sum(c5:c9),0)", "B1·C5 / C5:C9 ; 0"],
    ["= ROUND( B1 * C5 / SUM( C5:C9 ), 0 )", "B1·C5 / C5:C9 ; 0"],
    ["=+ROUND(B1*C5,0)", "B1·C5 /  ; 0"],
    ["= +ROUND(B1*C5,0)", "B1·C5 /  ; 0"],
    ["=ROUND(C5/C9,0)", "C5 / C9 ; 0"],
    ["=ROUNDDOWN(B1*C5,0)", "B1·C5 /  ; 0"],
    ["=ROUNDUP(B1*C5,0)", "B1·C5 /  ; 0"],
    // Without decimals, and to thousands.
    ["=ROUND(B1*C5)", "B1·C5 /  ; 0"],
    ["=ROUND(B1*C5,)", "B1·C5 /  ; 0"],
    ["=ROUND(B1*C5,-3)", "B1·C5 /  ; -3"],
    // Typed factors and per cent.
    ["=ROUND(B1*0.25*C5/C9,0)", "B1·0.25·C5 / C9 ; 0"],
    ["=ROUND(25%*C5/100,0)", "0.25·C5 / 100 ; 0"],
    ["=ROUND(B1/4*C5,0)", "B1·C5 / 4 ; 0"],
    // Brackets: what is divided by a quotient is multiplied by its divisor.
    ["=ROUND(B1*(C5/C9),0)", "B1·C5 / C9 ; 0"],
    ["=ROUND(B1/(C9/C5),0)", "B1·C5 / C9 ; 0"],
    ["=ROUND(B1/(C9*C5),0)", "B1 / C9·C5 ; 0"],
    ["=ROUND((B1*C5)/C9,0)", "B1·C5 / C9 ; 0"],
    // Other sheets and names.
    ["=ROUND(Indata!B1*C5/Indata!C5:C9,0)", "Indata!B1·C5 / Indata!C5:C9 ; 0"],
    ["=ROUND('Data 24'!B1*C5,0)", "Data 24!B1·C5 /  ; 0"],
    ["=ROUND('Ale''s'!B1*C5,0)", "Ale's!B1·C5 /  ; 0"],
    ["=ROUND(ram*C5,0)", "Indata!B1·C5 /  ; 0"],
    ["=ROUND(Ram*C5/Summa,0)", "Indata!B1·C5 / Indata!B9 ; 0"],
    ["=ROUND(SUM(B1:B2)*SUM(Indata!C5:C9),0)", "B1:B2·Indata!C5:C9 /  ; 0"],
  ])("%s", (formula, share) => expect(read(formula)).toBe(share));

  test.each([
    ["=AVRUNDA(B1*C5/SUMMA(C5:C9);0)", "B1·C5 / C5:C9 ; 0"],
    ["=AVRUNDA.NEDÅT(B1*0,25;1)", "B1·0.25 /  ; 1"],
    ["=AVRUNDA.UPPÅT(12,5%*B1;0)", "0.125·B1 /  ; 0"],
    ["=AVRUNDA(B1*C5)", "B1·C5 /  ; 0"],
    ["=AVRUNDA(B1/4*3;0)", "B1·3 / 4 ; 0"],
  ])("Swedish: %s", (formula, share) => expect(read(formula, SWEDISH_STYLE)).toBe(share));
});

describe("nothing is read from", () => {
  test.each([
    "=B1*C5/C9",
    "=SUM(B1:B4)",
    "=ROUND(B1,0)",
    "=ROUND(SUM(B1:B4),0)",
    "=MROUND(B1*C5,5)",
    "=ROUNDING(B1*C5,0)",
    "=1+ROUND(B1*C5,0)",
    "ROUND(B1*C5,0)",
    " =ROUND(B1*C5,0)",
    "A1=ROUND(B1*C5,0)",
    "=AVRUNDA_ROUND(B1*C5,0)",
    "=ROUND(B1*DSUM(C5:C9),0)",
    "=ROUND(B1*SUMSQ(C5:C9),0)",
    '=ROUND(B1*"Data"!C5,0)',
    "=ROUND(B1*[1]!C5,0)",
    "=ROUND B1*C5,0)",
    "=ROUND(B1*C5,0)+1",
    "=ROUND(B1*C5,0",
    "=ROUND(B1*C5+1,0)",
    "=ROUND(B1*C5-C6,0)",
    "=ROUND(B1*MAX(C5),0)",
    "=ROUND(B1*,0)",
    "=ROUND(*B1,0)",
    "=ROUND(B1*SUM(C5:C9,D5),0)",
    "=ROUND(B1*SUM(C5:C9,0)",
    "=ROUND(B1*SUM,0)",
    "=ROUND(B1*(C5/C9,0)",
    "=ROUND(B1*C5,D1)",
    "=ROUND(B1*C5,1.5)",
    "=ROUND(B1*C5,0,1)",
    "=ROUND(B1*C5;0)",
    '=ROUND(B1*"2",0)',
    "=ROUND(B1*C5:,0)",
    "=ROUND(B1*C5:Ram,0)",
    "=ROUND(B1*okänd,0)",
    "=ROUND(B1*trasig,0)",
    "=ROUND(B1*1!C5,0)",
    "=ROUND(B1*'Data 24',0)",
    "=ROUND(B1*1e999,0)",
    // Unfinished, as they are while someone writes.
    "=ROUND(B1*C5,",
    "=ROUND(B1*SUM",
    "=ROUND(B1*C5:",
    "=ROUND(B1*",
    "=ROUND(",
    "=ROUND",
    "=ROUND/",
  ])("%s", (formula) => expect(read(formula)).toBeUndefined());

  test("a formula that is too long for anybody", () => {
    const formula = (length: number): string => `=ROUND(B1*${" ".repeat(length - 15)}C5,0)`;
    expect(formula(500)).toHaveLength(500);
    expect(read(formula(500))).toBe("B1·C5 /  ; 0");
    expect(read(formula(501))).toBeUndefined();
  });

  test("a decimal comma where the point is the mark", () => {
    expect(read("=ROUND(B1*0,25)")).toBe("B1·0 /  ; 25");
    expect(read("=AVRUNDA(B1*0,25)", SWEDISH_STYLE)).toBe("B1·0.25 /  ; 0");
    expect(read("=AVRUNDA(B1*0,B2)", SWEDISH_STYLE)).toBeUndefined();
    expect(read("=AVRUNDA(B1*2,", SWEDISH_STYLE)).toBeUndefined();
    expect(read("=AVRUNDA(B1*2", SWEDISH_STYLE)).toBeUndefined();
  });
});
