import { areaOf } from "../../core/formula/Area.ts";
import type { HostCell, HostRange, Place, Reference } from "../../panel/WorkbookHost.ts";
import { hostCells } from "./hostCells.ts";
import { placeOf } from "./placeOf.ts";

/** More cells than any of our functions takes: its shape is enough for the core to say so, and reading it would not fit. */
const MOST_CELLS = 100_000;

/** Reads every reference in one round trip; `null` where there is no such sheet, name or spill. */
export async function readRanges(
  context: Excel.RequestContext,
  references: readonly Reference[],
): Promise<readonly (HostRange | null)[]> {
  const ranges = references.map((reference) => (tooLarge(reference) ? undefined : rangeOf(context, reference)));
  for (const range of ranges) range?.load("address,values,valueTypes");
  await context.sync();
  return references.map((reference, i) => {
    const range = ranges[i];
    if (!range) return tooLarge(reference) ?? null;
    return range.isNullObject ? null : { ...placeOf(range.address), rows: hostCells(range) };
  });
}

function rangeOf(context: Excel.RequestContext, reference: Reference): Excel.Range | undefined {
  if ("name" in reference) return context.workbook.names.getItemOrNullObject(reference.name).getRangeOrNullObject();
  const isSpill = reference.address.endsWith("#");
  const address = reference.address.replace(/#$/, "");
  // A wrong address would fail the whole batch.
  if (!areaOf(address)) return undefined;
  const { worksheets } = context.workbook;
  const sheet =
    reference.sheet === "" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(reference.sheet);
  const range = sheet.getRange(address);
  return isSpill ? range.getSpillingToRangeOrNullObject() : range;
}

function tooLarge(reference: Reference): HostRange | undefined {
  const area = "address" in reference ? areaOf(reference.address) : undefined;
  if (!area) return undefined;
  const columns = area.right - area.left + 1;
  const rows = area.bottom - area.top + 1;
  if (rows * columns <= MOST_CELLS) return undefined;
  const row: readonly HostCell[] = new Array<null>(columns).fill(null);
  return { ...(reference as Place), rows: new Array<readonly HostCell[]>(rows).fill(row) };
}
