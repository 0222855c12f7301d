import { FUNCTIONS } from "../../core/index.ts";
import { functionsIn } from "../calculate/calculate.ts";

const MATRIX = new Set(FUNCTIONS.filter(({ isSingleCell }) => !isSingleCell).map(({ id }) => `FINSAM.${id}`));

/** Whether Excel saves the formula as a dynamic array: its function's result is a matrix, be it of one cell. */
export function isMatrixFormula(formula: string): boolean {
  return functionsIn(formula).some((name) => MATRIX.has(name));
}
