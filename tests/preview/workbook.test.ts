import { describe, expect, test, vi } from "vitest";
import type { Matrix } from "../../preview/engine/CellFunction.ts";
import { type TestFunction, workbookOf } from "./workbookOf.ts";

class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** n rows and two columns: a size that only the value tells. */
const TABELL: TestFunction = {
  parameters: ["n"],
  run: (n) => {
    const count = Number((n as Matrix)[0]?.[0]);
    if (count < 0) throw new HostError("#VALUE!", "FINSAM-1: n är negativt.");
    return Array.from({ length: Math.max(1, count) }, (_, row) => [row + 1, count]);
  },
};

/** As many cells as it was given. */
const KOPIA: TestFunction = { parameters: ["celler"], run: (cells) => cells };

describe("a result whose size only running tells", () => {
  test("takes the cells that it needs when the formula is entered", () => {
    const { type, texts, source } = workbookOf({ TABELL });
    type("A1", "3");
    type("C1", "=FINSAM.TABELL(A1)");
    expect(texts("C1", "D1", "C2", "D2", "C3", "D3", "C4")).toEqual(["1", "3", "2", "3", "3", "3", ""]);
    expect(source("D3")).toBe("C1");
    expect(source("C1")).toBeUndefined();
  });

  test("grows and shrinks with its input", () => {
    const { type, texts } = workbookOf({ TABELL });
    type("A1", "2");
    type("C1", "=FINSAM.TABELL(A1)");
    type("A1", "4");
    expect(texts("C1", "C2", "C3", "C4", "C5")).toEqual(["1", "2", "3", "4", ""]);
    type("A1", "1");
    expect(texts("C1", "D1", "C2", "D2")).toEqual(["1", "1", "", ""]);
  });

  test("is one cell while the function fails, and whole again after that", () => {
    const { type, texts, error } = workbookOf({ TABELL });
    type("A1", "3");
    type("C1", "=FINSAM.TABELL(A1)");
    type("A1", "-1");
    expect(texts("C1", "D1", "C2")).toEqual(["#VÄRDEFEL!", "", ""]);
    expect(error("C1")).toBe("FINSAM-1: n är negativt.");
    type("A1", "2");
    expect(texts("C1", "C2", "C3")).toEqual(["1", "2", ""]);
  });

  test("is right in a workbook that is opened with the formula before what it reads", () => {
    const { texts } = workbookOf({ TABELL }, [["=SUMMA(C1:C9)", "=A2+1", "=FINSAM.TABELL(B1)"], ["2"]]);
    expect(texts("A1", "C1", "C2", "C3", "C4")).toEqual(["6", "1", "2", "3", ""]);
  });

  test("may feed another such result, and that one a third", () => {
    const { type, texts } = workbookOf({ TABELL, KOPIA });
    type("A1", "=FINSAM.TABELL(3)");
    type("D1", "=FINSAM.TABELL(A3)");
    type("G1", "=FINSAM.TABELL(D3)");
    type("J1", "=FINSAM.KOPIA(G1:H3)*10");
    expect(texts("G3", "H3", "J1", "K3")).toEqual(["3", "3", "10", "30"]);
    type("A1", "=FINSAM.TABELL(2)");
    expect(texts("D1", "E1", "D2", "G1", "G2", "J1", "K1", "J3")).toEqual(["1", "0", "", "1", "", "10", "0", "0"]);
  });

  test("fails in all that reads just its cells", () => {
    const { type, texts } = workbookOf({ TABELL });
    type("A1", "2");
    type("C1", "=FINSAM.TABELL(A1)");
    type("F1", "=SUMMA(C1:D2)");
    type("F2", "=C1:D2*2");
    type("A1", "-1");
    expect(texts("C1", "F1", "F2")).toEqual(["#VÄRDEFEL!", "#VÄRDEFEL!", "#VÄRDEFEL!"]);
    type("A1", "2");
    expect(texts("C1", "F1", "G3")).toEqual(["1", "7", "4"]);
  });

  test("may stand inside another call", () => {
    const { type, texts } = workbookOf({ TABELL });
    type("A1", "=SUMMA(FINSAM.TABELL(3))");
    type("A2", "=2*FINSAM.TABELL(2)");
    expect(texts("A1", "A2", "B2", "A3", "B3")).toEqual(["15", "2", "4", "4", "4"]);
  });
});

describe("a result without room", () => {
  test("is #SPILL! and leaves what stands in its way; freeing the room brings it back", () => {
    const { type, texts, error } = workbookOf({ TABELL });
    type("C3", "kvar");
    type("C1", "=FINSAM.TABELL(3)");
    expect(texts("C1", "C2", "C3")).toEqual(["#SPILL!", "", "kvar"]);
    expect(error("C1")).toContain("inte tom");
    type("C3", "");
    expect(texts("C1", "C2", "C3")).toEqual(["1", "2", "3"]);
  });

  test("typing into a result makes it #SPILL!", () => {
    const { type, texts, workbook } = workbookOf({ TABELL });
    type("C1", "=FINSAM.TABELL(3)");
    type("D2", "9");
    expect(texts("C1", "D1", "D2")).toEqual(["#SPILL!", "", "9"]);
    workbook.undo();
    expect(texts("C1", "D1", "D2")).toEqual(["1", "3", "3"]);
    workbook.redo();
    expect(texts("C1", "D2")).toEqual(["#SPILL!", "9"]);
  });
});

