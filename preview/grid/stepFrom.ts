import type { Place } from "../engine/cellName.ts";

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows that PageUp and PageDown pass. */
const PAGE = 20;

/**
 * Where a key leads from a place, as in Excel; undefined when the key does not move. With Ctrl, an arrow goes to the
 * last filled cell of the block, or to the next block, or to the sheet's edge.
 */
export function stepFrom(
  place: Place,
  key: string,
  ctrl: boolean,
  size: SheetSize,
  isFilled: (place: Place) => boolean,
  lastFilled: Place,
): Place | undefined {
  const inside = ({ row, col }: Place): Place => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    col: Math.max(0, Math.min(size.columns - 1, col)),
  });
  const direction = DIRECTIONS[key];
  if (direction) {
    const next = (from: Place): Place => inside({ row: from.row + direction[0], col: from.col + direction[1] });
    return ctrl ? edgeOf(place, next, isFilled) : next(place);
  }
  if (key === "PageUp") return inside({ row: place.row - PAGE, col: place.col });
  if (key === "PageDown") return inside({ row: place.row + PAGE, col: place.col });
  if (key === "Home") return { row: ctrl ? 0 : place.row, col: 0 };
  if (key === "End" && ctrl) return lastFilled;
  return undefined;
}

function edgeOf(place: Place, next: (from: Place) => Place, isFilled: (place: Place) => boolean): Place {
  const isEdge = (at: Place) => next(at).row === at.row && next(at).col === at.col;
  const isInBlock = isFilled(place) && isFilled(next(place));
  let at = place;
  while (!isEdge(at) && (isInBlock ? isFilled(next(at)) : at === place || !isFilled(at))) at = next(at);
  return at;
}
