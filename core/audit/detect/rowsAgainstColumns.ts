import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { compareSum } from "../totals/compareSum.ts";
import { type Frame, type Lane, type Line, valueAt } from "../totals/Frame.ts";
import { lineAreas } from "../totals/lineAreas.ts";
import type { TotalLine } from "../totals/TotalLine.ts";
import type { WrongFigures } from "../WrongFigures.ts";

/**
 * Tables with totals at the right and at the bottom: the figure where they meet is the sum of both. Where it is that of one
 * only, and no other figure of the table explains it, the table does not hold together.
 */
export function rowsAgainstColumns({ sheets }: Reading, wrong: WrongFigures): readonly Finding[] {
  return sheets.flatMap(({ tables }) => tables.flatMap((table) => inTable(table, wrong)));
}

function inTable({ columnTotals, rowTotals }: TableReading, wrong: WrongFigures): readonly Finding[] {
  return columnTotals.flatMap((bottom) =>
    rowTotals.flatMap((right): readonly Finding[] => {
      const [row, column] = [bottom.line.index, right.line.index];
      const { grid } = bottom.frame;
      const figure = valueAt(bottom.frame, row, column);
      const laneDown = bottom.frame.lanes.find(({ index }) => index === column);
      const laneAcross = right.frame.lanes.find(({ index }) => index === row);
      if (figure === undefined || laneDown === undefined || laneAcross === undefined) return [];
      const down = sumAt(bottom, laneDown, figure);
      const across = sumAt(right, laneAcross, figure);
      if (down === undefined || across === undefined) return [];
      if ((down.difference === 0) === (across.difference === 0)) return [];
      if (someWrong(bottom, column, wrong) || someWrong(right, row, wrong)) return [];
      // Figures that the rounding of either side explains are worth a note, and wrong totals were said elsewhere.
      const off = down.difference === 0 ? across : down;
      const [total, lane] = down.difference === 0 ? [right, laneAcross] : [bottom, laneDown];
      const isRounding = off.verdict === "rounded";
      return [
        {
          code: AuditCode.rowsAgainstColumns,
          level: isRounding ? "note" : "error",
          place: grid.place(row, column),
          about: lineAreas(total.frame, total.addends, lane),
          data: {
            variant: isRounding ? "rounding" : "plain",
            label: bottom.line.label,
            figure,
            sum: off.sum,
            difference: off.difference,
          },
          formula: grid.formula(row, column),
          replacement: null,
        },
      ];
    }),
  );
}

function sumAt({ frame, addends }: TotalLine, lane: Lane, figure: number): ReturnType<typeof compareSum> {
  const values = addends.flatMap(({ index }) => valueAt(frame, index, lane.index) ?? []);
  return values.length < 2 ? undefined : compareSum(values, figure, lane.isCount);
}

function someWrong({ frame, addends }: TotalLine, lane: number, wrong: WrongFigures): boolean {
  return addends.some((line) => isWrong(frame, line, lane, wrong));
}

function isWrong({ grid, isVertical }: Frame, { index }: Line, lane: number, wrong: WrongFigures): boolean {
  return wrong.at(grid.name, isVertical ? index : lane, isVertical ? lane : index) !== undefined;
}
