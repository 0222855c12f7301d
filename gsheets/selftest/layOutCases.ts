import type { ResultCell } from "../../core/index.ts";
import type { FormulaArgument, FormulaCall } from "../../panel/WorkbookHost.ts";
import { type Area, addressOf, columnLetters } from "../cells/Area.ts";
import { localeFreeFormula } from "../formulas/localeFreeFormula.ts";
import type { SelfTestCase } from "./SelfTestCase.ts";
import type { SelfTestWords } from "./selfTestWords.ts";

/** Where one case stands on the sheet, and what is written there as formulas. */
export interface CaseBlock {
  readonly test: SelfTestCase;
  /** Where the calculated cells will stand; the formula goes into the first. */
  readonly calculated: Area;
  readonly formula: string;
  readonly verdict: { readonly cell: Area; readonly formula: string };
}

/** The whole sheet as cells to write at one go, with the formulas apart: they are written a few at a time. */
export interface SelfTestLayout {
  /** Rectangular; "" is an empty cell. Constants stand here, so that no formula holds a decimal mark or an array. */
  readonly values: readonly (readonly ResultCell[])[];
  readonly blocks: readonly CaseBlock[];
  readonly total: { readonly cell: Area; readonly formula: string };
}

const FIRST_ROW = 4;
const FIRST_COLUMN = 4;

/** Lays the cases out below each other: verdict, function and note to the left, then each argument, calculated, expected. */
export function layOutCases(cases: readonly SelfTestCase[], version: string, words: SelfTestWords): SelfTestLayout {
  const page: ResultCell[][] = [];
  const put = (row: number, column: number, rows: readonly (readonly ResultCell[])[]): Area => {
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        while (page.length < row + r) page.push([]);
        const line = page[row - 1 + r] as ResultCell[];
        while (line.length < column + c) line.push("");
        line[column - 1 + c] = cell;
      });
    });
    return { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  };
  put(1, 1, [[`${words.title} ${version}`]]);
  put(FIRST_ROW - 1, 1, [[words.verdict, words.function, words.about]]);
  let row = FIRST_ROW;
  const blocks = cases.map((test) => {
    let column = FIRST_COLUMN;
    let height = 1;
    const place = (label: string, rows: readonly (readonly ResultCell[])[]): Area => {
      put(row, column, [[label]]);
      const area = put(row + 1, column, rows);
      column += area.columns + 1;
      height = Math.max(height, area.rows);
      return area;
    };
    put(row + 1, 2, [[test.call.id, test.about]]);
    const call = callOnPage(test.call, (i, rows) => place(words.parameter(test.call.id, i), rows));
    const blank = test.expected.map((cells) => cells.map((): ResultCell => ""));
    const calculated = place(words.calculated, blank);
    const expected = place(words.expected, test.expected);
    const cell = { row: row + 1, column: 1, rows: 1, columns: 1 };
    row += height + 2;
    return {
      test,
      calculated,
      formula: localeFreeFormula(call),
      verdict: { cell, formula: verdictFormula(calculated, expected, words) },
    };
  });
  const width = Math.max(...page.map((line) => line.length));
  for (const line of page) while (line.length < width) line.push("");
  return {
    values: page,
    blocks,
    total: { cell: { row: 2, column: 1, rows: 1, columns: 1 }, formula: totalFormula(cases.length, row, words) },
  };
}

/** The same call with every constant moved to cells. */
function callOnPage(call: FormulaCall, place: (i: number, rows: ResultCell[][]) => Area): FormulaCall {
  const moved = call.arguments.map((argument, i): FormulaArgument => {
    if (argument.kind === "omitted" || argument.kind === "reference") return argument;
    const rows = argument.kind === "cells" ? argument.rows.map((cells) => [...cells]) : [[argument.value]];
    return { kind: "reference", reference: { sheet: "", address: addressOf(place(i, rows)) } };
  });
  return { id: call.id, arguments: moved };
}

/** Right only if every cell is equal; an error, or a call that Google has not answered yet, is not. */
function verdictFormula(calculated: Area, expected: Area, words: SelfTestWords): string {
  const equal = `SUMPRODUCT(1*(${addressOf(calculated)}=${addressOf(expected)}))`;
  return `=IF(IFERROR(${equal};0)=${expected.rows * expected.columns};"${words.right}";"${words.wrong}")`;
}

function totalFormula(count: number, lastRow: number, words: SelfTestWords): string {
  const letter = columnLetters(1);
  return `="${words.total}: "&COUNTIF(${letter}${FIRST_ROW}:${letter}${lastRow};"${words.right}")&" ${words.of} ${count}"`;
}
