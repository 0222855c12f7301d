import type { Detector } from "./Detector.ts";
import { differenceElsewhere } from "./differenceElsewhere.ts";
import { differenceWrong } from "./differenceWrong.ts";
import { errorInTable } from "./errorInTable.ts";
import { formulaOverwritten } from "./formulaOverwritten.ts";
import { handBuiltShares } from "./handBuiltShares.ts";
import { impliedTotals } from "./impliedTotals.ts";
import { numberAsText } from "./numberAsText.ts";
import { openingCountedTwice } from "./openingCountedTwice.ts";
import { openingNotClosing } from "./openingNotClosing.ts";
import { partsOff5 } from "./partsOff5.ts";
import { percentagesMiss100 } from "./percentagesMiss100.ts";
import { rowsAgainstColumns } from "./rowsAgainstColumns.ts";
import { shareLabels } from "./shareLabels.ts";
import { totals } from "./totals.ts";
import { varianceCalledResult } from "./varianceCalledResult.ts";

/** Every detector, in the order that they learn from each other: totals before what is made of totals. */
export const DETECTORS: readonly Detector[] = [
  totals,
  impliedTotals,
  rowsAgainstColumns,
  differenceWrong,
  differenceElsewhere,
  varianceCalledResult,
  openingCountedTwice,
  openingNotClosing,
  handBuiltShares,
  shareLabels,
  percentagesMiss100,
  partsOff5,
  numberAsText,
  formulaOverwritten,
  errorInTable,
];
