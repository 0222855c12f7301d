import { expect, test } from "vitest";
import { areaArgument, callOf, resultOf } from "../../../../core/audit/shares/allocateRemedy.ts";
import { areaOf } from "../../../../core/formula/Area.ts";
import { SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../../../core/formula/writeFormula.ts";

test("a remedy shows what the function gives", () => {
  expect(resultOf("ALLOCATE", [100, [[1], [1], [1]], 1])).toEqual([[34], [33], [33]]);
  expect(resultOf("ALLOCATE", [100, [[1, 1, 1]], 1])).toEqual([[34, 33, 33]]);
});

test("there is none where the function refuses, or is not there", () => {
  expect(resultOf("ALLOCATE", [100, [[-1], [1]], 1])).toBeUndefined();
  expect(resultOf("ALLOCATE", [100.5, [[1], [1]], 1])).toBeUndefined();
  expect(resultOf("FÖRDELA", [100, [[1], [1]], 1])).toBeUndefined();
});

test("a fault of the function's own is not hidden", () => {
  const broken = [[1]];
  Object.defineProperty(broken, 0, {
    get: () => {
      throw new RangeError("broken");
    },
  });
  expect(() => resultOf("ALLOCATE", [100, broken, 1])).toThrow(RangeError);
});

test("its formula names cells, with their sheet where it is another one", () => {
  const area = areaOf("B4:B7");
  const weights = (sheet: string) => areaArgument(sheet, area as NonNullable<typeof area>);
  const formula = (sheet: string): string =>
    writeFormula(callOf("ALLOCATE", [{ kind: "number", value: 100 }, weights(sheet)]), "FINSAM.", SWEDISH_STYLE);
  expect(formula("")).toBe("=FINSAM.ALLOCATE(100;B4:B7)");
  expect(formula("Folkmängd 2024")).toBe("=FINSAM.ALLOCATE(100;'Folkmängd 2024'!B4:B7)");
});
