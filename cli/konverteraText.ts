import type { FormulaChange } from "../core/exchange/ExchangePlan.ts";
import { leftSentence } from "../core/exchange/leftWords.ts";
import type { Language } from "../core/index.ts";
import { EXCHANGE_TEXTS, type ExchangeText } from "./exchange/EXCHANGE_TEXTS.ts";
import type { ConversionSummary } from "./konvertera.ts";
import { fillIn } from "./text/fillIn.ts";

/** As the user wrote them. */
export interface ConversionFiles {
  readonly input: string;
  /** `undefined`: nothing is written, only shown. */
  readonly output: string | undefined;
}

/** Formulas shown of each sheet; what is left is shown in full, for the user has to do something about it. */
const EXAMPLES = 3;
const LONGEST = 100;

/** What a conversion changes and leaves, for the reader: to be shown before the file is written. */
export function konverteraText(
  { plan, sheets, outside }: ConversionSummary,
  { input, output }: ConversionFiles,
  language: Language,
): string {
  const texts = EXCHANGE_TEXTS[language];
  const program = texts.programs[plan.target];
  const lines = [fillIn(texts.title, { file: input, program }), ""];
  const isEmpty = plan.changes.length === 0 && plan.clears.length === 0;
  const hasLeft = plan.left.length > 0 || outside.length > 0;
  if (isEmpty) lines.push(fillIn(hasLeft ? texts.onlyLeft : texts.nothing, { program }), "");
  for (const sheet of sheets) {
    const part = sheetLines(sheet, { plan, sheets, outside }, texts, language);
    if (part.length > 0) lines.push(fillIn(texts.sheet, { sheet }), ...part, "");
  }
  if (outside.length > 0) {
    lines.push(counted(texts.outside, outside.length));
    for (const { kind, where, formula } of outside) {
      lines.push(`  ${fillIn(texts.outsideOf[kind], { where })}: ${shown(formula)}`);
    }
    lines.push(`  ${texts.outsideWhy}`, "");
  }
  if (!isEmpty) lines.push(texts.rest);
  lines.push(output === undefined ? texts.dryRun : fillIn(texts.written, { output, file: input }));
  return `${lines.join("\n")}\n`;
}

function sheetLines(sheet: string, { plan }: ConversionSummary, texts: ExchangeText, language: Language): string[] {
  const isHere = (place: { readonly sheet: string }): boolean => place.sheet === sheet;
  const [changes, clears, left] = [plan.changes.filter(isHere), plan.clears.filter(isHere), plan.left.filter(isHere)];
  const lines: string[] = [];
  if (changes.length > 0) lines.push(`  ${counted(texts.changes, changes.length)}`);
  const examples = changes.filter((change, i) => i < EXAMPLES || change.inTheWay !== null);
  for (const change of examples) {
    lines.push(`    ${change.address}: ${shown(change.before)}`, `      → ${shown(change.after)}`);
    for (const note of notes(change, plan.target === "excel", texts)) lines.push(`      ${note}`);
  }
  if (changes.length > examples.length) lines.push(`    ${counted(texts.more, changes.length - examples.length)}`);
  if (clears.length > 0) lines.push(`  ${counted(texts.clears[plan.target], clears.length)}`);
  if (left.length > 0) lines.push(`  ${counted(texts.left, left.length)}`);
  for (const { address, formula, reason, about } of left) {
    lines.push(
      `    ${address}: ${shown(formula)}`,
      `      ${fillIn("{why}", { why: leftSentence(reason, about, language) })}`,
    );
  }
  return lines;
}

function notes({ inTheWay, fills }: FormulaChange, isForExcel: boolean, texts: ExchangeText): string[] {
  if (inTheWay) return [fillIn(texts.inTheWay, { cell: inTheWay.address })];
  return isForExcel && fills === null ? [texts.unfilled] : [];
}

function counted([one, many]: readonly [string, string], n: number): string {
  return fillIn(n === 1 ? one : many, { n });
}

/** A formula on one line, cut where it grows too long to be read in a list. */
function shown(formula: string): string {
  const text = fillIn("{formula}", { formula });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
