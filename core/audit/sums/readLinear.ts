import { type Area, areaOf } from "../../formula/Area.ts";
import type { Place } from "../../formula/FormulaArgument.ts";
import type { FormulaStyle } from "../../formula/FormulaStyle.ts";
import { type Token, tokenize } from "../../formula/tokenize.ts";
import type { LinearFormula, Term } from "./Term.ts";

/** `=SUM(B2:B9)` and `=SUMMA(B2:B9)`: by far the most common, read without cutting into tokens. */
const PLAIN_SUM = /^=\s*\+?SUM(?:MA)?\(\s*(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)\s*\)\s*$/i;
/** `=B5-B20`, `=B2+B3+B4`. */
const CELLS = /^=[+-]?\$?[A-Z]{1,3}\$?\d{1,7}(?:[+-]\$?[A-Z]{1,3}\$?\d{1,7})*$/i;
const OTHER_MARKS = /[*/^&<>"%{]|.=/;
const SUMS = /^(?:SUM|SUMMA)$/i;
const SUBTOTALS = /^(?:SUBTOTAL|DELSUMMA|AGGREGATE)$/i;
const ROUNDINGS = /^(?:ROUND|AVRUNDA)$/i;
/** A formula that is longer is no plain sum of anything. */
const LONGEST = 2000;

/** What a formula adds and takes away, or `undefined` if it does anything else than adding cells. */
export function readLinear(
  formula: string,
  style: FormulaStyle,
  names: Readonly<Record<string, Place>>,
): LinearFormula | undefined {
  const plain = PLAIN_SUM.exec(formula);
  if (plain) {
    const area = areaOf(plain[1] as string);
    return area && { terms: [{ sign: 1, sheet: "", area }], hasSum: true, isExact: true };
  }
  if (CELLS.test(formula)) return addedCells(formula);
  // Whatever else it does, a sum has none of these outside a sheet's name; most formulas are left here.
  if (formula.length > LONGEST || (!formula.includes("'") && OTHER_MARKS.test(formula))) return undefined;
  return new Reader(formula, style, names).read();
}

function addedCells(formula: string): LinearFormula | undefined {
  const terms: Term[] = [];
  for (const piece of formula.slice(1).match(/[+-]?[^+-]+/g) ?? []) {
    const area = areaOf(piece.replace(/^[+-]/, ""));
    if (area === undefined) return undefined;
    terms.push({ sign: piece.startsWith("-") ? -1 : 1, sheet: "", area });
  }
  return { terms, hasSum: false, isExact: true };
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #style: FormulaStyle;
  readonly #names: Readonly<Record<string, Place>>;
  readonly #terms: Term[] = [];
  #at = 0;
  #hasSum = false;
  #isExact = true;

  constructor(formula: string, style: FormulaStyle, names: Readonly<Record<string, Place>>) {
    this.#tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
    this.#style = style;
    this.#names = names;
  }

  read(): LinearFormula | undefined {
    if (!this.#take("=") || !this.#expression(1) || this.#at < this.#tokens.length) return undefined;
    return { terms: this.#terms, hasSum: this.#hasSum, isExact: this.#isExact };
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at]?.text !== text) return false;
    this.#at++;
    return true;
  }

  #expression(sign: 1 | -1): boolean {
    let turned: 1 | -1 = 1;
    if (this.#take("-")) turned = -1;
    else this.#take("+");
    for (;;) {
      if (!this.#operand((sign * turned) as 1 | -1)) return false;
      if (this.#take("+")) turned = 1;
      else if (this.#take("-")) turned = -1;
      else return true;
    }
  }

  #operand(sign: 1 | -1): boolean {
    if (this.#take("(")) return this.#expression(sign) && this.#take(")");
    const token = this.#tokens[this.#at];
    if (token === undefined) return false;
    if (token.kind === "number") {
      this.#at++;
      this.#isExact = false;
      return true;
    }
    if (this.#tokens[this.#at + 1]?.text === "(") return this.#call(token.text, sign);
    return this.#reference(sign);
  }

  #call(name: string, sign: 1 | -1): boolean {
    const { argument } = this.#style;
    this.#at += 2;
    if (SUMS.test(name) || SUBTOTALS.test(name)) {
      this.#hasSum = true;
      if (SUBTOTALS.test(name) && !(this.#isAdding() && this.#take(argument))) return false;
      do {
        if (!this.#expression(sign)) return false;
      } while (this.#take(argument));
      return this.#take(")");
    }
    if (!ROUNDINGS.test(name)) return false;
    this.#isExact = false;
    if (!this.#expression(sign)) return false;
    if (this.#take(argument)) {
      this.#take("-");
      if (this.#tokens[this.#at]?.kind !== "number") return false;
      this.#at++;
    }
    return this.#take(")");
  }

  /** The first argument of SUBTOTAL: 9 and 109 add. */
  #isAdding(): boolean {
    const text = this.#tokens[this.#at++]?.text;
    return text === "9" || text === "109";
  }

  #reference(sign: 1 | -1): boolean {
    let sheet = "";
    const [first, mark] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    if (mark?.text === "!") {
      if (first?.kind === "quotedName") sheet = first.text.slice(1, -1).replace(/''/g, "'");
      else if (first?.kind === "name") sheet = first.text;
      else return false;
      if (sheet.includes("[")) return false;
      this.#at += 2;
    }
    const token = this.#tokens[this.#at++];
    if (token?.kind !== "name") return false;
    const start = areaOf(token.text);
    if (start === undefined) return sheet === "" && this.#named(token.text, sign);
    let area: Area = start;
    if (this.#take(":")) {
      const end = areaOf(this.#tokens[this.#at++]?.text ?? "");
      if (end === undefined) return false;
      area = {
        top: Math.min(start.top, end.top),
        left: Math.min(start.left, end.left),
        bottom: Math.max(start.bottom, end.bottom),
        right: Math.max(start.right, end.right),
      };
    }
    this.#terms.push({ sign, sheet, area });
    return true;
  }

  #named(name: string, sign: 1 | -1): boolean {
    const key = Object.keys(this.#names).find((each) => each.toLowerCase() === name.toLowerCase());
    const place = key === undefined ? undefined : this.#names[key];
    const area = place && areaOf(place.address);
    if (place === undefined || area === undefined) return false;
    this.#terms.push({ sign, sheet: place.sheet, area });
    return true;
  }
}
