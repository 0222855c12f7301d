/** From a figure to a place along an axis, and the figures that the axis names. */
export interface Scale {
  place(figure: number): number;
  readonly ticks: readonly number[];
}

/** A logarithmic axis with the whole powers of ten that lie on it; it ends at them if `isWhole`, else at the figures. */
export function logScale(figures: readonly number[], from: number, to: number, isWhole = true): Scale {
  const ends = [Math.log10(Math.min(...figures)), Math.log10(Math.max(...figures))] as const;
  const low = isWhole ? Math.floor(ends[0]) : ends[0];
  const high = isWhole ? Math.max(low + 1, Math.ceil(ends[1])) : ends[1];
  const first = Math.ceil(low);
  return {
    place: (figure) => from + ((to - from) * (Math.log10(figure) - low)) / (high - low),
    ticks: Array.from({ length: Math.floor(high) - first + 1 }, (_, i) => Number(`1e${first + i}`)),
  };
}

/** A linear axis from 0 with three to six round ticks. */
export function linearScale(figures: readonly number[], from: number, to: number): Scale {
  const most = Math.max(...figures);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((size) => most / size <= 5) ?? 2 * power;
  const count = Math.ceil(most / step);
  return {
    place: (figure) => from + ((to - from) * figure) / (count * step),
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
  };
}
