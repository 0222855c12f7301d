import type { Change, Left, LeftReason, Outcome, Place, Undo } from "../../panel/WorkbookHost.ts";
import { type CellContent, putContent } from "../host/CellContent.ts";
import { findRange } from "../host/places.ts";
import { CALLS_AT_A_TIME } from "../host/recalculate.ts";
import type { Converted } from "./convert.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives formulas and emptied cells back what they held, except where somebody has written something else since. */
export function undoConvert({ data }: Undo): Outcome {
  const { converted } = JSON.parse(data) as { converted: readonly Converted[] };
  const changes: Change[] = [];
  const left: Left[] = [];
  const restore = (place: Place, content: CellContent, isUntouched: (cell: Range) => boolean): void => {
    const cell = findRange(place);
    const now = cell ? cell.getFormula() || cell.getDisplayValue() : "";
    const reason: LeftReason | undefined = !cell
      ? "gone"
      : !isUntouched(cell)
        ? "overwritten"
        : cell.canEdit()
          ? undefined
          : "protected";
    if (!cell || reason) {
      left.push({ ...place, formula: now, reason: reason ?? "gone" });
      return;
    }
    putContent(cell, content);
    changes.push({ ...place, before: now, after: textOf(content) });
  };
  for (let start = 0; start < converted.length; start += CALLS_AT_A_TIME) {
    const part = converted.slice(start, start + CALLS_AT_A_TIME);
    for (const { sheet, address, before, wrote } of part) {
      restore({ sheet, address }, { formula: before }, (cell) => cell.getFormula() === wrote);
    }
    // Now the results are gone, and what still stands in the emptied cells is somebody's own.
    SpreadsheetApp.flush();
    for (const { sheet, emptied } of part) {
      for (const { address, content } of emptied) {
        restore({ sheet, address }, content, (cell) => cell.getFormula() === "" && cell.getValue() === "");
      }
    }
    SpreadsheetApp.flush();
  }
  return { changes, left, undo: null, selfTest: null };
}

function textOf(content: CellContent): string {
  if ("formula" in content) return content.formula;
  return "value" in content ? String(content.value) : "";
}
