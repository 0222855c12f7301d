import type { Line } from "../totals/Frame.ts";
import type { ResultLine } from "../totals/findTotalLines.ts";
import { isCost, isIncome } from "../words/labelClass.ts";
import type { Combination } from "./Combination.ts";
import { figuresOf, gives, type ResultCell } from "./resultCells.ts";

/**
 * What the words alone say that a result is made of, where no lane shows it: income less costs, opening balance plus
 * result. Only where there is one of each, directly before, and nothing else gives the figure.
 */
export function wordedCombination(result: ResultLine, cells: readonly ResultCell[]): Combination | undefined {
  const { frame, line, before } = result;
  const combination = line.kind === "closing" ? ofClosing(before) : ofResult(line, before);
  if (combination === undefined) return undefined;
  const { plus, minus } = combination;
  const isOdd = cells.some(({ lane, value }) => {
    const figures = figuresOf(frame, lane, { plus, minus });
    const costs = figuresOf(frame, lane, { plus: minus, minus: [] });
    if (figures === undefined || figures.length < plus.length + minus.length) return true;
    // Costs printed negative, a draw printed positive.
    if (costs?.some((cost) => cost < 0)) return true;
    if (gives(figures, -value) || gives(figuresOf(frame, lane, { plus: [...plus, ...minus], minus: [] }), value))
      return true;
    return before.some((each) => gives(figuresOf(frame, lane, { plus: [each], minus: [] }), value));
  });
  return isOdd ? undefined : combination;
}

/** "Årets resultat" right under one total of income and one of costs. */
function ofResult({ label }: Line, before: readonly Line[]): Combination | undefined {
  if (!/resultat|över-? ?(?:\/|och) ?-?underskott/i.test(label) || /efter|före|per /i.test(label)) return undefined;
  const [income, costs, ...more] = before.filter(({ kind }) => kind !== "opening");
  if (!income || !costs || more.length > 0) return undefined;
  if (!isIncome(income.label) || !isCost(costs.label)) return undefined;
  return { plus: [income], minus: [costs] };
}

/** "Utgående eget kapital" right under the opening balance and the year's result, in either order. */
function ofClosing(before: readonly Line[]): Combination | undefined {
  const [one, two] = before.slice(-2);
  if (!one || !two) return undefined;
  const kinds = [one.kind, two.kind].sort().join();
  return kinds === "opening,result" ? { plus: [one, two], minus: [] } : undefined;
}
