import { cpus } from "node:os";

/** Where and when the figures were taken, in Swedish. */
export interface Machine {
  readonly date: string;
  readonly computer: string;
}

export function machine(now = new Date()): Machine {
  const cores = cpus();
  const model = (cores[0]?.model ?? "okänd processor").replace(/\s+/g, " ").trim();
  const date = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(now);
  return { date, computer: `${cores.length} kärnor, ${model}, Node\u00a0${process.versions.node}` };
}
