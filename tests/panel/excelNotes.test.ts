/// <reference types="office-js" />
import { expect, test, vi } from "vitest";
import { addNotes } from "../../excel-addin/panel/templates/addNotes.ts";
import { WORKBOOKS, type Workbook } from "../../templates/index.ts";

// Beside the object model: the installed library has no notes yet, the one that Excel loads has.
const [BUDGET] = WORKBOOKS as readonly [Workbook];

test.each([true, false])("where Excel has them: %s", (hasNotes) => {
  const added: unknown[] = [];
  const page = {
    notes: { add: (at: string, note: string) => void added.push(["note", at, note]) },
    getRange: (at: string) => ({
      dataValidation: {
        set prompt({ message }: { message: string }) {
          added.push(["prompt", at, message]);
        },
      },
    }),
  };
  const asked: unknown[] = [];
  vi.stubGlobal("Office", {
    context: {
      requirements: {
        isSetSupported: (...set: unknown[]) => {
          asked.push(set);
          return hasNotes;
        },
      },
    },
  });
  const [sheet] = BUDGET.sheets;
  addNotes(page as unknown as Parameters<typeof addNotes>[0], sheet as (typeof BUDGET.sheets)[number]);
  const cells = [...(sheet?.cells ?? [])].filter(([, { note }]) => note !== undefined);
  expect(added).toEqual(cells.map(([at, { note }]) => [hasNotes ? "note" : "prompt", at, note]));
  expect(cells).toHaveLength(2);
  expect(asked).toEqual([["ExcelApi", "1.18"]]);
  vi.unstubAllGlobals();
});
