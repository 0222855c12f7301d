import { describe, expect, test } from "vitest";
import { readLinear } from "../../../../core/audit/sums/readLinear.ts";
import { areaAddress } from "../../../../core/formula/Area.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";

const NAMES = {
  Kostnader: { sheet: "Plan 2025", address: "B2:B9" },
  Kassa: { sheet: "Plan 2025", address: "B12" },
  // A name as any other.
  undefined: { sheet: "Plan 2025", address: "B13" },
  Trasig: { sheet: "Plan 2025", address: "#REF!" },
};

/** `+B2:B9 -B12`, with `sum` where a function adds and `about` where the value may differ from the sum. */
function read(formula: string, style = ENGLISH_STYLE): string | undefined {
  const linear = readLinear(formula, style, NAMES);
  if (linear === undefined) return undefined;
  const terms = linear.terms.map(({ sign, sheet, area }) => {
    return `${sign > 0 ? "+" : "-"}${sheet === "" ? "" : `${sheet}!`}${areaAddress(area)}`;
  });
  return [...terms, ...(linear.hasSum ? ["sum"] : []), ...(linear.isExact ? [] : ["about"])].join(" ");
}

describe("a formula that adds cells", () => {
  test.each([
    ["=SUM(B2:B9)", "+B2:B9 sum"],
    ["=SUMMA($B$2:$B$9)", "+B2:B9 sum"],
    ["= +sum( b2:b9 ) ", "+B2:B9 sum"],
    ["=SUM(B9:B2)", "+B2:B9 sum"],
    ["=SUM(B2)", "+B2 sum"],
    ["=SUM(AAA1000000:AAB1000001)", "+AAA1000000:AAB1000001 sum"],
    ["=B5", "+B5"],
    ["=+B5", "+B5"],
    ["=-B5", "-B5"],
    ["=B5-B20", "+B5 -B20"],
    ["=-B5+$C$6-D7", "-B5 +C6 -D7"],
    ["=B2+B3+B4+B5", "+B2 +B3 +B4 +B5"],
    ["= B5", "+B5"],
    ["=B5 - B20", "+B5 -B20"],
    ["= - B5 + B6", "-B5 +B6"],
    ["=SUM(B2:B5,B9)", "+B2:B5 +B9 sum"],
    ["=SUM(B2:B5)+SUM(C2:C5)-C7", "+B2:B5 +C2:C5 -C7 sum"],
    ["=B2-SUM(B3:B5,B7)", "+B2 -B3:B5 -B7 sum"],
    ["=B2-(B3-B4)", "+B2 -B3 +B4"],
    ["=B2-(B3+B4)+B5", "+B2 -B3 -B4 +B5"],
    ["=-(B3-B4)", "-B3 +B4"],
    ["=SUM(-B2,B3)", "-B2 +B3 sum"],
    ["=SUM(B2,-B3,B4)", "+B2 -B3 +B4 sum"],
    ["=+SUM(B2:B5,B9)", "+B2:B5 +B9 sum"],
    ["=SUM(+B2,B3)", "+B2 +B3 sum"],
    ["=SUM((B2),B3+B4)", "+B2 +B3 +B4 sum"],
    ["=SUM($B$5:B2, D9:C7)", "+B2:B5 +C7:D9 sum"],
    ["=SUM(C2:B5)+0", "+B2:C5 sum about"],
    ["=SUM(C5:B2)-B1", "+B2:C5 -B1 sum"],
    ["=SUM(B5:C2)-B1", "+B2:C5 -B1 sum"],
  ])("%s", (formula, linear) => {
    expect(read(formula)).toBe(linear);
  });
});

describe("a subtotal adds with function 9 or 109 only", () => {
  test.each([
    ["=SUBTOTAL(9,B2:B9)", "+B2:B9 sum"],
    ["=SUBTOTAL(109,B2:B5,B7)", "+B2:B5 +B7 sum"],
    ["=B1-SUBTOTAL(9,B2:B9)", "+B1 -B2:B9 sum"],
    ["=SUBTOTAL(1,B2:B9)", undefined],
    ["=SUBTOTAL(9)", undefined],
    ["=SUBTOTAL(9;B2:B9)", undefined],
    ["=SUBTOTAL(", undefined],
    // Its option, here 6, passes some cells by: the value need not be their sum.
    ["=AGGREGATE(9,6,B2:B9)", "+B2:B9 sum about"],
    ["=AGGREGATE(14,6,B2:B9)", undefined],
  ])("%s", (formula, linear) => {
    expect(read(formula)).toBe(linear);
  });
});

