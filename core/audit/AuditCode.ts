/**
 * What the audit can say. The numbers are printed (GRANSKA-101) and published: users mail them to each other. Never
 * renumber or reuse one; append.
 */
export enum AuditCode {
  // Totals
  /** A typed number under a column, or beside a row, of numbers that is not their sum. */
  typedTotalWrong = 101,
  /** A SUM whose range leaves out a row or column of numbers next to it. */
  sumMissesCells = 102,
  /** A typed number among totals that are formulas, with another value than the formula would give. */
  pastedTotal = 103,
  /** The row totals and the column totals of one table add up to different sums. */
  rowsAgainstColumns = 104,
  /** A typed result, surplus or draw that is not the difference of the totals above it. */
  differenceWrong = 105,
  // Hand-built allocation
  /** Parts rounded each for itself that do not add up to the total. */
  partsMissTotal = 201,
  /** The remainder of the rounding is put on one row: total less the others. */
  remainderForced = 202,
  /** Share labels that are not what the weights or the amounts give. */
  shareLabelStale = 203,
  /** Percentages that are meant to reach 100 and do not. */
  percentagesMiss100 = 204,
  // Equity
  /** An opening balance that is not the closing one of the year before. */
  openingNotClosing = 301,
  /** The opening balance both among the income and added once more to the result. */
  openingCountedTwice = 302,
  /** The difference between budget and outcome under the name of result. */
  varianceCalledResult = 303,
  // The law
  /** The parties' parts are not a half, a quarter and a quarter (5 § lag 2003:1210). */
  partsOff5 = 401,
  // Cells
  /** A number stored as text among numbers: SUM passes it by. */
  numberAsText = 501,
  /** A typed number in a row or column of formulas of one pattern. */
  formulaOverwritten = 502,
  /** An error value that others add up. */
  errorInTable = 503,
}
