import { addressOf } from "../../core/exchange/Converted.ts";
import type { Clearing, ExchangePlan, FormulaChange } from "../../core/exchange/ExchangePlan.ts";
import { cellsOf } from "../../core/exchange/Grid.ts";
import { areaOf } from "../../core/formula/Area.ts";
import { type ArrayMark, emptiedEdits, filledEdits, formulaEdits, withoutFormulaEdits } from "./cellEdits.ts";
import type { Edit, PartText } from "./PartText.ts";
import { cellsAt, type StoredCell } from "./readExchange.ts";

export interface SheetEdits {
  readonly edits: readonly Edit[];
  /** Cells that no longer hold a formula. */
  readonly withoutFormula: ReadonlySet<string>;
}

/**
 * A plan for one sheet as edits of its part. For Excel, a result's cells keep their values and get those that are missing:
 * a file shows what is stored in it. For Sheets they are emptied, for there a value stops the result.
 * @param metadata - what `cm` is for a dynamic array; asked for only where there is one.
 */
export function sheetEdits(
  part: PartText,
  plan: ExchangePlan,
  metadata: () => number,
  sharedNumber: (text: string) => number,
): SheetEdits {
  const { text } = part;
  const cells = cellsAt(part, addressesIn(plan));
  const edits: Edit[] = [];
  const withoutFormula = new Set<string>();
  const isForExcel = plan.target === "excel";
  for (const change of plan.changes) {
    const cell = cells.get(change.address) as StoredCell;
    edits.push(...formulaEdits(text, cell, change.after, isForExcel ? arrayMark(change, cell, metadata) : null));
    if (isForExcel) edits.push(...fillEdits(text, cells, change, sharedNumber));
  }
  for (const { address } of plan.clears as readonly Clearing[]) {
    const cell = cells.get(address);
    if (cell === undefined) continue;
    edits.push(...(isForExcel ? withoutFormulaEdits(cell) : emptiedEdits(text, cell)));
    if (cell.formula) withoutFormula.add(address);
  }
  edits.push(...unshared(text, cells, plan));
  return { edits, withoutFormula };
}

/** The cells that the plan changes, empties or fills. */
function addressesIn({ changes, clears }: ExchangePlan): ReadonlySet<string> {
  const filled = changes.flatMap(({ fills }) => cellsOf(areaOf(fills ?? "") ?? NOWHERE).map(cellAddress));
  return new Set([...changes.map(({ address }) => address), ...clears.map(({ address }) => address), ...filled]);
}

const NOWHERE = { top: 1, left: 1, bottom: 0, right: 0 };

const cellAddress = ([row, column]: readonly [number, number]): string => addressOf({ row, column });

function arrayMark(change: FormulaChange, cell: StoredCell, metadata: () => number): ArrayMark | null {
  const ref = change.fills ?? addressOf(cell);
  return change.isMatrix || ref.includes(":") ? { ref, metadata: metadata() } : null;
}

/** Values for the blank cells of a result. */
function fillEdits(
  text: string,
  cells: ReadonlyMap<string, StoredCell>,
  { fills, result }: FormulaChange,
  sharedNumber: (text: string) => number,
): readonly Edit[] {
  const area = fills === null || result === null ? undefined : areaOf(fills);
  if (area === undefined) return [];
  return cellsOf(area)
    .slice(1)
    .flatMap(([row, column]) => {
      const cell = cells.get(addressOf({ row, column }));
      const value = result?.[row - area.top]?.[column - area.left];
      return cell && value !== undefined ? filledEdits(text, cell, value, sharedNumber) : [];
    });
}

/** A shared formula is written once for many cells: where one of them changes, the others get it each for itself. */
function unshared(text: string, cells: ReadonlyMap<string, StoredCell>, plan: ExchangePlan): readonly Edit[] {
  const changed = new Set(plan.changes.map(({ address }) => address));
  const groups = new Set([...changed].map((address) => cells.get(address)?.shared));
  groups.delete(undefined);
  if (groups.size === 0) return [];
  return [...cells].flatMap(([address, cell]) =>
    cell.formula && groups.has(cell.shared) && !changed.has(address)
      ? formulaEdits(text, cell, cell.formulaText ?? "", null)
      : [],
  );
}
