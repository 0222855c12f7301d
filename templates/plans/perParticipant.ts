import type { PlacedTable } from "./PlanSheet.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** Adds the cost per participant, on the rows that have both. */
export function perParticipant(placed: PlacedTable, { rows }: PublishedTable, unit = "Tkr"): void {
  const formulas = rows
    .filter(([, participants, amount]) => participants && amount)
    .map(([label]) => [label, `=ROUND(${placed.cell(label, "tkr")}/${placed.cell(label, "deltagare")},2)`]);
  placed.calculate(`${unit} per deltagare`, Object.fromEntries(formulas), "hundredths");
}
