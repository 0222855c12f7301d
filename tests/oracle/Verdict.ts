import type { Rational } from "./Rational.ts";

/** Why a call must fail, in the words of the public interface. Several may be due: any of them is a right answer. */
export type Reason = keyof typeof REASONS;

export interface Due {
  readonly reason: Reason;
  /** The parameter that the sentence must name. */
  readonly parameter?: string;
  /** The place in that parameter's range, from 1, that the sentence must name. */
  readonly place?: number;
}

export type Verdict =
  | { readonly ok: true; readonly rows: number; readonly columns: number; readonly values: readonly Rational[] }
  | { readonly ok: false; readonly due: readonly Due[] };

/**
 * Each reason: the number of its printed code, which is published and never changes, and the error cell that Excel
 * shows. Written out here, not taken from the core, so that a code that moves is found.
 */
const REASONS = {
  notANumber: { code: 101, cell: "#VALUE!" },
  errorCell: { code: 102, cell: "#N/A" },
  tooLarge: { code: 103, cell: "#VALUE!" },
  notOneValue: { code: 104, cell: "#VALUE!" },
  block: { code: 105, cell: "#VALUE!" },
  lengthsDiffer: { code: 107, cell: "#VALUE!" },
  tooManyCells: { code: 108, cell: "#VALUE!" },
  negative: { code: 110, cell: "#VALUE!" },
  unknownMethod: { code: 114, cell: "#VALUE!" },
  tooManyDecimals: { code: 201, cell: "#VALUE!" },
  notAMultiple: { code: 202, cell: "#VALUE!" },
  productTooManyDecimals: { code: 203, cell: "#VALUE!" },
  productNotAMultiple: { code: 204, cell: "#VALUE!" },
  tooManyUnits: { code: 205, cell: "#VALUE!" },
  weightsAllZero: { code: 206, cell: "#VALUE!" },
  signWouldChange: { code: 207, cell: "#VALUE!" },
  boundsNotHere: { code: 208, cell: "#VALUE!" },
  boundNotAMultiple: { code: 209, cell: "#VALUE!" },
  leastAboveMost: { code: 210, cell: "#VALUE!" },
  leastForZeroWeight: { code: 211, cell: "#VALUE!" },
  leastTooHigh: { code: 212, cell: "#VALUE!" },
  mostTooLow: { code: 213, cell: "#VALUE!" },
  shareAboveOne: { code: 115, cell: "#VALUE!" },
  populationMissing: { code: 113, cell: "#N/A" },
  populationNotWhole: { code: 112, cell: "#VALUE!" },
  baseTooHigh: { code: 214, cell: "#VALUE!" },
  baseWithNegative: { code: 215, cell: "#VALUE!" },
  periodNegative: { code: 301, cell: "#VALUE!" },
  resultTooLarge: { code: 302, cell: "#VALUE!" },
} as const satisfies Record<string, { code: number; cell: "#VALUE!" | "#N/A" }>;

export const REASON_NAMES = Object.keys(REASONS) as readonly Reason[];

/** The printed code that says so. */
export const codeOf = (due: Due): string => `FINSAM-${REASONS[due.reason].code}`;

/** What Excel shows in the cell. */
export const excelCellOf = (due: Due): string => REASONS[due.reason].cell;
