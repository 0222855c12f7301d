/** By line, by lane (as placed in the frame): the lines that a formula there adds. */
export type OwnSums = ReadonlyMap<number, readonly number[]>;
