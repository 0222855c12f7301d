import { type Area, areaOf } from "../../formula/Area.ts";
import type { Place } from "../../formula/FormulaArgument.ts";
import type { FormulaStyle } from "../../formula/FormulaStyle.ts";
import { type Token, tokenize } from "../../formula/tokenize.ts";

/** A factor of a product: cells to add, or a typed number. */
export type Factor =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "number"; readonly value: number };

/** `ROUND(B$1*C5/SUM(C$5:C$9);0)`: a product of factors over a product of others, rounded. */
export interface RoundedShare {
  readonly over: readonly Factor[];
  readonly under: readonly Factor[];
  /** Decimals that are kept; negative rounds to tens and more. */
  readonly digits: number;
}

const ROUNDINGS = /^(?:ROUND|AVRUNDA|ROUNDDOWN|AVRUNDA\.NEDÅT|ROUNDUP|AVRUNDA\.UPPÅT)$/i;
const SUMS = /^(?:SUM|SUMMA)$/i;

/** The whole formula must be such a rounded product. */
export function readRoundedShare(
  formula: string,
  style: FormulaStyle,
  names: Readonly<Record<string, Place>>,
): RoundedShare | undefined {
  if (!/^=\s*\+?(?:ROUND|AVRUNDA)/i.test(formula) || !/[*/]/.test(formula) || formula.length > 500) return undefined;
  return new Reader(
    tokenize(formula).filter(({ kind }) => kind !== "space"),
    style,
    names,
  ).read();
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #style: FormulaStyle;
  readonly #names: Readonly<Record<string, Place>>;
  readonly #over: Factor[] = [];
  readonly #under: Factor[] = [];
  #at = 0;

  constructor(tokens: readonly Token[], style: FormulaStyle, names: Readonly<Record<string, Place>>) {
    this.#tokens = tokens;
    this.#style = style;
    this.#names = names;
  }

  read(): RoundedShare | undefined {
    if (!this.#take("=")) return undefined;
    this.#take("+");
    if (!ROUNDINGS.test(this.#tokens[this.#at]?.text ?? "")) return undefined;
    this.#at++;
    if (!this.#take("(") || !this.#product(true)) return undefined;
    let digits = 0;
    if (this.#take(this.#style.argument)) {
      const isNegative = this.#take("-");
      const token = this.#tokens[this.#at];
      if (token?.kind === "number") {
        digits = isNegative ? -Number(token.text) : Number(token.text);
        this.#at++;
      }
    }
    if (!this.#take(")") || this.#at < this.#tokens.length || !Number.isInteger(digits)) return undefined;
    return { over: this.#over, under: this.#under, digits };
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at]?.text !== text) return false;
    this.#at++;
    return true;
  }

  #product(isOver: boolean): boolean {
    let over = isOver;
    for (;;) {
      if (!this.#factor(over)) return false;
      if (this.#take("*")) over = isOver;
      else if (this.#take("/")) over = !isOver;
      else return true;
    }
  }

  #factor(isOver: boolean): boolean {
    const into = isOver ? this.#over : this.#under;
    if (this.#take("(")) return this.#product(isOver) && this.#take(")");
    const token = this.#tokens[this.#at];
    if (token?.kind === "number") return this.#number(token, into);
    if (SUMS.test(token?.text ?? "") && this.#tokens[this.#at + 1]?.text === "(") {
      this.#at += 2;
      return this.#cells(into) && this.#take(")");
    }
    return this.#cells(into);
  }

  /** `0,25` is three tokens where the comma is the decimal mark. */
  #number({ text: whole }: Token, into: Factor[]): boolean {
    let text = whole;
    this.#at++;
    const [mark, rest] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    if (this.#style.decimal === "," && mark?.text === "," && rest?.kind === "number") {
      text += `.${rest.text}`;
      this.#at += 2;
    }
    let value = Number(text);
    if (this.#take("%")) value /= 100;
    into.push({ kind: "number", value });
    return Number.isFinite(value);
  }

  #cells(into: Factor[]): boolean {
    let sheet = "";
    const first = this.#tokens[this.#at];
    if (this.#tokens[this.#at + 1]?.text === "!") {
      if (first?.kind !== "name" && first?.kind !== "quotedName") return false;
      sheet = first.text.replace(/^'|'$/g, "").replace(/''/g, "'");
      this.#at += 2;
    }
    const token = this.#tokens[this.#at++];
    if (token?.kind !== "name") return false;
    const start = areaOf(token.text);
    if (start === undefined) {
      const named = Object.entries(this.#names).find(([name]) => name.toLowerCase() === token.text.toLowerCase());
      if (named === undefined) return false;
      const [, place] = named;
      const area = areaOf(place.address);
      if (area === undefined) return false;
      into.push({ kind: "cells", sheet: place.sheet, area });
      return true;
    }
    if (!this.#take(":")) {
      into.push({ kind: "cells", sheet, area: start });
      return true;
    }
    const end = areaOf(this.#tokens[this.#at++]?.text ?? "");
    if (end === undefined) return false;
    into.push({ kind: "cells", sheet, area: { ...start, bottom: end.bottom, right: end.right } });
    return true;
  }
}
