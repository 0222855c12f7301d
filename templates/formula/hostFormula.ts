import { tokens } from "./tokens.ts";

/** How each host spells a function of ours: the dot is impossible in Sheets, and a file holds Excel's own mark. */
export const SPELLINGS = {
  excel: (id: string) => `FINSAM.${id}`,
  sheets: (id: string) => `FINSAM_${id}`,
  xlsx: (id: string) => `_xldudf_FINSAM_${id}`,
} as const;

const NEUTRAL = "FINSAM.";

/** A formula of a description as a host wants it, the `=` included. Everything but our functions' names stays. */
export function hostFormula(formula: string, spell: (id: string) => string): string {
  const parts = tokens(formula.slice(1)).map(({ text }) =>
    text.startsWith(NEUTRAL) ? spell(text.slice(NEUTRAL.length)) : text,
  );
  return `=${parts.join("")}`;
}
