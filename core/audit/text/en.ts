import { AuditCode } from "../AuditCode.ts";
import type { AuditWords } from "./AuditSentences.ts";

export const en: AuditWords = {
  levels: { error: "error", warning: "warning", note: "note" },
  and: "and",
  sentences: {
    [AuditCode.typedTotalWrong]: {
      plain: "{at} is typed as {figure}, but {about} add up to {sum}: the difference is {difference}. Put a sum there.",
      rounding:
        "{at} is typed as {figure}, but {about} add up to {sum}. The difference {difference} may be rounding. Add the rounded figures, or say that the total is rounded.",
    },
    [AuditCode.sumMissesCells]: {
      plain:
        "{at} is {figure}, but the formula {formula} leaves out {about}. With them the sum is {sum}. Extend its range.",
      empty:
        "{at}: the formula {formula} leaves out {about}, now 0. Extend its range, or an amount there will not be counted.",
    },
    [AuditCode.pastedTotal]: {
      plain:
        "{at} is a typed number, {figure}, among totals that are formulas. {about} add up to {sum}: the difference is {difference}. Put the formula of the cells beside it there.",
    },
    [AuditCode.rowsAgainstColumns]: {
      plain:
        "{at} is {figure}, but {about} add up to {sum}: the table's rows and columns give different grand totals, the difference is {difference}. Look for the row or column that does not foot.",
      rounding:
        "{at} is {figure}, but {about} add up to {sum}. The difference {difference} may be rounding. FINSAM.AVRUNDATABELL rounds so that rows and columns foot.",
    },
    [AuditCode.differenceWrong]: {
      plain: "{at} is {figure}, but {about} give {sum}: the difference is {difference}. Let a formula work it out.",
      follows:
        "{at} is {figure} and builds on a figure that is wrong. Rightly, {about} give {sum}: the difference is {difference}. Correct the other figure first and let a formula work out this one.",
      rounding: "{at} is {figure}, but {about} give {sum}. The difference {difference} may be rounding.",
    },
    [AuditCode.partsMissTotal]: {
      plain:
        "{at}: the parts in {about} are rounded each for itself and add up to {sum}, but {figure} is shared out: the difference is {difference}. FINSAM.ALLOCATE always adds up.",
      luck: "{at}: the parts in {about} are rounded each for itself. They add up to {sum} today, but will not when the amount or the weights change. FINSAM.ALLOCATE always adds up.",
    },
    [AuditCode.remainderForced]: {
      plain:
        "{at} takes what is left when the other parts are rounded ({formula}). The largest remainder gives the same today, but the row takes every error when something changes. Share out with FINSAM.ALLOCATE.",
      changes:
        "{at} takes what is left when the other parts are rounded ({formula}), {figure}. By the largest remainder its part is {sum}. Share out with FINSAM.ALLOCATE.",
    },
    [AuditCode.shareLabelStale]: {
      plain:
        "{at}: the share {figure} is not what {about} give, {sum}. Work the shares out with FINSAM.ANDELAR instead of typing them.",
      sum: "{at}: the shares add up to {sum} and not {figure}. Each was rounded for itself. Work them out with FINSAM.ANDELAR.",
    },
    [AuditCode.percentagesMiss100]: {
      plain:
        "{at}: the percentages in {about} add up to {sum} and not {figure}. Check them, or work them out with FINSAM.ANDELAR.",
      rounding:
        "{at}: the percentages in {about} add up to {sum} and not {figure}, probably because each was rounded. FINSAM.ANDELAR rounds so that they reach 100.",
    },
    [AuditCode.openingNotClosing]: {
      plain:
        "{at} is {figure}, but the year before closes at {sum} ({about}): the difference is {difference}. Take the opening balance from that year's closing one.",
      follows:
        "{at} is {figure} and comes from {about}, which is wrong. Rightly it is {sum}. Correct that first, then let a formula carry the balance over.",
    },
    [AuditCode.openingCountedTwice]: {
      plain:
        "{at} is {figure}, but the opening balance ({about}) is among the income already and is added once more. Counted once it is {sum}.",
    },
    [AuditCode.varianceCalledResult]: {
      plain:
        "{at} is {figure}, but that is budget less outcome ({about}), a variance and no result. The result, income less costs, is {sum}.",
      bare: "{at} is {figure}: that is budget less outcome ({about}), a variance and no result. Call it a variance, or work out income less costs.",
    },
    [AuditCode.partsOff5]: {
      plain:
        "{at}: the parties' contributions are not a half, a quarter and a quarter as in 5 § of the Act: {outcome}. The parties may agree otherwise, but check that it is meant.",
    },
    [AuditCode.numberAsText]: {
      plain: "{at}: “{text}” is text and no number, so it is not counted. Write {figure} as a number.",
      summed: "{at}: “{text}” is text and no number, so the sum passes it by. Write {figure} as a number.",
    },
    [AuditCode.formulaOverwritten]: {
      plain:
        "{at}: here is the number {figure} where the cells beside have a formula ({pattern}). It will not change when something else does. Put the formula back unless the number is meant.",
      differs:
        "{at}: here is the number {figure} where the cells beside have a formula. {pattern} gives {sum}. Put the formula back unless the number is meant.",
    },
    [AuditCode.errorInTable]: {
      plain: "{at}: the cell shows the error {error}, and so will everything that reckons with it. Correct it first.",
      passed:
        "{at}: the cell shows the error {error}, which other cells of the table take over ({cells}). Correct this one first.",
    },
  },
};
