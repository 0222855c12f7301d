import type { FormulaCall, Place } from "../formula/FormulaArgument.ts";
import type { AuditCode } from "./AuditCode.ts";

/** `error`: a figure is wrong. `warning`: it is right today, or wrong by how it is built. `note`: worth knowing. */
export type Level = "error" | "warning" | "note";

/** The formula that would do what the cell is meant to do. */
export interface Replacement {
  /** Where it goes; its result may spill from there over `rows` × `columns`. */
  readonly place: Place;
  /** One of ours, or `undefined` where a plain formula is the remedy. */
  readonly call?: FormulaCall;
  /** `=SUM(B2:B9)` in the workbook's own style, where the remedy is a plain formula. */
  readonly formula?: string;
  /** The values now and after, cell by cell in the same shape. */
  readonly before: readonly (readonly (number | string | null)[])[];
  readonly after: readonly (readonly (number | string | null)[])[];
  /** Cells below or beside the first that hold something now and have to be emptied for the result to spill; empty if none. */
  readonly clears: readonly Place[];
}

/** One thing that the audit found. Sentences are made of it at the edge, per language. */
export interface Finding {
  readonly code: AuditCode;
  readonly level: Level;
  /** The cell to look at: the faulty total, part, label, balance. */
  readonly place: Place;
  /** The other cells that it is about: the column that is summed, the cell left out, last year's balance. */
  readonly about: readonly Place[];
  /** What stands in the sentence, by the names that its sentence uses. */
  readonly data: Readonly<Record<string, string | number>>;
  /** The formula that stands in the cell now; null where a value was typed. */
  readonly formula: string | null;
  readonly replacement: Replacement | null;
}
