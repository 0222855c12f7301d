/** What a spreadsheet could take for a number, a date, a truth value or a formula when it is written to a cell. */
const AMBIGUOUS = /\d|^[=+\-@']|^(?:true|false|sant|falskt)$/i;

/** A fixed value as a user would type it: `'2025` and `'20-30` stay text. Numbers as they are. */
export function asTyped(value: string | number): string | number {
  return typeof value === "string" && AMBIGUOUS.test(value) ? `'${value}` : value;
}
