import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import type { AuditWorkbook } from "../../../../core/audit/AuditWorkbook.ts";
import { calculated } from "../../typed/calculated.ts";
import { cellAt } from "../../typed/cellAt.ts";
import type { Draft, Total, TotalLine } from "../Draft.ts";
import { at, type Planted } from "../Planted.ts";
import { steps } from "../sharing.ts";

const numberAt = (workbook: AuditWorkbook, line: TotalLine, address: string): number => {
  const value = cellAt(workbook, { sheet: line.sheet.name, address })?.value;
  return typeof value === "number" ? value : 0;
};
const frozen = (line: TotalLine): boolean => line.cells.every(({ address }) => line.sheet.at(address).frozen);
const live = (line: TotalLine): boolean => line.cells.every(({ address }) => !line.sheet.at(address).frozen);

/** What a total was before something changed: without a row, with two figures the wrong way round, or some hundreds off. */
function stale(draft: Draft, workbook: AuditWorkbook, line: TotalLine, { address, parts }: Total): number {
  const { random } = draft;
  const right = numberAt(workbook, line, address);
  const part = random.pick(parts.map((one) => numberAt(workbook, line, one)).filter((value) => value !== 0));
  const digits = [...String(Math.trunc(Math.abs(right)))];
  const place = digits.findIndex((digit, i) => i > 0 && digit !== digits[i - 1]);
  const swapped = [...digits];
  if (place > 0) [swapped[place - 1], swapped[place]] = [digits[place] as string, digits[place - 1] as string];
  const candidates = [right - part, right + random.whole(3, 140) * (draft.unit === "kr" ? 100 : 1)];
  if (place > 0) candidates.push(Number(swapped.join("")) * Math.sign(right));
  return steps(random.pick(candidates.filter((value) => value !== right && value > 0)), draft.decimals);
}

/** A typed total that is wrong, in a row of typed totals. */
export function typedTotal(draft: Draft): Planted | undefined {
  const { random } = draft;
  const line = random.pick(draft.totals.filter((one) => one.cells.every(({ parts }) => parts.length > 1)));
  if (!line) return undefined;
  for (const { address } of line.cells) line.sheet.at(address).frozen = true;
  const total = random.pick(line.cells.filter(({ address }) => address !== line.grand));
  line.sheet.at(total.address).content = stale(draft, calculated(draft.sheets), line, total);
  return {
    code: AuditCode.typedTotalWrong,
    what: "a typed total that is not the sum",
    found: at(line.sheet, [total.address]),
    follows: at(line.sheet, [line.grand]),
  };
}

/** A typed total that is wrong, among totals that are formulas. */
export function pastedTotal(draft: Draft): Planted | undefined {
  const { random } = draft;
  const lines = draft.totals.filter((one) => one.cells.length > 1 && live(one));
  if (lines.length === 0) return undefined;
  const line = random.pick(lines);
  const total = random.pick(line.cells.filter(({ address }) => address !== line.grand));
  line.sheet.at(total.address).content = stale(draft, calculated(draft.sheets), line, total);
  return {
    code: AuditCode.pastedTotal,
    what: "a number pasted over one of the totals",
    found: at(line.sheet, [total.address]),
    follows: at(line.sheet, [line.grand]),
  };
}

/** A SUM with a range that is one row too short, at an end or, in two pieces, in the middle. */
export function shortSum(draft: Draft): Planted | undefined {
  const { random } = draft;
  const workbook = calculated(draft.sheets);
  const tries = draft.totals
    .filter((line) => line.plainSum && !frozen(line))
    .flatMap((line) =>
      [0, 0.5, 1].flatMap((where) => {
        // A gap in the middle comes from two ranges, not from single cells.
        const least = where === 0.5 ? 5 : 3;
        const short = line.cells.filter(
          ({ parts }) => parts.length >= least && numberAt(workbook, line, left(parts, where)) !== 0,
        );
        return short.length > 0 ? [{ line, where, short }] : [];
      }),
    );
  if (tries.length === 0) return undefined;
  const { line, where, short } = random.pick(tries);
  const changed = random.chance(0.5) ? short : [random.pick(short)];
  for (const { address, parts } of changed) {
    const gap = parts.indexOf(left(parts, where));
    const pieces = [parts.slice(0, gap), parts.slice(gap + 1)].filter((piece) => piece.length > 0);
    const ranges = pieces.map((piece) => (piece.length > 1 ? `${piece[0]}:${piece.at(-1)}` : piece[0]));
    const cell = line.sheet.at(address);
    cell.content = random.chance(0.5)
      ? `=SUM(${ranges.join(",")})`
      : `=${ranges.map((range) => `SUM(${range})`).join("+")}`;
    cell.frozen = false;
  }
  return {
    code: AuditCode.sumMissesCells,
    what: `a SUM that misses ${where === 0 ? "the first" : where === 1 ? "the last" : "a middle"} cell`,
    found: at(
      line.sheet,
      changed.map(({ address }) => address),
    ),
    follows: at(line.sheet, [line.grand]),
  };
}

const left = (parts: readonly string[], where: number): string =>
  parts[Math.round((parts.length - 1) * where)] as string;

/** Row totals and column totals that add up to different sums. */
export function rowsAgainstColumns(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.matrices.length === 0) return undefined;
  const { sheet, parts, rowTotals, grand } = random.pick(draft.matrices);
  const pasted = random.chance(0.5);
  const r = random.whole(0, rowTotals.length - 1);
  const address = rowTotals[r] as string;
  const cell = sheet.at(address);
  if (pasted) {
    for (const one of rowTotals) sheet.at(one).frozen = true;
    const workbook = calculated(draft.sheets);
    const was = cellAt(workbook, { sheet: sheet.name, address })?.value as number;
    cell.content = steps(was + random.whole(2, 60) * (draft.unit === "kr" ? 500 : 1), draft.decimals);
  } else {
    const other = parts[r === 0 ? 1 : r - 1] as readonly string[];
    cell.content = `=SUM(${other[0]}:${other.at(-1)})`;
    for (const one of rowTotals) sheet.at(one).frozen = false;
  }
  sheet.at(grand).content = `=SUM(${rowTotals[0]}:${rowTotals.at(-1)})`;
  return {
    code: AuditCode.rowsAgainstColumns,
    what: pasted ? "a row total of an older version, in a table with totals both ways" : "a row total of another row",
    found: at(sheet, [address, grand]),
    follows: [],
  };
}

/** A typed result that is not the difference. */
export function differenceWrong(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.differences.length === 0) return undefined;
  const { sheet, cells, followers } = random.pick(draft.differences);
  for (const one of cells) sheet.at(one).frozen = true;
  const address = random.pick(cells);
  const workbook = calculated(draft.sheets);
  const right = cellAt(workbook, { sheet: sheet.name, address })?.value as number;
  const off = right + random.pick([-1, 1]) * random.whole(4, 300) * (draft.unit === "kr" ? 100 : 1);
  sheet.at(address).content = steps(random.chance(0.3) && right !== 0 ? -right : off, draft.decimals);
  return {
    code: AuditCode.differenceWrong,
    what: "a typed result that is not income less costs",
    found: at(sheet, [address]),
    follows: at(sheet, followers),
  };
}
