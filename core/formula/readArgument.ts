import type { FormulaArgument, Reference } from "./FormulaArgument.ts";
import type { FormulaStyle } from "./FormulaStyle.ts";
import { type Token, tokenize } from "./tokenize.ts";

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i;
const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const BOOLEANS: Readonly<Record<string, boolean>> = { TRUE: true, SANT: true, FALSE: false, FALSKT: false };

/**
 * What an argument's text means, or `undefined` if it has to be calculated first (`B2*2`, a nested function, a table's
 * column, whole columns).
 */
export function readArgument(text: string, style: FormulaStyle): FormulaArgument | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "omitted" };
  const number = readNumber(trimmed, style);
  if (number !== undefined) return { kind: "number", value: number };
  const tokens = tokenize(trimmed).filter(({ kind }) => kind !== "space");
  if (/^"(?:[^"]|"")*"$/.test(trimmed)) return { kind: "text", value: unquoted(trimmed) };
  if (tokens[0]?.text === "{") return readCells(trimmed, style);
  const boolean = BOOLEANS[trimmed.toUpperCase()];
  if (boolean !== undefined) return { kind: "boolean", value: boolean };
  const reference = readReference(tokens);
  return reference && { kind: "reference", reference };
}

/** `-1234,5` or `25%`; `undefined` for anything else. */
function readNumber(text: string, { decimal }: FormulaStyle): number | undefined {
  const found = /^([+-]?)\s*(\d+(?:([.,])\d+)?(?:E[+-]?\d+)?)\s*(%?)$/i.exec(text);
  if (!found || (found[3] !== undefined && found[3] !== decimal)) return undefined;
  const size = Number((found[2] as string).replace(",", "."));
  const value = found[4] ? Number((size / 100).toPrecision(15)) : size;
  return found[1] === "-" ? -value : value;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/""/g, '"');
}

/** `{1\2;3\4}`: numbers and texts only, in rows of equal length. */
function readCells(text: string, style: FormulaStyle): FormulaArgument | undefined {
  if (!text.endsWith("}")) return undefined;
  const rows = splitAt(text.slice(1, -1), style.row).map((row) => splitAt(row, style.column).map(readCell));
  function readCell(cell: string): number | string | undefined {
    const value = readArgument(cell, style);
    return value?.kind === "number" || value?.kind === "text" ? value.value : undefined;
  }
  if (rows.some((row) => row.length !== rows[0]?.length || row.includes(undefined))) return undefined;
  return { kind: "cells", rows: rows as (number | string)[][] };
}

/** Parts between a mark, where strings are whole. */
function splitAt(text: string, mark: string): string[] {
  const parts = [""];
  // A decimal comma is one token of the text but not of the number before it: cut the text, not the tokens.
  for (const { kind, text: piece } of tokenize(text)) {
    if (kind === "text" || !piece.includes(mark)) parts.push((parts.pop() ?? "") + piece);
    else {
      const [first, ...rest] = piece.split(mark);
      parts.push((parts.pop() ?? "") + first, ...rest);
    }
  }
  return parts;
}

/** `B2`, `$B$2:B9`, `Blad1!B2`, `'Blad 1'!B2:B9`, `B2#`, or a defined name. */
function readReference(tokens: readonly Token[]): Reference | undefined {
  const hasSheet = tokens[1]?.text === "!";
  const [first, ...rest] = hasSheet ? tokens.slice(2) : tokens;
  if (first?.kind !== "name") return undefined;
  const start = cellAddress(first);
  if (start === undefined) {
    return !hasSheet && rest.length === 0 && DEFINED_NAME.test(first.text) ? { name: first.text } : undefined;
  }
  const sheet = hasSheet ? sheetName(tokens[0] as Token) : "";
  if (sheet === undefined) return undefined;
  if (rest.length === 0) return { sheet, address: start };
  if (rest.length === 1 && rest[0]?.text === "#") return { sheet, address: `${start}#` };
  const end = rest.length === 2 && rest[0]?.text === ":" ? cellAddress(rest[1] as Token) : undefined;
  return end === undefined ? undefined : { sheet, address: `${start}:${end}` };
}

function cellAddress({ text }: Token): string | undefined {
  const found = CELL.exec(text);
  return found ? `${found[1]?.toUpperCase()}${found[2]}` : undefined;
}

/** Not a sheet of another file, `'[Bok2.xlsx]Blad1'`: it cannot be read from here. */
function sheetName({ kind, text }: Token): string | undefined {
  if (kind === "name") return text;
  if (kind !== "quotedName" || text.includes("[")) return undefined;
  return text.slice(1, -1).replace(/''/g, "'");
}
