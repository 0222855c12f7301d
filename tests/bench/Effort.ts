/** How long a run may look at each figure. */
export interface Effort {
  /** Samples per figure; the lower quartile counts. */
  readonly rounds: number;
  /** How long one sample lasts, at least one call. */
  readonly sampleMs: number;
  /** Once a contender has used so much, and has three samples, it sits out the rounds that are left. */
  readonly budgetMs: number;
}

export const FULL: Effort = { rounds: 15, sampleMs: 20, budgetMs: 3_000 };

/** To see that everything runs: figures of no worth, never written. */
export const SHORT: Effort = { rounds: 3, sampleMs: 2, budgetMs: 150 };
