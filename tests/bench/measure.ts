/** Nanoseconds per call: the median of several rounds, the contenders taking turns so that the machine's drift is shared. */
export function measure(contenders: Readonly<Record<string, () => unknown>>, rounds = 11): Record<string, number> {
  const names = Object.keys(contenders);
  const counts = new Map<string, number>();
  for (const name of names) {
    const run = contenders[name] as () => unknown;
    for (let warm = 0; warm < 50; warm++) run();
    const once = timed(run, 20) / 20;
    counts.set(name, Math.max(1, Math.round(20e6 / Math.max(once, 1))));
  }
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const count = counts.get(name) as number;
      samples.get(name)?.push(timed(contenders[name] as () => unknown, count) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) as number[])]));
}

let sink: unknown;

function timed(run: () => unknown, count: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) sink = run();
  const elapsed = Number(process.hrtime.bigint() - start);
  // Read, so that no optimiser may drop the calls.
  if (sink === measure) throw new Error("unreachable");
  return elapsed;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
