import { toEngineArrays, toSwedishArrays } from "./arrayConstants.ts";

/** What the engine is given for a cell: a formula in its own notation, a value, or null for an empty cell. */
export type EngineInput = string | number | boolean | null;

const SWEDISH_NUMBER = /^[-−]?(\d{1,3}([ \u00a0\u202f]\d{3})+|\d+)(,\d+)?$|^[-−]?,\d+$/;

/** What a Swede types into a cell, as the engine takes it: `17 670,5`, `−3`, `25 %`, `SANT`, `=SUMMA(A1;2)`. */
export function typedInput(text: string): EngineInput {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.startsWith("=")) return toEngineArrays(closeParentheses(trimmed));
  if (SWEDISH_NUMBER.test(trimmed))
    return Number(
      trimmed
        .replace(/[ \u00a0\u202f]/g, "")
        .replace("−", "-")
        .replace(",", "."),
    );
  if (/^(sant|falskt)$/i.test(trimmed)) return trimmed.toLowerCase() === "sant";
  return text.replace(/^(-?[\d,]+)\s%$/, "$1%");
}

/** What the formula bar shows for a cell: the way back. */
export function shownInput(input: EngineInput | undefined): string {
  if (input === null || input === undefined) return "";
  if (typeof input === "number") return String(input).replace(".", ",");
  if (typeof input === "boolean") return input ? "SANT" : "FALSKT";
  return input.startsWith("=") ? toSwedishArrays(input) : input;
}

/** Excel adds the parentheses that are missing at the end; so do we. */
function closeParentheses(formula: string): string {
  const outsideTexts = formula.replace(/"[^"]*"?/g, "");
  const open = (outsideTexts.match(/\(/g) ?? []).length - (outsideTexts.match(/\)/g) ?? []).length;
  return formula + ")".repeat(Math.max(0, open));
}
