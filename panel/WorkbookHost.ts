import type { AuditWorkbook } from "../core/audit/AuditWorkbook.ts";
import type { Replacement } from "../core/audit/Finding.ts";
import type { Target } from "../core/exchange/FormulaForm.ts";
import type { FormulaCall, Place, Reference } from "../core/formula/FormulaArgument.ts";
import type { FormulaStyle } from "../core/formula/FormulaStyle.ts";
import type { Language, SpecialCell } from "../core/index.ts";

export type { Target } from "../core/exchange/FormulaForm.ts";
export type { FormulaArgument, FormulaCall, Place, Reference } from "../core/formula/FormulaArgument.ts";
export type { FormulaStyle } from "../core/formula/FormulaStyle.ts";

/**
 * The one way in which the panel touches a workbook. Everything that crosses it is plain data (JSON), so that the same
 * interface works inside Excel and over google.script.run. Hosts report facts and closed reasons; the panel has the words.
 *
 * Every method may reject with an Error whose message is a finished sentence in the user's language (see {@link HostError}).
 */
export interface WorkbookHost {
  /** Asked once, when the panel opens. */
  describe(): Promise<HostDescription>;
  /** What is selected now; the first area of several. */
  selection(): Promise<Selection>;
  /** The raw values of ranges or defined names, in the order asked; `null` where a reference does not exist. */
  readRanges(references: readonly Reference[]): Promise<readonly (HostRange | null)[]>;
  /** Shows a place to the user: activates the sheet and selects the cells. */
  goTo(place: Place): Promise<void>;
  /** What inserting at the active cell would do. Changes nothing. */
  planInsert(call: FormulaCall, size: Size): Promise<InsertPlan>;
  /** Writes the formula in the cell that {@link planInsert} named. */
  insert(call: FormulaCall, place: Place): Promise<Outcome>;
  /**
   * Every cell that holds one of our formulas, also those stored under a broken name or inside what Google Sheets leaves in
   * a file. Spill cells only by their anchor.
   */
  formulaCells(): Promise<readonly FormulaCell[]>;
  /** What the job would change and what it would leave. Changes nothing. Not asked for tools that are not offered. */
  plan(job: Job): Promise<Plan>;
  /** Does the job anew from the workbook as it is now; what comes back is what really happened. */
  run(job: Job): Promise<Outcome>;
  /** Takes one outcome back. `undo` is what that outcome carried. */
  undo(undo: Undo): Promise<Outcome>;
  /** The whole workbook as it is now, as the audit reads it. */
  auditCells(): Promise<AuditWorkbook>;
  /** What doing as the audit proposes would do. Changes nothing. */
  planReplace(replacing: Replacing): Promise<ReplacePlan>;
  /** Does it; an outcome without changes says in `left` why not. */
  replace(replacing: Replacing): Promise<Outcome>;
  /** The workbooks that can be added, in the order to show them. Not asked without a workbook. */
  templates(): Promise<readonly Template[]>;
  /** Under which names the template's sheets and cells would be added. Changes nothing. */
  planTemplate(id: string): Promise<TemplateParts>;
  /** Adds the template's sheets after the existing ones, all or none. */
  doTemplate(id: string): Promise<TemplateMade>;
  /** Removes the sheets and names that one {@link doTemplate} added, with all that has been written there since. */
  undoTemplate(undo: Undo): Promise<TemplateParts>;
}

