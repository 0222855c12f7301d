import type { Place } from "../../formula/FormulaArgument.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding, Replacement } from "../Finding.ts";
import type { Reading } from "../Reading.ts";
import { compareSum } from "../totals/compareSum.ts";
import { columnOf, type Frame, formulaAt, type Line, rowOf, valueAt } from "../totals/Frame.ts";
import { lineAreas } from "../totals/lineAreas.ts";
import { sumFormula } from "../totals/sumFormula.ts";
import type { TotalCell, TotalLine } from "../totals/TotalLine.ts";
import { WrongFigures } from "../WrongFigures.ts";
import { isQualified } from "../words/labelClass.ts";

/** Typed totals that are not the sum of their rows, pasted totals, and sums that leave cells out. */
export function totals({ sheets, style }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columnTotals, rowTotals }) => {
      const all = [...columnTotals, ...rowTotals].filter(({ addends }) => addends.length > 1);
      const found = all.flatMap((total) => inLine(total, style));
      const wrong = new WrongFigures();
      wrong.add(found.map(({ finding }) => finding));
      return found.flatMap(({ finding, total, cell }) => {
        // A total that agrees with its rows once these are right is not wrong itself.
        // Where a finding was made, no figure is unclear.
        const right = numbers(total.frame, total.addends, cell, wrong) as readonly number[];
        const agrees = cell.by === "typed" && compareSum(right, cell.value, true)?.verdict === "equal";
        return agrees ? [] : [finding];
      });
    }),
  );
}

interface Found {
  readonly finding: Finding;
  readonly total: TotalLine;
  readonly cell: TotalCell;
}

function inLine(total: TotalLine, style: Reading["style"]): readonly Found[] {
  const hasSums = total.cells.some(({ by }) => by === "sum");
  return total.cells.flatMap((cell) => {
    if (cell.by === "other") return [];
    const finding = cell.by === "sum" ? missesCells(total, cell, style) : typedWrong(total, cell, hasSums, style);
    return finding ? [{ finding, total, cell }] : [];
  });
}

function typedWrong(total: TotalLine, cell: TotalCell, hasSums: boolean, style: Reading["style"]): Finding | undefined {
  const { frame, line, addends } = total;
  // "Summa inkl. moms": something is added that stands elsewhere.
  if (isQualified(line.label)) return undefined;
  const parts = numbers(frame, addends, cell);
  if (parts === undefined || parts.filter((part) => part !== 0).length < 2) return undefined;
  const compared = compareSum(parts, cell.value, cell.lane.isCount);
  if (compared === undefined || compared.verdict === "equal") return undefined;
  const isRounded = compared.verdict === "rounded" && !hasSums;
  return {
    code: hasSums ? AuditCode.pastedTotal : AuditCode.typedTotalWrong,
    level: isRounded ? "note" : "error",
    place: placeOf(frame, line, cell),
    about: lineAreas(frame, addends, cell.lane),
    data: {
      label: line.label,
      figure: cell.value,
      sum: compared.sum,
      difference: compared.difference,
      rounding: isRounded ? 1 : 0,
    },
    formula: null,
    replacement: replacementOf(total, cell, compared.sum, style),
  };
}

function missesCells(total: TotalLine, cell: TotalCell, style: Reading["style"]): Finding | undefined {
  const { frame, line, addends } = total;
  const taken = new Set(cell.taken);
  const missed = addends.filter(
    (each) => !taken.has(each) && valueAt(frame, each.index, cell.lane.index) !== undefined,
  );
  if (missed.length === 0) return undefined;
  const parts = numbers(frame, addends, cell);
  if (parts === undefined) return undefined;
  const left = numbers(frame, missed, cell) as readonly number[];
  const sum = compareSum(parts, cell.value, true);
  const amount = compareSum(left, 0, true);
  if (sum === undefined || amount === undefined) return undefined;
  const isEmpty = left.every((value) => value === 0);
  return {
    code: AuditCode.sumMissesCells,
    level: isEmpty ? "warning" : "error",
    place: placeOf(frame, line, cell),
    about: lineAreas(frame, missed, cell.lane),
    data: {
      variant: isEmpty ? "empty" : "plain",
      label: line.label,
      figure: cell.value,
      sum: sum.sum,
      difference: amount.difference,
      cells: missed.length,
    },
    formula: formulaAt(frame, line.index, cell.lane.index),
    replacement: replacementOf(total, cell, sum.sum, style),
  };
}

/** The numbers of some lines in a cell's lane; `undefined` where an error or a number as text stands among them. */
function numbers(
  frame: Frame,
  lines: readonly Line[],
  { lane }: TotalCell,
  wrong?: WrongFigures,
): readonly number[] | undefined {
  const values: number[] = [];
  for (const { index } of lines) {
    const [row, column] = [rowOf(frame, index, lane.index), columnOf(frame, index, lane.index)];
    const value = wrong?.at(frame.grid.name, row, column) ?? valueAt(frame, index, lane.index);
    if (value !== undefined) values.push(value);
    else if (frame.grid.isUnclear(row, column)) return undefined;
  }
  return values;
}

function placeOf(frame: Frame, { index }: Line, { lane }: TotalCell): Place {
  return frame.grid.place(rowOf(frame, index, lane.index), columnOf(frame, index, lane.index));
}

function replacementOf(total: TotalLine, cell: TotalCell, sum: number, style: Reading["style"]): Replacement {
  const { frame, line, addends } = total;
  return {
    place: placeOf(frame, line, cell),
    formula: sumFormula(lineAreas(frame, addends, cell.lane), style),
    before: [[cell.value]],
    after: [[sum]],
    clears: [],
  };
}
