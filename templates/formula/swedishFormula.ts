import { tokens } from "./tokens.ts";

/** What Excel in Swedish calls the plain functions that a workbook may use. */
export const SWEDISH_NAMES: Readonly<Record<string, string>> = {
  AND: "OCH",
  COUNTIF: "ANTAL.OM",
  IF: "OM",
  IFERROR: "OMFEL",
  ROUND: "AVRUNDA",
  SUM: "SUMMA",
};

const SWEDISH_TRUTHS: Readonly<Record<string, string>> = { TRUE: "SANT", FALSE: "FALSKT" };

/**
 * A formula of a description as one would type it in a Swedish Excel: `;` between arguments, decimal comma, the functions'
 * Swedish names. Ours have the same name in every language. Throws at a function without a Swedish name here.
 */
export function swedishFormula(formula: string): string {
  const parts = tokens(formula.slice(1)).map(({ kind, text }) => {
    if (kind === "number") return text.replace(".", ",");
    if (kind === "truth") return SWEDISH_TRUTHS[text] as string;
    if (kind === "function") return text.startsWith("FINSAM.") ? text : swedishName(text);
    return text === "," ? ";" : text;
  });
  return `=${parts.join("")}`;
}

function swedishName(name: string): string {
  const swedish = SWEDISH_NAMES[name];
  if (swedish === undefined) throw new Error(`${name} has no Swedish name here`);
  return swedish;
}
