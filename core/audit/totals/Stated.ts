/** A typed total in one lane, in units. */
export interface Stated {
  /** By its place in the frame. */
  readonly lane: number;
  readonly units: number;
  readonly decimals: number;
}
