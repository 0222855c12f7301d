import type { AuditTabText } from "../audit/auditTabText.ts";
import type { TemplatesText } from "../templates/templatesText.ts";
import type { LeftReason, Place, Scope, Target, ToolName } from "../WorkbookHost.ts";

type Counted = (count: number) => string;
type PlainTool = Exclude<ToolName, "convert">;

/** What a tool is called, what it does, and what it says when there is nothing to do. */
export interface ToolWords {
  readonly name: string;
  readonly does: string;
  readonly nothing: string;
}

/** The panel's own words. A language that lacks one does not compile; functions' words come from their definitions. */
export interface PanelText {
  readonly tabs: Readonly<Record<"functions" | "control" | "tools" | "about", string>>;
  readonly tabList: string;
  readonly failed: (reason: string) => string;
  readonly undo: string;
  readonly cancel: string;
  readonly goTo: (place: Place) => string;
  /** What a host says when it cannot do what was asked. */
  readonly host: {
    readonly structureProtected: string;
    readonly editing: string;
    readonly notUnderstood: string;
    readonly notLoaded: string;
    readonly selfTestSlow: string;
  };
  readonly functions: {
    readonly search: string;
    readonly none: (words: string) => string;
    readonly found: Counted;
    readonly back: string;
    readonly build: string;
    readonly buildHint: string;
    readonly optional: string;
    readonly pick: string;
    readonly pickFor: (parameter: string) => string;
    readonly picked: (parameter: string, address: string) => string;
    readonly notUnderstood: (parameter: string) => string;
    readonly result: string;
    readonly formula: string;
    readonly moreRows: Counted;
    readonly noSuchRange: (parameter: string) => string;
    readonly insert: string;
    readonly inserted: (place: Place) => string;
    readonly occupied: (places: string, place: Place) => string;
    readonly insertAnyway: string;
    readonly isProtected: (place: Place) => string;
    readonly undone: string;
    readonly notUndone: (reason: string) => string;
    readonly noWorkbook: string;
    readonly answer: string;
    readonly examples: string;
    readonly tryExample: string;
    readonly mistakes: string;
    readonly traps: string;
    readonly sources: string;
    readonly wholePage: string;
  };
  readonly control: {
    readonly check: string;
    readonly checking: string;
    readonly intro: string;
    readonly noWorkbook: string;
    readonly formulas: Counted;
    readonly noFormulas: string;
    readonly allWell: string;
    readonly errors: Counted;
    readonly unknownNames: Counted;
    readonly unknownNamesHelp: string;
    readonly openRepair: string;
    /** Formulas as the other program left them. */
    readonly fromOther: Readonly<Record<Target, Counted>>;
    readonly fromOtherHelp: Readonly<Record<Target, string>>;
    readonly openConvert: string;
    readonly singleCells: (count: number, functionName: string, sheet: string) => string;
    readonly singleCellsHelp: string;
    readonly volatile: Counted;
    readonly volatileHelp: string;
    readonly noRoom: string;
    readonly busy: string;
    readonly unreadable: string;
    readonly unknownFunction: (name: string) => string;
    readonly comesOut: (answer: string) => string;
    readonly more: Counted;
  };
  readonly tools: {
    readonly noWorkbook: string;
    readonly intro: string;
    readonly names: Readonly<Record<PlainTool, string>>;
    readonly does: Readonly<Record<PlainTool, string>>;
    readonly convertTo: Readonly<Record<Target, ToolWords>>;
    readonly scope: string;
    readonly scopes: Readonly<Record<Scope, string>>;
    readonly keepSheet: string;
    readonly preview: string;
    readonly working: string;
    readonly nothing: Readonly<Record<PlainTool, string>>;
    readonly willChange: Readonly<Record<ToolName, Counted>>;
    readonly addsSheet: (name: string) => string;
    readonly confirm: Readonly<Record<ToolName, string>>;
    readonly changed: Readonly<Record<ToolName, Counted>>;
    readonly left: Counted;
    readonly reasons: Readonly<Record<LeftReason, string>>;
    readonly cells: string;
    readonly before: string;
    readonly after: string;
    readonly empties: string;
    readonly inTheWay: (address: string) => string;
    readonly undone: Counted;
    readonly passed: (passed: number, all: number, version: string, host: string) => string;
    readonly failedCases: Counted;
    readonly expected: string;
    readonly actual: string;
    readonly everyCase: string;
    readonly sheetKept: (name: string) => string;
    readonly passedWord: string;
    readonly failedWord: string;
    readonly case: string;
  };
  readonly audit: AuditTabText;
  readonly templates: TemplatesText;
  readonly about: {
    readonly title: string;
    readonly version: string;
    readonly host: string;
    readonly noHost: string;
    readonly functions: string;
    readonly checks: string;
    readonly checksText: string;
    readonly selfTest: string;
    readonly may: string;
    readonly mayList: readonly string[];
    readonly mayNot: string;
    readonly mayNotList: readonly string[];
    readonly help: string;
    readonly helpIndex: string;
    readonly helpAbout: string;
    readonly licence: string;
    readonly licenceText: string;
  };
}
