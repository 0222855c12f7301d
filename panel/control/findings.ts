import { type FoundCall, ourCalls } from "../../core/formula/ourCalls.ts";
import { FUNCTIONS } from "../../core/index.ts";
import type { FormulaArgument, FormulaCell, HostDescription } from "../WorkbookHost.ts";

/** Many calls of one function on one sheet that each calculate a single cell. */
export interface SingleCells {
  readonly sheet: string;
  readonly id: string;
  readonly count: number;
  /** The first of them, to go to. */
  readonly first: FormulaCell;
}

/** What the formulas of a workbook tell before anything is calculated. */
export interface Findings {
  readonly formulas: number;
  /** Formulas as another program left them, which the tool that converts is for. */
  readonly fromOther: readonly FormulaCell[];
  /** Cells in `#NAME?`, or stored under a name that Excel made up. */
  readonly unknownNames: readonly FormulaCell[];
  readonly otherErrors: readonly FormulaCell[];
  readonly singleCells: readonly SingleCells[];
  /** Formulas that are calculated anew at every change (in Sheets: never), because an argument is. */
  readonly volatile: readonly FormulaCell[];
}

/** From how many on it is worth writing one formula over a range: every call of a custom function costs a round trip. */
const MANY = 10;

/** English and Swedish: what Sheets gives back in a Swedish sheet is not documented. */
const VOLATILE_NAMES =
  "NOW|NU|TODAY|IDAG|RAND|SLUMP|RANDBETWEEN|SLUMP\\.MELLAN|RANDARRAY|SLUMPMATRIS|OFFSET|FÖRSKJUTNING|INDIRECT|INDIREKT";
const VOLATILE = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${VOLATILE_NAMES})\\s*\\(`, "iu");

type Host = Pick<HostDescription, "prefix" | "style" | "target">;

/** What Sheets writes in a file around a formula that Excel lacks, and what Excel writes before our names. */
const LEFT_BY_OTHER = { excel: /xludf\.dummyfunction/i, google: /xludf\.dummyfunction|_xldudf_/i } as const;

export function findings(all: readonly FormulaCell[], host: Host): Findings {
  const fromOther = all.filter(({ formula }) => LEFT_BY_OTHER[host.target].test(formula));
  const cells = all.filter((cell) => !fromOther.includes(cell));
  const unknownNames = cells.filter((cell) => cell.error === "#NAME?" || /_xldudf_/i.test(cell.formula));
  return {
    formulas: all.length,
    fromOther,
    unknownNames,
    otherErrors: cells.filter((cell) => cell.error !== null && !unknownNames.includes(cell)),
    singleCells: singleCells(cells, host),
    volatile: cells.filter((cell) =>
      ourCalls(cell.formula, host.prefix, host.style).some(({ text }) => VOLATILE.test(text)),
    ),
  };
}

function singleCells(cells: readonly FormulaCell[], { prefix, style }: Host): SingleCells[] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const [call] = ourCalls(cell.formula, prefix, style);
    if (!call || !isSingle(cell, call)) continue;
    const key = JSON.stringify([cell.sheet, call.id]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [sheet, id] = JSON.parse(key) as [string, string];
    const [first] = group;
    return first && group.length >= MANY ? [{ sheet, id, count: group.length, first }] : [];
  });
}

/** A call of a function that takes ranges, given no range at all. */
function isSingle(cell: FormulaCell, call: FoundCall): boolean {
  const definition = FUNCTIONS.find(({ id }) => id === call.id);
  const takesRanges = definition?.parameters.some(({ kind }) => kind === "vector" || kind === "table");
  return takesRanges === true && cell.size.rows * cell.size.columns === 1 && call.arguments.every(isOneCell);
}

function isOneCell(argument: FormulaArgument | undefined): boolean {
  if (argument?.kind === "cells") return argument.rows.length === 1 && argument.rows[0]?.length === 1;
  if (argument?.kind !== "reference") return argument !== undefined;
  return "address" in argument.reference && !/[:#]/.test(argument.reference.address);
}
