import { type Token, tokens } from "../../templates/formula/tokens.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";

const NEUTRAL_PREFIX = "FINSAM.";

/**
 * A workbook's formula as every locale of Sheets reads it alike: `;` between arguments, no decimal marks (0.1 becomes
 * 1/10), the names of sheets in quotes, our functions as FINSAM_.
 */
export function semicolonFormula(formula: string): string {
  const all = tokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  return `=${all.map((token, i) => spelled(token, all[i - 1]?.text, all[i + 1]?.text)).join("")}`;
}

function spelled({ kind, text }: Token, before: string | undefined, after: string | undefined): string {
  switch (kind) {
    case "sign":
      return text === "," ? ";" : text;
    case "function":
      return text.startsWith(NEUTRAL_PREFIX) ? SHEETS_PREFIX + text.slice(NEUTRAL_PREFIX.length) : text;
    case "reference":
      return text.replace(/^([^'!]+)!/, "'$1'!");
    case "number":
      return numberText(text, isArgument(before, after));
    default:
      return text;
  }
}

/** Whether the number is an argument of its own: then the division needs no brackets. */
function isArgument(before: string | undefined, after: string | undefined): boolean {
  return (before === "(" || before === ",") && (after === ")" || after === ",");
}

function numberText(text: string, isAlone: boolean): string {
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction === "") return text;
  const division = `${Number(whole + fraction)}/1${"0".repeat(fraction.length)}`;
  return isAlone ? division : `(${division})`;
}
