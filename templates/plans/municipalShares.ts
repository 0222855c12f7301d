import type { FormatName } from "../workbook/styles.ts";
import type { PlacedTable } from "./PlanSheet.ts";

/**
 * One year of Sjuhärad's funding plan. The population is not known: the published amounts are the weights over which
 * ALLOCATE shares out what the municipalities pay together, as much as the region.
 * @returns the calculated column's letter.
 */
export function municipalShares(plan: PlacedTable, year: string, format: FormatName): string {
  const [first, last] = ["Bollebygd", "Vårgårda"];
  const column = plan.calculate(`Beräknat ${year}`, {}, format, year);
  const unit = format === "tenths" ? "0.1" : "1";
  const share = `=FINSAM.ALLOCATE(${plan.cell("VG-region", year)},${plan.range(first, last, year)},${unit})`;
  plan.fillOn(column, first, last, share, format);
  const others = plan.range("Försäkringskassa", "VG-region", year);
  plan.calculateOn(
    column,
    "Medlemmar Summa",
    `=SUM(${others},${plan.on(column, first)}:${plan.on(column, last)})`,
    format,
  );
  return column;
}
