import { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { calculated } from "../typed/calculated.ts";
import { Draft } from "./Draft.ts";
import { partsMiss, percentagesMiss, remainderForced, staleLabel } from "./faults/allocation.ts";
import { openingStale, openingTwice, partsOff, varianceAsResult } from "./faults/balances.ts";
import { errorInTable, formulaOverwritten, numberAsText } from "./faults/cells.ts";
import { differenceWrong, pastedTotal, rowsAgainstColumns, shortSum, typedTotal } from "./faults/totals.ts";
import type { Planted } from "./Planted.ts";
import { costList } from "./parts/costList.ts";
import { costMatrix } from "./parts/costMatrix.ts";
import { equity } from "./parts/equity.ts";
import { financing } from "./parts/financing.ts";
import { followUp } from "./parts/followUp.ts";
import { keyFigures } from "./parts/keyFigures.ts";
import { lists } from "./parts/lists.ts";
import { shares } from "./parts/shares.ts";

type Part = (draft: Draft) => void;

/** Each kind of fault: how it is planted, and the parts of a workbook one of which it needs. */
const KINDS: Readonly<Record<AuditCode, { plant: (draft: Draft) => Planted | undefined; needs: readonly Part[] }>> = {
  [AuditCode.typedTotalWrong]: { plant: typedTotal, needs: [financing, costMatrix, costList, followUp] },
  [AuditCode.sumMissesCells]: { plant: shortSum, needs: [financing, costMatrix, costList, followUp] },
  [AuditCode.pastedTotal]: { plant: pastedTotal, needs: [costMatrix, followUp, costList] },
  [AuditCode.rowsAgainstColumns]: { plant: rowsAgainstColumns, needs: [costMatrix] },
  [AuditCode.differenceWrong]: { plant: differenceWrong, needs: [followUp, (draft) => equity(draft, "result")] },
  [AuditCode.partsMissTotal]: { plant: partsMiss, needs: [(draft) => financing(draft, { style: "round" })] },
  [AuditCode.remainderForced]: { plant: remainderForced, needs: [(draft) => financing(draft, { style: "round" })] },
  [AuditCode.shareLabelStale]: {
    plant: staleLabel,
    needs: [(draft) => financing(draft, { style: "typed", labels: true })],
  },
  [AuditCode.percentagesMiss100]: { plant: percentagesMiss, needs: [shares] },
  [AuditCode.openingNotClosing]: { plant: openingStale, needs: [equity] },
  [AuditCode.openingCountedTwice]: { plant: openingTwice, needs: [(draft) => equity(draft, "among the income")] },
  [AuditCode.varianceCalledResult]: { plant: varianceAsResult, needs: [keyFigures] },
  [AuditCode.partsOff5]: { plant: partsOff, needs: [financing] },
  [AuditCode.numberAsText]: { plant: numberAsText, needs: [costList, costMatrix, followUp] },
  [AuditCode.formulaOverwritten]: { plant: formulaOverwritten, needs: [followUp] },
  [AuditCode.errorInTable]: { plant: errorInTable, needs: [costList, followUp, costMatrix] },
};

/** The thirty: every kind at least once, totals and allocation more often. */
const THIRTY: readonly AuditCode[] = [
  ...Array.from({ length: 5 }, () => AuditCode.typedTotalWrong),
  ...Array.from({ length: 4 }, () => AuditCode.sumMissesCells),
  ...[AuditCode.pastedTotal, AuditCode.pastedTotal, AuditCode.rowsAgainstColumns, AuditCode.rowsAgainstColumns],
  ...[AuditCode.differenceWrong, AuditCode.partsMissTotal, AuditCode.partsMissTotal, AuditCode.partsMissTotal],
  ...[AuditCode.remainderForced, AuditCode.remainderForced, AuditCode.shareLabelStale, AuditCode.percentagesMiss100],
  ...[AuditCode.openingNotClosing, AuditCode.openingNotClosing, AuditCode.openingCountedTwice],
  ...[AuditCode.varianceCalledResult, AuditCode.partsOff5, AuditCode.numberAsText],
  ...[AuditCode.formulaOverwritten, AuditCode.errorInTable],
];

export interface PlantedCase {
  readonly seed: number;
  readonly fault: Planted;
  readonly correct: AuditWorkbook;
  readonly faulty: AuditWorkbook;
}

/** A workbook and its twin with one fault in it; the kind follows from the seed, in turns of thirty. */
export function makeCase(seed: number): PlantedCase {
  const code = THIRTY[seed % THIRTY.length] as AuditCode;
  const { plant, needs } = KINDS[code];
  const style = seed % 3 === 0 ? SWEDISH_STYLE : ENGLISH_STYLE;
  // Not every draft has room for every fault: then the next one.
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const made = () => {
      const draft = new Draft(seed * 64 + attempt);
      const needed = draft.random.pick(needs);
      const others = draft.some<Part>(
        [financing, costMatrix, costList, equity, shares, followUp, keyFigures, lists],
        draft.random.whole(0, 3),
      );
      const parts = [needed, ...others];
      for (const part of draft.some(parts, parts.length)) part(draft);
      return draft;
    };
    const draft = made();
    const fault = plant(draft);
    if (fault)
      return { seed, fault, correct: calculated(made().sheets, style), faulty: calculated(draft.sheets, style) };
  }
  throw new Error(`no room for ${code} with seed ${seed}`);
}
