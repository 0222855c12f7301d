import { CellKind } from "../grid/CellKind.ts";
import type { Grid } from "../grid/Grid.ts";

/** A column of labels has words in most rows where figures follow; a column of remarks in few. */
const SHARE_OF_WORDS = 0.6;

/** Tells which columns of a sheet hold labels: the first words of a row, and words between figures that stand in most rows. */
export function labelColumns(grid: Grid): (column: number) => boolean {
  const withWords: number[] = [];
  const without: number[] = [];
  for (let row = 1; row <= grid.height; row++) {
    let last = grid.width(row);
    while (last > 0 && !isFigure(grid.kind(row, last))) last--;
    let seenFigure = false;
    let seenWords = false;
    for (let column = 1; column < last; column++) {
      const kind = grid.kind(row, column);
      if (kind === CellKind.text) {
        withWords[column] = (withWords[column] ?? 0) + 1;
        seenWords = true;
      } else if (kind === CellKind.blank && seenFigure) without[column] = (without[column] ?? 0) + 1;
      else if (kind === CellKind.textNumber && !seenWords) withWords[column] = (withWords[column] ?? 0) + 1;
      else if (isFigure(kind)) {
        seenFigure = true;
        // Figures and words in one column: its words are remarks.
        without[column] = (without[column] ?? 0) + 1;
      }
    }
  }
  return (column) => {
    const words = withWords[column] ?? 0;
    return words > 0 && words >= SHARE_OF_WORDS * (words + (without[column] ?? 0));
  };
}

function isFigure(kind: CellKind): boolean {
  return kind === CellKind.number || kind === CellKind.percent || kind === CellKind.error;
}
