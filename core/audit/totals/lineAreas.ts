import type { Place } from "../../formula/FormulaArgument.ts";
import { columnOf, type Frame, type Lane, type Line, rowOf } from "./Frame.ts";

/** Lines of one lane as areas: those between which no other line of figures stands are one. */
export function lineAreas(frame: Frame, lines: readonly Line[], lane: Lane): readonly Place[] {
  const wanted = new Set(lines);
  const areas: [number, number][] = [];
  let isOpen = false;
  for (const line of frame.lines) {
    if (!wanted.has(line)) isOpen = false;
    else if (isOpen) (areas[areas.length - 1] as [number, number])[1] = line.index;
    else {
      areas.push([line.index, line.index]);
      isOpen = true;
    }
  }
  return areas.map(([from, to]) =>
    frame.grid.place(
      rowOf(frame, from, lane.index),
      columnOf(frame, from, lane.index),
      rowOf(frame, to, lane.index),
      columnOf(frame, to, lane.index),
    ),
  );
}
