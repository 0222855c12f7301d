import { areaAddress, areaOf, overlap } from "../../core/formula/Area.ts";
import { typedFormula } from "../../core/formula/typedFormula.ts";
import type { Change, FormulaCell, Left, Outcome, Place, Plan, Scope } from "../../panel/WorkbookHost.ts";
import { formulaCells } from "./formulaCells.ts";
import { addKept, checksumOf, KEPT_SHEET, readKept, removeKept } from "./keptFormulas.ts";
import { placeOf } from "./placeOf.ts";

interface Sorted {
  readonly freezable: readonly FormulaCell[];
  readonly left: readonly Left[];
}

/** What freezing would change. */
export async function planFreeze(context: Excel.RequestContext, prefix: string, scope: Scope): Promise<Plan> {
  const { freezable, left } = await sorted(context, prefix, scope);
  const kept = await readKept(context);
  return {
    changes: freezable.map(changeOf),
    left,
    addsSheets: freezable.length > 0 && kept.length === 0 ? [KEPT_SHEET] : [],
    cases: 0,
  };
}

/**
 * Keeps the formulas, then turns them and their whole spills into values. The formulas are kept first: whatever fails
 * afterwards can be restored.
 */
export async function freeze(context: Excel.RequestContext, prefix: string, scope: Scope): Promise<Outcome> {
  const { freezable, left } = await sorted(context, prefix, scope);
  if (freezable.length === 0) return { changes: [], left, undo: null, selfTest: null };
  const batch = Math.max(0, ...(await readKept(context)).map((kept) => kept.batch)) + 1;
  const ranges = freezable.map((cell) => rangeOf(context, spillPlace(cell)).load("values"));
  await context.sync();
  await addKept(
    context,
    freezable.map((cell, i) => ({
      batch,
      was: spillPlace(cell),
      // A name that Excel made up would come back as #NAME?.
      formula: typedFormula(cell.formula, prefix).formula,
      checksum: checksumOf((ranges[i] as Excel.Range).values),
    })),
  );
  await context.sync();
  const refused = await toValues(context, ranges);
  if (refused.size > 0) await forget(context, batch, refused);
  const rejected = freezable.filter((_, i) => refused.has(i));
  return {
    changes: freezable.filter((_, i) => !refused.has(i)).map(changeOf),
    left: [
      ...left,
      ...rejected.map(({ sheet, address, formula }) => ({ sheet, address, formula, reason: "rejected" as const })),
    ],
    undo: rejected.length < freezable.length ? { tool: "freeze", data: JSON.stringify({ batch }) } : null,
    selfTest: null,
  };
}

/** Which of the ranges Excel refused, such as a part of an old array formula. All at once; one by one only if that fails. */
async function toValues(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<ReadonlySet<number>> {
  const refused = new Set<number>();
  try {
    for (const range of ranges) range.copyFrom(range, Excel.RangeCopyType.values);
    await context.sync();
  } catch {
    for (const [i, range] of ranges.entries()) {
      try {
        range.copyFrom(range, Excel.RangeCopyType.values);
        await context.sync();
      } catch {
        refused.add(i);
      }
    }
  }
  return refused;
}

/** Formulas that are still in their cells need not be kept. */
async function forget(context: Excel.RequestContext, batch: number, refused: ReadonlySet<number>): Promise<void> {
  const all = await readKept(context);
  const gone = all.filter((kept) => kept.batch === batch).filter((_, i) => refused.has(i));
  removeKept(context, all, gone);
  await context.sync();
}

async function sorted(context: Excel.RequestContext, prefix: string, scope: Scope): Promise<Sorted> {
  const cells = await inScope(context, await formulaCells(context, prefix), scope);
  const left: Left[] = [];
  const freezable = cells.filter((cell) => {
    const reason = cell.isProtected ? "protected" : cell.error !== null ? "inError" : undefined;
    if (reason) left.push({ sheet: cell.sheet, address: cell.address, formula: cell.formula, reason });
    return reason === undefined;
  });
  return { freezable, left };
}

/** A selection that touches any cell of a spill means the formula. */
async function inScope(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  scope: Scope,
): Promise<readonly FormulaCell[]> {
  if (scope === "workbook") return cells;
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const selected = context.workbook.getSelectedRanges().areas.load("items/address");
  await context.sync();
  const areas = selected.items.map(({ address }) => areaOf(placeOf(address).address));
  return cells.filter((cell) => {
    if (cell.sheet !== active.name) return false;
    const own = areaOf(spillPlace(cell).address);
    return scope === "sheet" || areas.some((area) => area && own && overlap(area, own));
  });
}

/** The cells of a formula's whole result. */
export function spillPlace({ sheet, address, size }: FormulaCell): Place {
  const area = areaOf(address);
  if (!area) return { sheet, address };
  return {
    sheet,
    address: areaAddress({ ...area, bottom: area.top + size.rows - 1, right: area.left + size.columns - 1 }),
  };
}

export function rangeOf(context: Excel.RequestContext, { sheet, address }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function changeOf(cell: FormulaCell): Change {
  return { ...spillPlace(cell), before: cell.formula, after: cell.shown };
}
