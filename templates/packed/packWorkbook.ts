import type { FormatName, StyleName } from "../workbook/styles.ts";
import type { Cell, Content, Sheet, Workbook } from "../workbook/Workbook.ts";

/** Address, style, content, format, note; what is missing at the end is left out, before it 0. */
type PackedCell = readonly [string, StyleName, (PackedContent | 0)?, (FormatName | 0)?, (string | 0)?];

/** v: fixed value; i: input, null if blank; f: formula with rows and columns. */
type PackedContent =
  | { readonly v: string | number }
  | { readonly i: string | number | null }
  | { readonly f: string; readonly r: number; readonly c: number };

interface PackedSheet extends Omit<Sheet, "cells" | "heights"> {
  readonly cells: readonly PackedCell[];
  readonly heights: readonly (readonly [number, number])[];
}

/**
 * A workbook as text, a line per cell. A host's script holds it like this: it costs nothing until somebody wants the
 * workbook, and can still be read.
 */
export function packWorkbook(workbook: Workbook): string {
  const sheets = workbook.sheets.map(
    (sheet): PackedSheet => ({ ...sheet, heights: [...sheet.heights], cells: [...sheet.cells].map(packCell) }),
  );
  return JSON.stringify({ ...workbook, sheets }).replace(/,(?=\["[A-Z]+\d+",")/g, ",\n");
}

/** The same workbook again. */
export function unpackWorkbook(text: string): Workbook {
  const packed = JSON.parse(text) as Omit<Workbook, "sheets"> & { readonly sheets: readonly PackedSheet[] };
  const sheets = packed.sheets.map(
    (sheet): Sheet => ({ ...sheet, heights: new Map(sheet.heights), cells: new Map(sheet.cells.map(unpackCell)) }),
  );
  return { ...packed, sheets };
}

function packCell([at, { style, content, format, note }]: readonly [string, Cell]): PackedCell {
  const parts: (string | PackedContent | 0)[] = [at, style, packContent(content), format ?? 0, note ?? 0];
  while (parts[parts.length - 1] === 0) parts.pop();
  return parts as unknown as PackedCell;
}

function packContent(content: Content | undefined): PackedContent | 0 {
  if (content === undefined) return 0;
  if (content.kind === "value") return { v: content.value };
  if (content.kind === "input") return { i: content.value ?? null };
  return { f: content.formula, r: content.rows, c: content.columns };
}

function unpackCell([at, style, content, format, note]: PackedCell): readonly [string, Cell] {
  return [
    at,
    {
      style,
      ...(format ? { format } : {}),
      ...(content ? { content: unpackContent(content) } : {}),
      ...(note ? { note } : {}),
    },
  ];
}

function unpackContent(content: PackedContent): Content {
  if ("v" in content) return { kind: "value", value: content.v };
  if ("i" in content) return { kind: "input", ...(content.i === null ? {} : { value: content.i }) };
  return { kind: "formula", formula: content.f, rows: content.r, columns: content.c };
}
