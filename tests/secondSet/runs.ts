/** How every property here is run; the seed is fixed, so that a failure is the same on every machine. */
export const RUNS = { numRuns: 1000, seed: 20031210 } as const;

export const TITLE = `(${RUNS.numRuns} runs, seed ${RUNS.seed})`;
