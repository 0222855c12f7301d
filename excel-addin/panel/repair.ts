import { typedFormula } from "../../core/formula/typedFormula.ts";
import type { Change, FormulaCell, Left, Outcome, Plan } from "../../panel/WorkbookHost.ts";
import { formulaCells } from "./formulaCells.ts";
import { rangeOf } from "./freeze.ts";
import { type Write, writeBack } from "./undoWrites.ts";

interface Repair {
  readonly cell: FormulaCell;
  readonly formula: string;
}

export async function planRepair(context: Excel.RequestContext, prefix: string): Promise<Plan> {
  const { repairs, left } = await sorted(context, prefix);
  return { changes: repairs.map(changeOf), left, addsSheets: [], cases: 0 };
}

/** Enters the formulas again as a user would type them: nothing else makes Excel look the function up anew. */
export async function repair(context: Excel.RequestContext, prefix: string): Promise<Outcome> {
  const { repairs, left } = await sorted(context, prefix);
  const writes: Write[] = [];
  const changes: Change[] = [];
  const refused: Left[] = [];
  for (const { cell, formula } of repairs) {
    const range = rangeOf(context, cell);
    range.formulas = [[formula]];
    range.load("formulas");
    try {
      // One at a time: a refused formula (a part of an old array formula) must not stop the others.
      await context.sync();
    } catch {
      refused.push({ sheet: cell.sheet, address: cell.address, formula: cell.formula, reason: "rejected" });
      continue;
    }
    const wrote = String(range.formulas[0]?.[0]);
    writes.push({ sheet: cell.sheet, address: cell.address, wrote, before: cell.formula });
    changes.push(changeOf({ cell, formula }));
  }
  return {
    changes,
    left: [...left, ...refused],
    undo: writes.length > 0 ? writeBack("repair", writes) : null,
    selfTest: null,
  };
}

async function sorted(context: Excel.RequestContext, prefix: string): Promise<{ repairs: Repair[]; left: Left[] }> {
  const repairs: Repair[] = [];
  const left: Left[] = [];
  for (const cell of await formulaCells(context, prefix)) {
    const { formula, changed } = typedFormula(cell.formula, prefix);
    if (!changed && cell.error !== "#NAME?") continue;
    if (cell.isProtected) {
      left.push({ sheet: cell.sheet, address: cell.address, formula: cell.formula, reason: "protected" });
    } else repairs.push({ cell, formula });
  }
  return { repairs, left };
}

function changeOf({ cell, formula }: Repair): Change {
  return { sheet: cell.sheet, address: cell.address, before: cell.formula, after: formula };
}
