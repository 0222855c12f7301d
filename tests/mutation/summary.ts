import { dirname } from "node:path";
import type { Report, Status } from "./Report.ts";

/** Mutants of one folder by what became of them. */
export interface Row {
  readonly folder: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
}

const DEAD: readonly Status[] = ["Killed", "RuntimeError", "CompileError"];

export function rowsOf({ files }: Report): Row[] {
  const rows = new Map<string, { killed: number; timeout: number; survived: number }>();
  for (const [file, { mutants }] of Object.entries(files)) {
    if (mutants.length === 0) continue;
    // core/audit/detect belongs to core/audit.
    const folder = dirname(file).split("/").slice(0, 2).join("/");
    const row = rows.get(folder) ?? { killed: 0, timeout: 0, survived: 0 };
    rows.set(folder, row);
    for (const { status } of mutants) {
      if (DEAD.includes(status)) row.killed += 1;
      else if (status === "Timeout") row.timeout += 1;
      else if (status !== "Ignored" && status !== "Pending") row.survived += 1;
    }
  }
  return [...rows].map(([folder, row]) => ({ folder, ...row })).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

export const total = (rows: readonly Row[], folder: string): Row => ({
  folder,
  killed: rows.reduce((sum, { killed }) => sum + killed, 0),
  timeout: rows.reduce((sum, { timeout }) => sum + timeout, 0),
  survived: rows.reduce((sum, { survived }) => sum + survived, 0),
});

/** Found in per cent: killed, or caught in an endless loop. */
export const score = ({ killed, timeout, survived }: Row): number =>
  (100 * (killed + timeout)) / Math.max(1, killed + timeout + survived);

/** The table for docs/verifiering.md. */
export function summaryTable(rows: readonly Row[]): string {
  const line = (row: Row): string => {
    const { folder, killed, timeout, survived } = row;
    const percent = score(row).toFixed(1).replace(".", ",");
    return `| ${folder} | ${killed + timeout + survived} | ${killed} | ${timeout} | ${survived} | ${percent} % |`;
  };
  return [
    "| mapp | mutanter | fällda | fällda av tidsgräns | överlever | andel fällda |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(line),
    line(total(rows, "**tillsammans**")),
  ].join("\n");
}
