import { describe, expect, test } from "vitest";
import { calculateOurs, type ReadCells } from "../../core/exchange/calculateOurs.ts";
import { CORE_VERSION } from "../../core/index.ts";
import { E, result } from "./calculated.ts";

describe("a single number", () => {
  test.each([
    [`=${E}`, 24],
    [`= ${E} `, 24],
    [`=${E.toLowerCase()}`, 24],
    [`=${E.replace("FINSAM.", "_xldudf_FINSAM_")}`, 24],
    // Plain arithmetic
    [`=${E}+1`, 25],
    [`=${E}-1`, 23],
    [`=${E}*2`, 48],
    [`=${E}/5`, 4.8],
    [`=${E}^2`, 576],
    ["=1-FINSAM.EFFEKT(1,1,3)", -2],
    ["=12/FINSAM.EFFEKT(1,1,3)", 4],
    ["=2^FINSAM.EFFEKT(1,1,3)", 8],
    // From the left, powers first, then products
    [`=${E}-1-2`, 21],
    [`=${E}-10+4`, 18],
    [`=${E}/2/3`, 4],
    [`=${E}/2*3`, 36],
    ["=FINSAM.EFFEKT(1,1,2)^3^2", 64],
    [`=1+${E}*2`, 49],
    [`=${E}*2+1`, 49],
    ["=FINSAM.EFFEKT(1,1,2)*3^2", 18],
    [`=100-${E}/2`, 88],
    [`=(1+${E})*2`, 50],
    [`=((${E}))`, 24],
    [`=2*(${E}-(3-1))`, 44],
    // Signs before a value bind harder than powers, as in Excel
    [`=-${E}`, -24],
    [`=+${E}`, 24],
    [`=--${E}`, 24],
    [`=-2^2+${E}`, 28],
    [`=2*-3+${E}`, 18],
    [`=${E}--1`, 25],
    [`=${E}+-1`, 23],
    // Per cent: the digits that a cell shows, not those of a division by 100
    [`=${E}*50%`, 12],
    ["=FINSAM.EFFEKT(1,1,50)%", 0.5],
    ["=FINSAM.EFFEKT(1,1,5000)%%", 0.5],
    ["=FINSAM.EFFEKT(1,1,1)*A8%", 0.011],
    [`=${E}+A1%`, 24.03],
    // Cells
    [`=${E}+A1`, 27],
    [`=${E}*A1`, 72],
    [`=A1-${E}`, -21],
    [`=${E}+'Blad 2'!A1`, 28],
    [`=${E}+Namn`, 29],
    ["=FINSAM.EFFEKT(A1,A1+1,A1*2)", 72],
    ["=FINSAM.EFFEKT(A1,(A1),-A1+4)", 9],
    // A blank cell is 0
    [`=${E}+A2`, 24],
    [`=${E}+A3`, 24],
    [`=${E}+A7`, 24],
    [`=-A2+${E}`, 24],
    // Calls in calls
    ["=FINSAM.EFFEKT(FINSAM.EFFEKT(1,2,3),1,2)", 12],
    [`=SUM(${E},1)`, 25],
    [`=sum(B1:B3)+${E}`, 84],
    [`=SUM(B1:B3,C1:D1)+${E}`, 99],
    [`=SUM((1+2),{4,5},MAX(B1:B3))+${E}`, 66],
    [`=SUM(1,,2)+${E}`, 27],
    [`=SUM(,2)+${E}`, 26],
    [`=SUM()+${E}`, 24],
    ["=ROUND(FINSAM.EFFEKT(1,1,10)/3,2)", 3.33],
    [`=MIN(B1:B3)*${E}`, 240],
    ["=FINSAM.KONTROLLSUMMA({10,20},30)", 0],
  ])("%s is %d", (formula, expected) => {
    expect(result(formula)).toEqual([[expected]]);
  });

  test("no argument at all is none", () => {
    expect(result("=FINSAM.VERSION()")).toEqual([[CORE_VERSION]]);
    expect(result("=FINSAM.VERSION( )")).toEqual([[CORE_VERSION]]);
    expect(result("=FINSAM.VERSION(1)")).toBe(undefined);
  });
});

describe("several cells", () => {
  test.each([
    ["=FINSAM.ALLOCATE(100,F1:F3)", [[34], [33], [33]]],
    ["=FINSAM.ALLOCATE(100,F1:F3,)", [[34], [33], [33]]],
    ["=FINSAM.ALLOCATE(100,F1:F3,,)", [[34], [33], [33]]],
    // Rounded one by one 10/6 is 2 four times and 20/6 is 3: the largest gives up what is too much.
    ['=FINSAM.ALLOCATE(10,{1;1;1;1;2},1,"AVRUNDA VAR FÖR SIG")', [[2], [2], [2], [2], [2]]],
    ["=FINSAM.EFFEKT({1,2},1,1)", [[1, 2]]],
    ["=FINSAM.EFFEKT({1;2},1,1)", [[1], [2]]],
    ["=FINSAM.EFFEKT({1, 2},1,1)*10", [[10, 20]]],
    ["=FINSAM.EFFEKT(1,1,3)*{-1,2}", [[-3, 6]]],
    // One value goes with every cell, on either side
    ["=FINSAM.EFFEKT(B1:B2,1,1)-1", [[9], [19]]],
    ["=1-FINSAM.EFFEKT(B1:B2,1,1)", [[-9], [-19]]],
    ["=FINSAM.EFFEKT(C1:D1,1,1)/2", [[3.5, 4]]],
    ["=14/FINSAM.EFFEKT(C1:D1,1,1)", [[2, 1.75]]],
    // Cell by cell
    ["=FINSAM.EFFEKT(B1:B2,1,1)-B1:B2", [[0], [0]]],
    ["=FINSAM.EFFEKT(C1:D1,1,1)*C1:D1", [[49, 64]]],
    [
      "=C1:D2+FINSAM.EFFEKT(1,1,1)",
      [
        [8, 9],
        [10, 11],
      ],
    ],
    [
      "=C1:D2-C1:D2*FINSAM.EFFEKT(1,1,2)",
      [
        [-7, -8],
        [-9, -10],
      ],
    ],
  ])("%s", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

test("a formula of two thousand tokens is calculated, a longer one is not", () => {
  // 10 tokens (=, -, the name, its parentheses, three numbers, two commas), then two for each +1.
  const long = (ones: number): string => `=-FINSAM.EFFEKT(1,1,1)${"+1".repeat(ones)}`;
  expect(result(long(995))).toEqual([[994]]);
  expect(result(long(996))).toBe(undefined);
  expect(result(long(995).replace(/\+/g, " + "))).toEqual([[994]]);
});

test("what goes wrong while the cells are read is not hidden", () => {
  const broken: ReadCells = () => {
    throw new Error("no such workbook");
  };
  expect(() => calculateOurs(`=${E}+A1`, "FINSAM.", broken)).toThrow("no such workbook");
});
