import type { Frame } from "./Frame.ts";
import { LaneUnits } from "./LaneUnits.ts";

/** A formula in a line that adds or subtracts lines of its own lane, from one index to another. */
export interface Use {
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

/** The state of a walk through a frame's lines, from the first to the last. Lines are named by their place in the frame. */
export class Walk {
  readonly frame: Frame;
  readonly units: LaneUnits;
  /** Lines that no total has taken yet; a total takes its lines and stands for them from there. */
  stack: number[] = [];
  /** How much looking back is left: bounds the time on a sheet where no total is the sum of anything. */
  budget: number;
  readonly #taken: Uint8Array;
  readonly #uses: readonly Use[];

  constructor(frame: Frame, uses: readonly Use[]) {
    this.frame = frame;
    this.units = new LaneUnits(frame);
    this.#taken = new Uint8Array(frame.lines.length);
    this.#uses = uses;
    this.budget = 20 * (frame.lines.length + 100) * Math.max(1, Math.min(50, frame.lanes.length));
  }

  isTaken(line: number): boolean {
    return this.#taken[line] === 1;
  }

  take(lines: readonly number[]): void {
    if (lines.length === 0) return;
    for (const line of lines) this.#taken[line] = 1;
    this.stack = this.stack.filter((line) => this.#taken[line] === 0);
  }

  /** A line with a number that no total has taken. */
  isFree(line: number): boolean {
    return !this.isTaken(line) && this.frame.lanes.some((_, lane) => this.units.isFilled(lane, line));
  }

  /** Whether a formula of another line than the total adds or subtracts the line: then the total leaves it out on purpose. */
  isUsedElsewhere(line: number, total: number): boolean {
    const index = this.frame.lines[line]?.index ?? 0;
    return this.#uses.some(({ by, from, to }) => by !== total && from <= index && index <= to);
  }
}
