import { tokenize } from "../../core/formula/tokenize.ts";
import { typedFormula } from "../../core/formula/typedFormula.ts";

/** Before functions and names that are younger than the file format; Excel shows them without. */
const YOUNG = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** A formula as its user sees it, of what stands in the file: `=FINSAM.ALLOCATE(…)`, `=FILTER(…)`, without prefixes. */
export function storedFormula(stored: string): string {
  const formula = `=${stored.replace(/^\s*=?/, "")}`;
  const hasYoung = /_xl(?:fn|ws|pm)\./i.test(formula);
  const plain = hasYoung ? withoutYoungPrefixes(formula) : formula;
  return /finsam/i.test(plain) ? typedFormula(plain, "FINSAM.").formula : plain;
}

function withoutYoungPrefixes(formula: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "name" ? text.replace(YOUNG, "") : text))
    .join("");
}
