/** Groups of three by a space of any kind, or by a point where a decimal comma follows; a minus of any kind. */
const SHAPE =
  /^'?\s*([-\u2212\u2013])?\s*(\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d+)(?:[.,](\d+))?\s*(?:kr|kronor|sek|tkr|mkr|:-)?$/i;

/**
 * The number that a reader sees in a text such as `1 234`, `1234 kr`, `12,5` or `'500`; `undefined` for anything else.
 * Zero first is an organisation or account number, meant as a text. Whether four bare digits are a year the caller knows.
 */
export function textNumber(text: string): number | undefined {
  const code = text.charCodeAt(0);
  // Most texts begin with a letter: no expression is tried on them.
  if (code > 57 && code < 0xa0) return undefined;
  const found = SHAPE.exec(text.trim());
  if (!found) return undefined;
  const [, sign, whole = "", fraction] = found;
  if (whole.length > 1 && whole.startsWith("0")) return undefined;
  const digits = whole.replace(/[\s.\u00A0\u202F]/g, "");
  if (digits.length > 15) return undefined;
  const size = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  return sign ? -size : size;
}