export interface HostDescription {
  /** Shown to the user: "Excel", "Google Kalkylark". Empty when there is no workbook (a plain browser). */
  readonly name: string;
  /** The host's own version, for the protocol of the self-test; empty if it does not say. */
  readonly version: string;
  /** What stands before a function's id: `FINSAM.` or `FINSAM_` (a test build has a name of its own). */
  readonly prefix: string;
  readonly language: Language;
  /** Whose formulas the workbook is to have. */
  readonly target: Target;
  /** How {@link FormulaCell.formula} is written. Excel: always en-US; Sheets: as the spreadsheet's locale. */
  readonly style: FormulaStyle;
  readonly tools: readonly ToolName[];
  /** Whether formulas can be inserted and ranges picked. */
  readonly canInsert: boolean;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Selection extends Place, Size {}

/** A cell as it is: blank is null; an error or a date as the core knows them. */
export type HostCell = number | string | boolean | null | SpecialCell;

export interface HostRange extends Place {
  readonly rows: readonly (readonly HostCell[])[];
}

export interface InsertPlan {
  readonly place: Place;
  /** As the user will see it in the formula bar. */
  readonly formula: string;
  /** Cells in the way of the result that are not empty: the anchor would be overwritten, the others stop the spill. */
  readonly occupied: readonly Place[];
  readonly isProtected: boolean;
}

export interface FormulaCell extends Place {
  /** The formula's text as the host gives it, in {@link HostDescription.style}. */
  readonly formula: string;
  readonly shown: string;
  /** The error in its English name (`#VALUE!`, `#NAME?`, `#SPILL!`), or null. */
  readonly error: string | null;
  /** Of the whole result: 1 × 1 unless it spills. */
  readonly size: Size;
  readonly isProtected: boolean;
}

export const TOOL_NAMES = ["freeze", "restore", "repair", "recalculate", "convert", "selfTest"] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export type Scope = "selection" | "sheet" | "workbook";

export type Job =
  | { readonly tool: "freeze"; readonly scope: Scope }
  | { readonly tool: "restore" }
  | { readonly tool: "repair" }
  | { readonly tool: "recalculate" }
  | { readonly tool: "convert" }
  | { readonly tool: "selfTest"; readonly keepSheet: boolean };

/** One formula's cells, before and after: formulas as text, results as shown. */
export interface Change extends Place {
  readonly before: string;
  readonly after: string;
  /** Cells or areas on the same sheet with what an earlier result left behind: emptied first, since the formula fills them. */
  readonly empties?: readonly string[];
  /** A cell whose own content stops the result from filling its cells. */
  readonly inTheWay?: string;
}

/**
 * Why something is left as it is. `protected`: the sheet's protection is in the way. `inError`: an error is not frozen.
 * `overwritten`: the cells hold something else than what was frozen. `moved`: rows or columns were inserted or removed since.
 * `gone`: the cells no longer exist. `rejected`: the host refused the formula. `unconverted`: see {@link Left.sentence}.
 */
export type LeftReason = "protected" | "inError" | "overwritten" | "moved" | "gone" | "rejected" | "unconverted";

export interface Left extends Place {
  readonly formula: string;
  readonly reason: LeftReason;
  /** Why in full, in the user's language, where the core has the words. */
  readonly sentence?: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** Sheets that would be added and stay. */
  readonly addsSheets: readonly string[];
  /** How many cases the self-test runs; 0 for the other tools. */
  readonly cases: number;
}

export interface Outcome {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** Gives back the state before, through {@link WorkbookHost.undo}; null if there is nothing to take back. */
  readonly undo: Undo | null;
  readonly selfTest: SelfTestReport | null;
}

/** A formula that the audit proposes, and what it saw in the cell where it goes. */
export interface Replacing {
  readonly replacement: Replacement;
  /** In {@link HostDescription.style}; null where a value was typed; left out where the finding is about another cell. */
  readonly formula?: string | null;
}

export interface ReplacePlan {
  /** Every cell that the result fills. */
  readonly place: Place;
  readonly formula: string;
  /** Why it cannot be done: `overwritten` where the cells hold something else than the audit saw. */
  readonly refused: LeftReason | null;
}

/** Made and read by the host alone; the panel keeps it until it is used or another job is done. */
export interface Undo {
  readonly tool: ToolName | "insert" | "template" | "replace";
  readonly data: string;
}

/** A workbook that can be added to the open one; its words are in the language of its sheets. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sheets: readonly string[];
}

/** Sheets and defined names of a template, as they are called in the open workbook. */
export interface TemplateParts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export interface TemplateMade extends TemplateParts {
  readonly undo: Undo;
}

export interface SelfTestReport {
  /** The version of the core that the formulas themselves gave, through VERSION(). */
  readonly version: string;
  readonly results: readonly SelfTestResult[];
  /** The sheet that was left, or null. */
  readonly sheet: string | null;
}

export interface SelfTestResult {
  readonly formula: string;
  readonly expected: string;
  readonly actual: string;
  readonly passed: boolean;
}

/** Why a host could not do what was asked. The panel shows {@link Error.message} as it is. */
export class HostError extends Error {}
