/** Fewer runs of each property than in the ordinary tests: a mutant that lives costs them all. The same seed. */
export const RUNS = { numRuns: 40, seed: 20031210 } as const;

export const TITLE = `(${RUNS.numRuns} runs, seed ${RUNS.seed})`;
