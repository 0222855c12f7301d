import type { Effort } from "./Effort.ts";

const FEWEST_SAMPLES = 3;

interface Run {
  readonly call: () => unknown;
  /** Calls per sample. */
  readonly count: number;
  readonly samples: number[];
  spentMs: number;
}

/** Nanoseconds per call over several rounds, the contenders taking turns so that the machine's drift is shared. */
export function measure<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  { rounds, sampleMs, budgetMs }: Effort,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const runs = names.map((name): Run => {
    const call = contenders[name];
    const once = warmUp(call, sampleMs);
    return { call, count: Math.max(1, Math.round((sampleMs * 1e6) / Math.max(once, 1))), samples: [], spentMs: 0 };
  });
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      if (run.samples.length >= FEWEST_SAMPLES && run.spentMs > budgetMs) continue;
      const nanoseconds = timed(run.call, run.count);
      run.samples.push(nanoseconds / run.count);
      run.spentMs += nanoseconds / 1e6;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, lowerQuartile((runs[i] as Run).samples)])) as Record<
    Name,
    number
  >;
}

/** Until the compiler has had three samples' time; the nanoseconds of a call then. */
function warmUp(call: () => unknown, sampleMs: number): number {
  let spent = 0;
  let count = 1;
  let once = Number.POSITIVE_INFINITY;
  while (spent < 3e6 * sampleMs) {
    const nanoseconds = timed(call, count);
    once = nanoseconds / count;
    spent += nanoseconds;
    if (nanoseconds < 3e5 * sampleMs) count *= 2;
  }
  return once;
}

let sink: unknown;

function timed(call: () => unknown, count: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) sink = call();
  const elapsed = Number(process.hrtime.bigint() - start);
  // Read, so that no optimiser may drop the calls.
  if (sink === measure) throw new Error("unreachable");
  return elapsed;
}

/** The middle of the lower half: other programs can only make a call slower, and the quickest one may have had luck. */
export function lowerQuartile(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[sorted.length >> 2] as number;
}
