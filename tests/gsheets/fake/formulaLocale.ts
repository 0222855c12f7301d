/**
 * How a locale writes formulas, told apart by a reader of the fake's own. `;` separates arguments everywhere; in sv_SE a
 * comma is a decimal mark and nothing else, in en_US a point is, and a comma separates too.
 */
export function readsIn(formula: string, locale: string): boolean {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  if (/[{}\\]/.test(plain)) return false;
  const points = /\d\.\d/.test(plain);
  const commas = plain.match(/,/g)?.length ?? 0;
  const decimalCommas = plain.match(/(?<![A-Z$])(?<=[(;,+*/^-]\d*)\d,\d/gi)?.length ?? 0;
  return locale === "sv_SE" ? !points && commas === decimalCommas : true;
}

/** What getFormula() answers: en_US turns the semicolons into commas, sv_SE leaves them. */
export function localFormula(formula: string, locale: string): string {
  if (locale === "sv_SE") return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g, (piece) => (piece === ";" ? "," : piece));
}
