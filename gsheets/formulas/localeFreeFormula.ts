import type { FormulaCall } from "../../core/formula/FormulaArgument.ts";
import { formulaText, quotedText } from "../../core/formula/writeFormula.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";

/**
 * A formula that every locale reads alike: `;` between arguments, no decimal marks and no array constants, since
 * setFormula() parses in the spreadsheet's own locale. 0,25 becomes 25/100, the same number to the last bit (both are whole,
 * and division rounds once); {1;2} becomes VSTACK(1;2).
 */
export function localeFreeFormula(call: FormulaCall): string {
  return formulaText(call, SHEETS_PREFIX, ";", {
    cell: constantText,
    block: (rows) =>
      stacked(
        "VSTACK",
        rows.map((row) => stacked("HSTACK", row.map(constantText))),
      ),
  });
}

function stacked(name: string, texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] as string) : `${name}(${texts.join(";")})`;
}

function constantText(value: number | string): string {
  return typeof value === "number" ? numberText(value) : quotedText(value);
}

function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  // 15 significant digits: what the function itself will read of it.
  const [digits = "", power = "0"] = value.toExponential(14).split("e");
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d)\.(\d*?)0*$/.exec(digits) ?? [];
  const exponent = Number(power) - fraction.length;
  const mantissa = `${sign}${whole}${fraction}`;
  if (exponent >= 0) return mantissa + "0".repeat(exponent);
  return `${mantissa}/1${"0".repeat(-exponent)}`;
}
