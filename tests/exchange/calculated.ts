import { calculateOurs, type ReadCells } from "../../core/exchange/calculateOurs.ts";

/** What stands in the cells that the formulas of the tests read. */
const CELLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  A1: [[3]],
  A2: [[null]],
  A3: [[""]],
  A4: [["text"]],
  A5: [[true]],
  A6: [[{ special: "error", error: "#N/A" }]],
  A7: [[undefined]],
  A8: [[1.1]],
  "B1:B2": [[10], [20]],
  "B1:B3": [[10], [20], [30]],
  "C1:D1": [[7, 8]],
  "C1:E1": [[7, 8, 9]],
  "C1:D2": [
    [7, 8],
    [9, 10],
  ],
  "F1:F3": [[1], [1], [1]],
  "Blad 2!A1": [[4]],
  Namn: [[5]],
};

const read: ReadCells = (reference) => {
  if ("name" in reference) return CELLS[reference.name];
  return CELLS[reference.sheet ? `${reference.sheet}!${reference.address}` : reference.address];
};

/** What a formula gives from those cells. */
export const result = (formula: string): unknown => calculateOurs(formula, "FINSAM.", read);

/** EFFEKT multiplies its three arguments: 2 · 3 · 4 = 24. */
export const E = "FINSAM.EFFEKT(2,3,4)";