test("what the engine throws at is refused, and nothing else is lost", () => {
  const { workbook, at, type, texts } = workbookOf({ KOPIA, TABELL });
  type("A1", "7");
  type("C1", "=FINSAM.TABELL(2)");
  // E2 is in the way of E1's result and reads just E1: HyperFormula throws "Unknown array".
  const rows = [at("E1"), at("E2")].map((cell, index) => ({
    cell,
    text: ["=FINSAM.TABELL(2)", "=E1:E1"][index] as string,
  }));
  expect(workbook.type(rows)).toBe(false);
  expect(texts("A1", "C1", "D2", "E1", "E2")).toEqual(["7", "1", "2", "", ""]);
  expect(type("E1", "=A1*2")).toBe(true);
  expect(texts("E1")).toEqual(["14"]);
});

describe("a function of ours gets what Excel would hand it", () => {
  test("a matrix for every argument, null for those left out, and errors as objects", () => {
    const run = vi.fn((..._: unknown[]) => [[1]]);
    const { type } = workbookOf({ SPION: { parameters: ["a", "b", "c", "d"], run } });
    type("A1", "1,5");
    type("A2", "text");
    type("A4", "=1/0");
    type("A5", "SANT");
    type("A6", "50 %");
    type("C1", "=FINSAM.SPION(A1:A6;;{1\\2})");
    expect(run).toHaveBeenLastCalledWith(
      [[1.5], ["text"], [""], [{ code: "#DIV/0!" }], [true], [0.5]],
      null,
      [[1, 2]],
      null,
    );
  });

  test("more arguments than it has is an error that says so", () => {
    const { type, error } = workbookOf({ KOPIA });
    type("A1", "=FINSAM.KOPIA(1;2)");
    expect(error("A1")).toBe("FINSAM.KOPIA tar högst 1 argument, men formeln har 2.");
  });

  test("a bare value is a result too", () => {
    const { type, texts } = workbookOf({ VERSION: { parameters: [], run: () => "1.2.3" } });
    type("A1", "=finsam.version()");
    expect(texts("A1")).toEqual(["1.2.3"]);
  });
});

describe("in Swedish", () => {
  test.each([
    ["=1/0", "#DIVISION/0!"],
    ["=OKÄND(1)", "#NAMN?"],
    ["=A1", "#CIRKEL!"],
    ["=LETARAD(1;C1:D2;2;FALSKT)", "#SAKNAS!"],
    ["=SUMMA(1;2,5)", "3,5"],
    ["=OM(SANT;1;2)", "1"],
    ["=1234567,5", "1\u00a0234\u00a0567,5"],
    ["=-1/8", "−0,125"],
    ["=10/3", "3,3333333"],
    ["=0,1+0,2", "0,3"],
    ["=12345678,91+0", "12\u00a0345\u00a0678,91"],
    ["=1/30000000", "3,3333e−8"],
    ["=1=1", "SANT"],
    ["25%", "25\u00a0%"],
  ])("%s shows %s", (formula, text) => {
    const { type, texts } = workbookOf({});
    type("A1", formula);
    expect(texts("A1")).toEqual([text]);
  });

  test.each([
    ["=1/0", "delar med noll"],
    ["=OKÄND(1)", "är okänt"],
    ["=A1", "hänvisar till sig själv"],
    ["=LETARAD(1;C1:D2;2;FALSKT)", "ett värde saknas"],
    ['="a"+1', "av fel slag"],
    ["=ROT(-1)", "inte går att räkna ut"],
    ["=Blad9!A1", "ett blad som inte finns"],
  ])("the engine's error in %s is told in Swedish", (formula, words) => {
    const { type, error } = workbookOf({});
    type("A1", formula);
    expect(error("A1")).toContain(words);
  });

  test("the formula bar shows what was typed, in the engine's capitals", () => {
    const { type, input } = workbookOf({});
    type("A1", "=summa({1\\2;3\\4};b1)");
    expect(input("A1")).toBe("=SUMMA({1\\2;3\\4};B1)");
    type("A1", "0,5");
    expect(input("A1")).toBe("0,5");
  });

  test("a formula that cannot be read is told from one that can", () => {
    const { workbook } = workbookOf({});
    expect(workbook.canRead("=SUMMA(A1:A3")).toBe(true);
    expect(workbook.canRead("=SUMMA(A1:;)")).toBe(false);
    expect(workbook.canRead("1,2,3")).toBe(true);
  });
});
