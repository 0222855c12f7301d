import type { Place } from "../../formula/FormulaArgument.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, SheetReading } from "../Reading.ts";
import { exactSum } from "../sums/exactUnits.ts";
import type { WrongFigures } from "../WrongFigures.ts";

/** More wrong figures or totals than these, and agreement is chance. */
const MOST_WRONG = 20;
const MOST_TOTALS = 300;

/** A typed result that is the difference of two totals elsewhere, one of them wrong: it will have to be mended by hand. */
export function differenceElsewhere({ sheets }: Reading, wrong: WrongFigures): readonly Finding[] {
  const faults = wrong.list();
  if (faults.length > MOST_WRONG) return [];
  const totals = sheets.flatMap(totalsOf);
  if (totals.length > MOST_TOTALS) return [];
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ results }) =>
      results.flatMap(({ frame, line, before }): Finding[] => {
        // A result under totals of its own is judged there.
        if (before.length > 0) return [];
        return frame.lanes.flatMap(({ index: column }): Finding[] => {
          const { grid } = frame;
          const figure = grid.number(line.index, column) ?? 0;
          if (figure === 0 || grid.formula(line.index, column) !== null) return [];
          for (const fault of faults) {
            const source = sheets.find((sheet) => sheet.grid.name === fault.sheet)?.grid;
            if (source === undefined) continue;
            const shown = source.number(fault.row, fault.column);
            if (shown === undefined || shown === figure) continue;
            const other = totals.find(({ value }) => Math.abs(exactSum([value, -shown])) === Math.abs(figure));
            if (other === undefined) continue;
            const right = exactSum([other.value, -fault.right]);
            const sum =
              Math.sign(exactSum([other.value, -shown])) === Math.sign(figure) ? right : exactSum([0, -right]);
            return [
              {
                code: AuditCode.differenceWrong,
                level: "note",
                place: grid.place(line.index, column),
                about: [other.place, source.place(fault.row, fault.column)],
                data: { variant: "follows", label: line.label, figure, sum, difference: exactSum([figure, -sum]) },
                formula: null,
                replacement: null,
              },
            ];
          }
          return [];
        });
      }),
    ),
  );
}

function totalsOf({ tables }: SheetReading): readonly { readonly value: number; readonly place: Place }[] {
  return tables.flatMap(({ columnTotals }) =>
    columnTotals.flatMap(({ frame, line, cells }) =>
      cells.map(({ lane, value }) => ({ value, place: frame.grid.place(line.index, lane.index) })),
    ),
  );
}
