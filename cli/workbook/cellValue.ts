import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { unescapedText } from "./sharedStrings.ts";

const DATE = { special: "date" } as const;

const errors = new Map<string, AuditCell["value"]>();

/** A cell that cannot be what the file says that it is. */
export class BadCell extends Error {}

/**
 * The value of a cell as it stands in the file.
 * @param type - the cell's `t`: ECMA-376 part 1, 18.18.11.
 * @param stored - the text of its `v`; `undefined` if it has none.
 * @param isDate - whether its number is shown as a date.
 * @returns null for a blank one.
 * @throws BadCell
 */
export function cellValue(
  type: string,
  stored: string | undefined,
  sharedStrings: readonly string[],
  isDate: boolean,
): AuditCell["value"] {
  // Text that is empty is a value of its own: the result of a formula that gives "".
  if (type === "str") return unescapedText(stored ?? "");
  // As the collector of the cell's own text gave it.
  if (type === "inlineStr") return stored ?? "";
  if (stored === undefined || stored === "") return null;
  switch (type) {
    case "n": {
      const number = finiteNumber(stored);
      return isDate ? DATE : number;
    }
    case "s": {
      const text = sharedStrings[finiteNumber(stored)];
      if (text === undefined) throw new BadCell(stored);
      return text;
    }
    case "b":
      if (!/^(?:[01]|true|false)$/.test(stored)) throw new BadCell(stored);
      return stored === "1" || stored === "true";
    case "e":
      return errorValue(stored);
    case "d":
      return DATE;
    default:
      throw new BadCell(type);
  }
}

function finiteNumber(stored: string): number {
  const number = Number(stored);
  if (!Number.isFinite(number) || !/^\s*[-+.\deE]+\s*$/.test(stored)) throw new BadCell(stored);
  return number;
}

/** One object for each error, however many cells have it. */
function errorValue(error: string): AuditCell["value"] {
  const known = errors.get(error);
  if (known !== undefined) return known;
  const value = { special: "error", error } as const;
  errors.set(error, value);
  return value;
}
