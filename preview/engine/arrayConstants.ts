/**
 * Array constants between Swedish Excel's notation and HyperFormula's: `{1\2;3\4}` ⇄ `{1;2|3;4}`.
 * HyperFormula allows neither `\` between columns nor, beside a decimal comma, a comma. Texts and sheet names in quotes
 * are left as they are.
 */
export function toEngineArrays(formula: string): string {
  return swapInBraces(formula, { ";": "|", "\\": ";" });
}

/** The way back, for the formula bar. */
export function toSwedishArrays(formula: string): string {
  return swapInBraces(formula, { "|": ";", ";": "\\" });
}

function swapInBraces(formula: string, swaps: Readonly<Record<string, string>>): string {
  let quote = "";
  let depth = 0;
  let result = "";
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    result += quote === "" && depth > 0 ? (swaps[character] ?? character) : character;
  }
  return result;
}
