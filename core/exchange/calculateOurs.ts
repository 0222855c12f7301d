import { classifyHostCell } from "../cells/classifyHostCell.ts";
import { closingOf } from "../formula/closingOf.ts";
import type { Reference } from "../formula/FormulaArgument.ts";
import { ENGLISH_STYLE } from "../formula/FormulaStyle.ts";
import { readArgument } from "../formula/readArgument.ts";
import { type Token, tokenize } from "../formula/tokenize.ts";
import { callFunction, FinsamError, FUNCTIONS, type ResultRange } from "../index.ts";
import { callsAmong } from "./ourFunctions.ts";
import { PLAIN_FUNCTIONS } from "./plainFunctions.ts";

type Rows = readonly (readonly unknown[])[];

/** The cells of a reference as they are now; `undefined` where there are none to read. */
export type ReadCells = (reference: Reference) => Rows | undefined;

/**
 * What a formula of ours gives, from the values that its cells show: calls of ours, references, names, constants, plain
 * arithmetic, and the few functions that amounts are made with. `undefined` for anything else, and where the function answers with an error.
 * @param formula - in Excel's own marks, with `=`.
 * @param prefix - of our functions in it.
 */
export function calculateOurs(formula: string, prefix: string, read: ReadCells): ResultRange | undefined {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  if (tokens.length > MOST_TOKENS) return undefined;
  try {
    const result = new Reader(tokens.slice(1), prefix, read).whole();
    return callsAmong(tokens, prefix).length > 0 ? (result as ResultRange) : undefined;
  } catch (error) {
    if (error === CANNOT || error instanceof FinsamError) return undefined;
    throw error;
  }
}

/** Each parenthesis is a call deeper here; no formula of a person's comes near. */
const MOST_TOKENS = 2000;

const CANNOT = Symbol("cannot be told");

function cannot(): never {
  throw CANNOT;
}

/** Loosest first; all bind from the left. */
const LEVELS: readonly (readonly string[])[] = [["+", "-"], ["*", "/"], ["^"]];

class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #prefix: string;
  readonly #read: ReadCells;

  constructor(tokens: readonly Token[], prefix: string, read: ReadCells) {
    this.#tokens = tokens;
    this.#prefix = prefix;
    this.#read = read;
  }

  whole(): Rows {
    const result = this.#operation(0);
    return this.#at === this.#tokens.length ? result : cannot();
  }

  #operation(level: number): Rows {
    const signs = LEVELS[level];
    if (signs === undefined) return this.#operand();
    let left = this.#operation(level + 1);
    for (let sign = this.#text(); signs.includes(sign); sign = this.#text()) {
      this.#at++;
      left = combined(sign, left, this.#operation(level + 1));
    }
    return left;
  }

  #operand(): Rows {
    const sign = this.#text();
    if (sign === "-" || sign === "+") {
      this.#at++;
      const number = numberIn(this.#operand());
      return [[sign === "-" ? -number : number]];
    }
    let value = sign === "(" ? this.#parenthesis() : (this.#call() ?? this.#constant());
    for (; this.#text() === "%"; this.#at++) value = [[Number((numberIn(value) / 100).toPrecision(15))]];
    return value;
  }

  #parenthesis(): Rows {
    this.#at++;
    const value = this.#operation(0);
    if (this.#text() !== ")") cannot();
    this.#at++;
    return value;
  }

  /** A call of ours; `undefined` if none begins here. */
  #call(): Rows | undefined {
    const [name, open] = this.#tokens.slice(this.#at, this.#at + 2);
    if (name?.kind !== "name" || open?.text !== "(") return undefined;
    const [call] = callsAmong([name, open], this.#prefix);
    const definition = FUNCTIONS.find(({ id }) => id === call?.id);
    const plain = PLAIN_FUNCTIONS[name.text.toUpperCase()];
    const close = closingOf(this.#tokens, this.#at + 1);
    if (close < 0) return cannot();
    const given = split(this.#tokens.slice(this.#at + 2, close)).map((part) => this.#argument(part));
    this.#at = close + 1;
    if (definition) return callFunction(definition, given, classifyHostCell);
    const value = plain?.(given.map((rows) => (rows ?? []).flat()));
    return value === undefined ? cannot() : [[value]];
  }

  #argument(part: readonly Token[]): Rows | null {
    return part.length === 0 ? null : new Reader(part, this.#prefix, this.#read).whole();
  }

  /** Everything up to the next sign or parenthesis. */
  #constant(): Rows {
    const start = this.#at;
    const first = this.#tokens[start];
    if (first?.text === "{") this.#at = closingOf(this.#tokens, start) + 1 || cannot();
    else while (this.#at < this.#tokens.length && !ENDS.includes(this.#text())) this.#at++;
    const text = this.#tokens
      .slice(start, this.#at)
      .map(({ text }) => text)
      .join("");
    const argument = readArgument(text, ENGLISH_STYLE);
    if (argument === undefined || argument.kind === "omitted") return cannot();
    if (argument.kind === "cells") return argument.rows;
    if (argument.kind === "reference") return this.#read(argument.reference) ?? cannot();
    return [[argument.value]];
  }

  #text(): string {
    const token = this.#tokens[this.#at];
    return token?.kind === "mark" ? token.text : "";
  }
}

const ENDS = ["+", "-", "*", "/", "^", "%", "(", ")", "&", "<", ">", "="];

function split(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const { text } = token;
    if (text === "(" || text === "{") depth++;
    if (text === ")" || text === "}") depth--;
    if (text === "," && depth === 0) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts.length === 1 && parts[0]?.length === 0 ? [] : parts;
}

/** A blank cell is 0 in arithmetic. */
function numberIn(rows: Rows): number {
  const value = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : cannot();
  if (value === null || value === undefined || value === "") return 0;
  return typeof value === "number" ? value : cannot();
}

/** Cell by cell, as Excel and ARRAYFORMULA do; a single value goes with every cell. */
function combined(sign: string, left: Rows, right: Rows): Rows {
  const [shape, other] = isSingle(left) ? [right, left] : [left, right];
  const isAlike = other.length === shape.length && other.every((row, r) => row.length === shape[r]?.length);
  if (!isSingle(other) && !isAlike) return cannot();
  const at = (rows: Rows, r: number, c: number): number => numberIn([[isSingle(rows) ? rows[0]?.[0] : rows[r]?.[c]]]);
  return shape.map((row, r) => row.map((_, c) => operate(sign, at(left, r, c), at(right, r, c))));
}

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

function operate(sign: string, left: number, right: number): number {
  const result = outcome(sign, left, right);
  // The host shows an error; in a stored value NaN or infinity would make the file a damaged one. And never −0.
  return Number.isFinite(result) ? result + 0 : cannot();
}

function outcome(sign: string, left: number, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  if (sign === "/") return left / right;
  // Excel has no 0^0.
  return left === 0 && right === 0 ? Number.NaN : left ** right;
}
