import type { Outcome } from "./bareRealm.ts";

/** Whether the outcome's message is one of ours: it begins with a printed code, and is a sentence that a cell can show. */
export function isWorded(outcome: Outcome): boolean {
  return (
    !outcome.ok &&
    ["#VALUE!", "#N/A", "#ERROR!"].includes(outcome.code) &&
    /^FINSAM-\d{3}\b.{15,}/s.test(outcome.message) &&
    outcome.message.length <= 500
  );
}

/** FINSAM-901 means a fault in the program: worded, but never a right answer. */
const INTERNAL = "FINSAM-901";

/**
 * What is wrong with an outcome, whatever the call was: undefined if it is a rectangular matrix of finite numbers, texts and
 * TRUE/FALSE (one text if the function gives a single cell), or a worded error.
 */
export function fault(outcome: Outcome, single: boolean): string | undefined {
  if (!outcome.ok) {
    if (!isWorded(outcome)) return `not a worded error: ${outcome.code} ${outcome.message.slice(0, 200)}`;
    if (outcome.message.startsWith(INTERNAL)) return `a fault of ours: ${outcome.message}`;
    return /\[object|undefined|\bnull\b|function/.test(outcome.message)
      ? `program text: ${outcome.message}`
      : undefined;
  }
  const { value } = outcome;
  if (single) return typeof value === "string" && value !== "" ? undefined : `not a text: ${JSON.stringify(value)}`;
  if (!Array.isArray(value) || value.length === 0) return `not a matrix: ${JSON.stringify(value)}`;
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  for (const cells of value as unknown[]) {
    if (!Array.isArray(cells) || cells.length !== width || width === 0)
      return `not rectangular: ${JSON.stringify(value)}`;
    // NaN, Infinity, -0, undefined, Date and Decimal arrive from the realm as objects, so they fail here.
    const odd = cells.find((cell) => !["number", "string", "boolean"].includes(typeof cell));
    if (odd !== undefined) return `not a cell value: ${JSON.stringify(odd)}`;
  }
  return undefined;
}

/** The sentence as both hosts write it: Sheets cannot have a dot in a function's name. */
export const hostless = (message: string): string => message.replace(/FINSAM\.(?=[A-Z])/g, "FINSAM_");
