import { shiftedFormula } from "../../formula/shiftedFormula.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading } from "../Reading.ts";
import type { Combination } from "../results/Combination.ts";
import { combinations } from "../results/Combination.ts";
import { figuresOf, gives, mayGive, type ResultCell, resultCells } from "../results/resultCells.ts";
import { wordedCombination } from "../results/wordedCombination.ts";
import { evaluateLinear } from "../sums/evaluateLinear.ts";
import { exactSum } from "../sums/exactUnits.ts";
import { compareSum } from "../totals/compareSum.ts";
import type { Line } from "../totals/Frame.ts";
import type { ResultLine } from "../totals/findTotalLines.ts";
import type { WrongFigures } from "../WrongFigures.ts";

/** Typed results and closing balances that are not the difference of the totals above them. */
export function differenceWrong(reading: Reading, wrong: WrongFigures): readonly Finding[] {
  return reading.sheets.flatMap(({ tables }) => {
    // From above: a wrong result is known when the closing balance under it is judged.
    const found: Finding[] = [];
    for (const { results } of tables) {
      for (const result of results) {
        const findings = inLine(reading, result, wrong);
        wrong.add(findings);
        found.push(...findings);
      }
    }
    return found;
  });
}

function inLine(reading: Reading, result: ResultLine, wrong: WrongFigures): readonly Finding[] {
  const cells = resultCells(result.frame, result.line);
  const typed = cells.filter(({ formula }) => formula === null);
  if (typed.length === 0) return [];
  // "Kvar" beside the results is made of its row: not what a result is made of.
  const isOwn = ({ formula, lane }: ResultCell): boolean => {
    const read = formula === null ? undefined : reading.linear(formula);
    return read?.terms.every(({ area }) => area.left === lane.index && area.right === lane.index) ?? false;
  };
  const pattern = cells.find(isOwn);
  if (pattern) return typed.flatMap((cell) => againstFormula(reading, result, pattern, cell));
  const combination = likeliest(result, typed, wrong);
  return combination ? typed.flatMap((cell) => judge(result, cell, combination, wrong)) : [];
}

/** The combination that gives the figure in most lanes, if that is at least a third; else what the words say. */
function likeliest(result: ResultLine, cells: readonly ResultCell[], wrong: WrongFigures): Combination | undefined {
  const { frame, before } = result;
  const telling = cells.filter(({ value }) => value !== 0);
  let best: { combination: Combination; matched: number } | undefined;
  for (const combination of combinations(before)) {
    const matched = telling.filter(({ lane, value }) => {
      const shown = figuresOf(frame, lane, combination);
      if (mayGive(shown, value) && gives(shown, value)) return true;
      const right = figuresOf(frame, lane, combination, wrong);
      return mayGive(right, value) && gives(right, value);
    }).length;
    if (matched > (best?.matched ?? 0)) best = { combination, matched };
    if (matched === telling.length) break;
  }
  if (best) return best.matched * 3 >= telling.length ? best.combination : undefined;
  return wordedCombination(result, cells);
}

function judge(
  result: ResultLine,
  cell: ResultCell,
  combination: Combination,
  wrong: WrongFigures,
): readonly Finding[] {
  const { frame, line } = result;
  const right = figuresOf(frame, cell.lane, combination, wrong);
  if (right === undefined) return [];
  const compared = compareSum(right, cell.value, cell.lane.isCount);
  if (compared === undefined || compared.verdict === "equal") return [];
  if (line.kind === "closing" && openingIsWrong(result, cell, combination)) return [];
  const shown = figuresOf(frame, cell.lane, combination) ?? [];
  const follows = exactSum(shown) !== compared.sum;
  // A few rounded figures give a rounded result. One that agrees with wrong figures is right by its own arithmetic.
  const isRounding = compared.verdict === "rounded" && !follows;
  const isNote = isRounding || (follows && gives(shown, cell.value));
  return [
    {
      code: AuditCode.differenceWrong,
      level: isNote ? "note" : "error",
      place: frame.grid.place(line.index, cell.lane.index),
      about: [...combination.plus, ...combination.minus].map(({ index }) => frame.grid.place(index, cell.lane.index)),
      data: {
        variant: isRounding ? "rounding" : follows ? "follows" : "plain",
        label: line.label,
        figure: cell.value,
        sum: compared.sum,
        difference: compared.difference,
      },
      formula: null,
      replacement: {
        place: frame.grid.place(line.index, cell.lane.index),
        formula: formulaOf(result, cell, combination),
        before: [[cell.value]],
        after: [[exactSum(shown)]],
        clears: [],
      },
    },
  ];
}

/** Whether a closing balance follows from last year's: then the opening balance between them is the one that is wrong. */
function openingIsWrong(
  { frame, line }: ResultLine,
  { lane, value }: ResultCell,
  { plus, minus }: Combination,
): boolean {
  const opening = plus.find(({ kind }) => kind === "opening");
  const before = frame.lanes[frame.lanes.indexOf(lane) - 1];
  if (opening === undefined || before === undefined) return false;
  const closing = figuresOf(frame, before, { plus: [line], minus: [] });
  const others = figuresOf(frame, lane, { plus: plus.filter((each) => each !== opening), minus });
  return closing !== undefined && others !== undefined && gives([...closing, ...others], value);
}

/** `=B8-B20`, `=B5+B6+B7-B20`. */
function formulaOf({ frame }: ResultLine, { lane }: ResultCell, { plus, minus }: Combination): string {
  const address = ({ index }: Line): string => frame.grid.place(index, lane.index).address;
  return `=${plus.map(address).join("+")}${minus.map((line) => `-${address(line)}`).join("")}`;
}

/** Beside results that are formulas, the same formula says what a typed one should be. */
function againstFormula(
  reading: Reading,
  result: ResultLine,
  pattern: ResultCell,
  cell: ResultCell,
): readonly Finding[] {
  const { frame, line } = result;
  const formula = shiftedFormula(pattern.formula as string, 0, cell.lane.index - pattern.lane.index);
  const linear = reading.linear(formula);
  // Longer column names can make it longer than any that is read.
  if (linear === undefined) return [];
  // A formula that reaches to its neighbour carries a balance forward; where the carrying begins, a figure is typed.
  const isOwn = linear.terms.every(({ area }) => area.left === cell.lane.index && area.right === cell.lane.index);
  const sum = isOwn ? evaluateLinear(linear, frame.grid, () => undefined) : undefined;
  if (sum === undefined) return [];
  const compared = compareSum([sum], cell.value, true);
  if (compared === undefined || compared.verdict === "equal") return [];
  const place = frame.grid.place(line.index, cell.lane.index);
  return [
    {
      code: AuditCode.differenceWrong,
      level: "error",
      place,
      about: linear.terms.map(({ area }) => frame.grid.place(area.top, area.left, area.bottom, area.right)),
      data: { variant: "plain", label: line.label, figure: cell.value, sum, difference: compared.difference },
      formula: null,
      replacement: { place, formula, before: [[cell.value]], after: [[sum]], clears: [] },
    },
  ];
}
