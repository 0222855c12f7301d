import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { compareSum } from "../totals/compareSum.ts";
import { type Frame, type Line, valueAt } from "../totals/Frame.ts";
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
      if (bottom.addends.length < 2 || right.addends.length < 2) return [];
      const [row, column] = [bottom.line.index, right.line.index];
      const { grid } = bottom.frame;
      const figure = valueAt(bottom.frame, row, column);
      const lane = bottom.frame.lanes.find(({ index }) => index === column);
      if (figure === undefined || lane === undefined || !right.frame.lanes.some(({ index }) => index === row))
        return [];
      const down = sumAt(bottom, column, figure);
      const across = sumAt(right, row, figure);
      if (down === undefined || across === undefined || down.sum === across.sum) return [];
      if ((down.difference === 0) === (across.difference === 0)) return [];
      if (someWrong(bottom, column, wrong) || someWrong(right, row, wrong)) return [];
      // Figures that the rounding of either side explains are worth a note, and wrong totals were said elsewhere.
      const off = down.difference === 0 ? across : down;
      const total = down.difference === 0 ? right : bottom;
      const index = total === right ? row : column;
      const isRounding = off.verdict === "rounded";
      return [
        {
          code: AuditCode.rowsAgainstColumns,
          level: isRounding ? "note" : "error",
          place: grid.place(row, column),
          about: lineAreas(total.frame, total.addends, { index, isCount: false }),
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

function sumAt({ frame, addends }: TotalLine, lane: number, figure: number): ReturnType<typeof compareSum> {
  const values = addends.flatMap(({ index }) => valueAt(frame, index, lane) ?? []);
  const isCount = frame.lanes.find(({ index }) => index === lane)?.isCount ?? false;
  return values.length < 2 ? undefined : compareSum(values, figure, isCount);
}

function someWrong({ frame, addends }: TotalLine, lane: number, wrong: WrongFigures): boolean {
  return addends.some((line) => isWrong(frame, line, lane, wrong));
}

function isWrong({ grid, isVertical }: Frame, { index }: Line, lane: number, wrong: WrongFigures): boolean {
  return wrong.at(grid.name, isVertical ? index : lane, isVertical ? lane : index) !== undefined;
}
