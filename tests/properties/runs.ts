/** How every property is run. The seed is fixed, so that a failure is the same on every machine; it stands in each title. */
export const RUNS = { numRuns: 2000, seed: 20031210 } as const;

export const TITLE = `(${RUNS.numRuns} runs, seed ${RUNS.seed})`;