describe("in Swedish", () => {
  test.each([
    ["=SUMMA(B2:B5;B9)", "+B2:B5 +B9 sum"],
    ["=DELSUMMA(9;B2:B9)", "+B2:B9 sum"],
    ["=delsumma(109;B2:B9)", "+B2:B9 sum"],
    ["=AVRUNDA(SUMMA(B2:B9);-3)", "+B2:B9 sum about"],
    ["=SUMMA(B2:B5,B9)", undefined],
  ])("%s", (formula, linear) => {
    expect(read(formula, SWEDISH_STYLE)).toBe(linear);
  });
});

describe("a value that need not be the sum of the cells", () => {
  test.each([
    ["=ROUND(SUM(B2:B9),0)", "+B2:B9 sum about"],
    ["=ROUND(B2-B3,-3)", "+B2 -B3 about"],
    ["=B1-ROUND(B2)", "+B1 -B2 about"],
    ["=SUM(B2:B9)+500", "+B2:B9 sum about"],
    ["=1200+B3", "+B3 about"],
    ["=ROUND(B2,B3)", undefined],
    ["=ROUND(B2,-B3)", undefined],
    ["=ROUND(B2,0", undefined],
    ["=ROUND(,0)", undefined],
    ["=ROUND(", undefined],
    ["=ROUND(B2,", undefined],
  ])("%s", (formula, linear) => {
    expect(read(formula)).toBe(linear);
  });
});

describe("on another sheet", () => {
  test.each([
    ["=SUM(Plan!B2:B9)", "+Plan!B2:B9 sum"],
    ["=Plan!B2-B3", "+Plan!B2 -B3"],
    ["='Plan 2025'!B2", "+Plan 2025!B2"],
    ["='Mia''s plan'!B2", "+Mia's plan!B2"],
    ["='Intäkter/kostnader'!B2+B3", "+Intäkter/kostnader!B2 +B3"],
    ["='[Bokslut.xlsx]Plan'!B2", undefined],
    ["=[1]Plan!B2", undefined],
    ["=Plan!Kassa", undefined],
    ["=5!B2", undefined],
    ["=#REF!!B2", undefined],
    ["=Plan!", undefined],
    ["=(Plan!B2)", "+Plan!B2"],
    ["=(B2)!B3", undefined],
  ])("%s", (formula, linear) => {
    expect(read(formula)).toBe(linear);
  });
});

describe("by name", () => {
  test.each([
    ["=SUM(Kostnader)", "+Plan 2025!B2:B9 sum"],
    ["=KASSA-kostnader", "+Plan 2025!B12 -Plan 2025!B2:B9"],
    ["=SUM(Okänd)", undefined],
    ["=Trasig+B2", undefined],
  ])("%s", (formula, linear) => {
    expect(read(formula)).toBe(linear);
  });
});

describe("a formula that does anything else", () => {
  test.each([
    "=MAX(B2:B9)",
    "=MAX(",
    "=B2*2",
    "=B2/B3",
    "=B2^2",
    "=B2&B3",
    "=B2>B3",
    "=B2<B3",
    "=B2=B3",
    "=B2=SUM(B3:B4)",
    "=B2:",
    "=B2%",
    '=SUM(B2,"3")',
    "=SUM({1,2})",
    "=SUM(B2:B9)/2",
    "=2*SUM(B2:B9)",
    "=SUM(B2:B9)B3",
    "=SUM(B2:B9",
    "=SUM(B2:)",
    "=SUM(B2:Kostnader)",
    "=SUM()",
    "=SUM(B2,)",
    "=(B2",
    "=(B2+)",
    "=B2+",
    "=B2)",
    "=B2 B3",
    "=",
    "=+",
    "=#REF!",
    "=SUM(#REF!)",
    "=SUM(Tabell1[Belopp])",
    "B2+B3",
    "SUM(B2:B9)",
    "SUM(B2:B9)+B3",
    "=IF(B2,B3,B4)",
    "='Plan",
    "='Plan'",
    "=B2:B3:",
    "=SUM(B2:B3)!",
    "=SUMPRODUCT(B2:B3)",
    "=DSUM(B2,B3)",
    "=ROUNDUP(B2,0)",
    "=XROUND(B2,0)",
    "=SUBTOTALS(9,B2)",
    "=XSUBTOTAL(9,B2)",
    "=XSUM(B2:B3)",
  ])("%s", (formula) => {
    expect(read(formula)).toBeUndefined();
  });
});
