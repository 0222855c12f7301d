import type { WorkbookHost } from "../../panel/WorkbookHost.ts";

/** What the panel can ask of a workbook. Both halves, in the page and in Apps Script, are made from this list. */
const METHODS = {
  describe: true,
  selection: true,
  readRanges: true,
  goTo: true,
  planInsert: true,
  insert: true,
  formulaCells: true,
  plan: true,
  run: true,
  undo: true,
  auditCells: true,
  planReplace: true,
  replace: true,
  templates: true,
  planTemplate: true,
  doTemplate: true,
  undoTemplate: true,
} as const satisfies { readonly [M in keyof WorkbookHost]: true };

export type PanelMethod = keyof typeof METHODS;

export const PANEL_METHODS = Object.keys(METHODS) as PanelMethod[];

export type PanelHandler = `panel${Capitalize<PanelMethod>}`;

/** The top-level function that answers for a method: `panelReadRanges`. */
export function panelHandler(method: PanelMethod): PanelHandler {
  return `panel${method.charAt(0).toUpperCase()}${method.slice(1)}` as PanelHandler;
}

/**
 * What crosses google.script.run: JSON, and never a thrown error, since Google words those in its own way on the other side.
 */
export type PanelAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };
