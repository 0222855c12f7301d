const NO_BREAK_SPACE = "\u00A0";
const MINUS = "\u2212";

/**
 * An amount as written in Sweden, in every interface language: `-1234.5` → `−1 234,5` with U+00A0 between groups.
 * Takes a number or an exact decimal in plain or exponent notation; adds and drops no digits.
 */
export function formatAmount(amount: number | string): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? [];
  // An exponent (1e-7) is left as it is but for the comma: grouping has nothing to add to it.
  if (whole === undefined) return String(amount).replace(".", ",").replace(/-/g, MINUS);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${sign ? MINUS : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}
