import { expect } from "vitest";
import type { ExcelPanel } from "../excelPanel.ts";
import type { Seed } from "../fakeExcel/FakeWorkbook.ts";

/** The sheet that keeps the formulas of what is frozen. */
export const KEPT = "Finsam-formler";

/** A budget as it was saved: cached values and a spill; one sheet protected; one formula in error. */
export const BUDGET: Seed = {
  sheets: {
    Budget: {
      A1: "Totalt",
      B1: 1000,
      B2: 1,
      B3: 1,
      B4: 1,
      D2: { formula: "=FINSAM.ALLOCATE(B1,B2:B4)", value: 334, spill: [[334], [333], [333]] },
      D6: { formula: "=FINSAM.VERSION()", value: "0.0.9" },
      F2: { formula: "=FINSAM.ALLOCATE(A1,B2:B4)", value: "#VALUE!" },
    },
    "Bo's plan": { A1: { formula: "=FINSAM.KONTROLLSUMMA(Budget!B2:B4,3)", value: 0 } },
    Låst: { A1: { formula: "=FINSAM.KONTROLLSUMMA(Budget!B2:B4,4)", value: 1 } },
  },
  protected: ["Låst"],
};

/** Nothing was said or asked for that should not be. */
export const expectClean = ({ faults, outside }: ExcelPanel): void => {
  expect(faults).toEqual([]);
  expect(outside).toEqual([]);
};
