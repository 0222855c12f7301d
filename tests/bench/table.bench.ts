import { callFunction, classifyPlain, FUNCTIONS } from "../../core/index.ts";
import { median } from "./measure.ts";

export const title = "AVRUNDATABELL: milliseconds per table (median of 7)";

export function run(): void {
  const definition = FUNCTIONS.find(({ id }) => id === "AVRUNDATABELL");
  if (!definition) throw new Error("no AVRUNDATABELL");
  let seed = 7;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (const [rows, columns] of [
    [8, 3],
    [30, 10],
    [290, 4],
    [500, 10],
  ] as const) {
    const random = Array.from({ length: rows }, () => Array.from({ length: columns }, () => next() * 1e5));
    const halves = random.map((row) => row.map((cell) => Math.round(cell * 2) / 2));
    const time = (table: number[][]): string => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        callFunction(definition, [table], classifyPlain);
        return performance.now() - start;
      });
      return median(times).toFixed(1);
    };
    console.log(`  ${rows} × ${columns}: ${time(random)} ms; all halves (most ties): ${time(halves)} ms`);
  }
}
