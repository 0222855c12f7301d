import type HyperFormulaNS from "hyperformula";

/**
 * HyperFormula's class with everything hanging on it, as its own browser build puts it in the global HyperFormula.
 * It is GPL-3: the page loads that build unmodified as a script of its own, and it is handed to us as a value. Only its
 * types are imported, which leave no trace, so no bundle of ours can ever contain it.
 */
export type HyperFormulaClass = typeof HyperFormulaNS;

export type { CellValue, DetailedCellError, FunctionPlugin, HyperFormula, SimpleCellAddress } from "hyperformula";
