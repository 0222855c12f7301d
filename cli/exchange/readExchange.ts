import { addressOf } from "../../core/exchange/Converted.ts";
import type { ExchangeSheet, ExchangeWorkbook } from "../../core/exchange/ExchangeWorkbook.ts";
import { areaOf } from "../../core/formula/Area.ts";
import type { Place } from "../../core/formula/FormulaArgument.ts";
import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { readArgument } from "../../core/formula/readArgument.ts";
import { shiftedFormula } from "../../core/formula/shiftedFormula.ts";
import type { Package } from "../package/Package.ts";
import { CellBudget } from "../workbook/SheetCells.ts";
import { readSharedStrings, unescapedText } from "../workbook/sharedStrings.ts";
import { type DefinedName, readWorkbookPart, type WorkbookPart } from "../workbook/workbookPart.ts";
import { type PartText, readPartText } from "./PartText.ts";
import { innerXml, type XmlCell, xmlCells } from "./SheetXml.ts";
import { attributeValue, plainText } from "./xmlTags.ts";

/** A cell as it stands in the file. */
export interface StoredCell extends XmlCell {
  /** With `=`; a shared formula as it reads in this very cell. "" or left out where there is none. */
  readonly formulaText?: string;
  /** The number of the shared formula that the cell is part of. */
  readonly shared?: string | undefined;
}

export interface ExchangeFile {
  readonly workbook: ExchangeWorkbook;
  readonly book: WorkbookPart;
  readonly sharedStrings: readonly string[];
  /** One for each sheet of the workbook, in the same order. */
  readonly sheets: readonly { readonly name: string; readonly part: PartText }[];
}

/** Reads all cells of a workbook. */
export function readExchange(source: Package): ExchangeFile {
  const book = readWorkbookPart(source);
  const sharedStrings = book.sharedStrings === undefined ? [] : readSharedStrings(source, book.sharedStrings);
  const budget = new CellBudget();
  const sheets = book.sheets.map(({ name, part }) => ({ name, part: readPartText(source, part) }));
  return {
    workbook: {
      sheets: sheets.map(({ name, part }) => exchangeSheet(name, part, sharedStrings, budget)),
      names: Object.fromEntries(book.names.flatMap(namedPlace)),
    },
    book,
    sharedStrings,
    sheets,
  };
}

/**
 * The cells of a sheet by address, with the places where they stand: those that are asked for, and all that share a formula
 * with another. Read anew each time, so that the places of millions of cells are never kept.
 */
export function cellsAt(part: PartText, wanted: ReadonlySet<string>): ReadonlyMap<string, StoredCell> {
  const cells = new Map<string, StoredCell>();
  for (const cell of storedCells(part)) {
    const address = addressOf(cell);
    if (cell.shared !== undefined || wanted.has(address)) cells.set(address, cell);
  }
  return cells;
}

function* storedCells({ text, path }: PartText): Generator<StoredCell> {
  const firsts = new Map<string, StoredCell>();
  for (const cell of xmlCells(text, path)) {
    const { row, column, formula } = cell;
    if (formula === undefined) {
      yield cell;
      continue;
    }
    const tag = formula.open;
    const shared = attributeValue(text, tag, "t") === "shared" ? attributeValue(text, tag, "si") : undefined;
    const typed = plainText(innerXml(text, formula)).replace(/^\s*=/, "");
    const first = shared === undefined || typed !== "" ? undefined : firsts.get(shared);
    const copied = first ? shiftedFormula(first.formulaText ?? "", row - first.row, column - first.column) : "";
    const stored = { ...cell, formulaText: typed === "" ? copied : `=${typed}`, shared };
    if (shared !== undefined && typed !== "" && !firsts.has(shared)) firsts.set(shared, stored);
    yield stored;
  }
}

function exchangeSheet(
  name: string,
  part: PartText,
  sharedStrings: readonly string[],
  budget: CellBudget,
): ExchangeSheet {
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  const filled: string[] = [];
  for (const cell of storedCells(part)) {
    budget.take(1, 1, name);
    put(values, cell, storedValue(part.text, cell, sharedStrings));
    if (cell.formulaText) put(formulas, cell, cell.formulaText);
    const tag = cell.formula?.open;
    const isArray = tag !== undefined && attributeValue(part.text, tag, "t") === "array";
    if (isArray) filled.push(attributeValue(part.text, tag, "ref") ?? addressOf(cell));
  }
  return { name, row: 1, column: 1, formulas, values, filled };
}

function put(rows: unknown[][], { row, column }: StoredCell, value: unknown): void {
  while (rows.length < row) rows.push([]);
  (rows[row - 1] as unknown[])[column - 1] = value;
}

/** As the core knows values; an error as its name. */
function storedValue(text: string, cell: StoredCell, sharedStrings: readonly string[]): unknown {
  const type = attributeValue(text, cell.cell.open, "t") ?? "n";
  if (type === "inlineStr") return cell.inline ? inlineText(innerXml(text, cell.inline)) : null;
  if (cell.value === undefined) return null;
  const stored = plainText(innerXml(text, cell.value));
  if (type === "s") return sharedStrings[Number(stored)] ?? null;
  if (type === "str") return unescapedText(stored);
  if (type === "e") return { special: "error", error: stored };
  if (type === "b") return stored.trim() === "1";
  if (type === "d") return { special: "date" };
  return stored.trim() === "" ? null : Number(stored);
}

function inlineText(xml: string): string {
  const withoutReadings = xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, "");
  const texts = [...withoutReadings.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)];
  return unescapedText(texts.map(([, inner = ""]) => plainText(inner)).join(""));
}

/** A name that stands for one area, on every sheet. */
function namedPlace({ name, formula, isLocal }: DefinedName): readonly (readonly [string, Place])[] {
  const argument = isLocal ? undefined : readArgument(formula, ENGLISH_STYLE);
  if (argument?.kind !== "reference" || "name" in argument.reference) return [];
  const { sheet, address } = argument.reference;
  return areaOf(address) ? [[name, { sheet, address }]] : [];
}
