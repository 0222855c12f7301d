import { CellKind } from "../grid/CellKind.ts";
import { decimalsOf, inUnits } from "../sums/exactUnits.ts";
import { type Frame, kindAt, valueAt } from "./Frame.ts";

/** The numbers of a frame, each lane in whole units of its own finest decimal. */
export class LaneUnits {
  readonly #height: number;
  readonly #units: Float64Array;
  readonly #filled: Uint8Array;
  readonly #places: Uint8Array;

  constructor(frame: Frame) {
    const { lines, lanes } = frame;
    const height = lines.length;
    this.#height = height;
    this.#units = new Float64Array(height * lanes.length);
    this.#filled = new Uint8Array(height * lanes.length);
    this.#places = new Uint8Array(lanes.length);
    for (let l = 0; l < lanes.length; l++) {
      const lane = (lanes[l] as { index: number }).index;
      const start = l * height;
      let places = 0;
      for (let i = 0; i < height; i++) {
        const line = (lines[i] as { index: number }).index;
        const value = valueAt(frame, line, lane);
        if (value !== undefined) {
          this.#filled[start + i] = 1;
          this.#units[start + i] = value;
          if (places < 6) places = Math.max(places, decimalsOf(value));
          continue;
        }
        const kind = kindAt(frame, line, lane);
        if (kind === CellKind.error || kind === CellKind.textNumber) this.#units[start + i] = Number.NaN;
      }
      this.#places[l] = places;
      for (let i = start; i < start + height; i++) {
        this.#units[i] = inUnits(this.#units[i] as number, places);
      }
    }
  }

  /** Blank is 0; NaN where an error or a number as text stands, for then no sum can be judged. */
  at(lane: number, line: number): number {
    return this.#units[lane * this.#height + line] as number;
  }

  isFilled(lane: number, line: number): boolean {
    return this.#filled[lane * this.#height + line] === 1;
  }

  /** The lane's finest decimals. */
  places(lane: number): number {
    return this.#places[lane] as number;
  }
}

/** Whether a sum in units is what a cell states: exactly, or rounded to the cell's own decimals. */
export function isStated(sum: number, stated: number, ownDecimals: number, places: number): boolean {
  const off = Math.abs(sum - stated);
  if (off === 0) return true;
  return ownDecimals < places && off * 2 <= 10 ** (places - ownDecimals);
}
