import { readFileSync } from "node:fs";

/** Real populations, repeated with the kommuner's other years until there are enough: a column for a vector parameter. */
export function columnOfPopulations(count: number): number[][] {
  const csv = readFileSync(new URL("../data/populations.csv", import.meta.url), "utf8");
  const figures = [...csv.matchAll(/^\d{4},[^,]+,[\d-]+,(\d+)/gm)].map(([, figure]) => Number(figure));
  return Array.from({ length: count }, (_, i) => [figures[i % figures.length] as number]);
}
