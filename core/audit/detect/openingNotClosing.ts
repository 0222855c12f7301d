import { referenceText } from "../../formula/writeFormula.ts";
import { AuditCode } from "../AuditCode.ts";
import { type Balance, balances } from "../equity/balances.ts";
import type { Finding, Replacement } from "../Finding.ts";
import type { Reading } from "../Reading.ts";
import { decimalsOf, exactSum } from "../sums/exactUnits.ts";
import type { WrongFigures } from "../WrongFigures.ts";

/** Opening balances that are not what the year before closes at: in the next column, or on the sheet of the year before. */
export function openingNotClosing(reading: Reading, wrong: WrongFigures): readonly Finding[] {
  const { opening, closing } = balances(reading);
  /** How much too high a column's opening balance is: a closing balance that is a formula is as much too high. */
  const carried = new Map<string, number>();
  const right = (each: Balance): number => {
    const { grid } = each.table.table;
    const off = isTyped(each) ? 0 : (carried.get(`${grid.name}!${each.column}`) ?? 0);
    return wrong.at(grid.name, each.row.row, each.column) ?? exactSum([each.value, -off]);
  };
  return [...opening]
    .sort((a, b) => a.year - b.year)
    .flatMap((balance): Finding[] => {
      const candidates = closingsBefore(balance, closing);
      const same = candidates.find(({ value }) => isSame(value, balance.value));
      if (same) {
        // It was carried forward as shown, and what is shown is wrong: one fault, but two cells to mend.
        const follows = !isSame(right(same), balance.value) && isTyped(balance);
        return follows ? [made(balance, same, right(same), "follows")] : [];
      }
      if (candidates.some((each) => isSame(right(each), balance.value))) return [];
      // Only a balance that says so is compared with a result: "Överskott från föregående år".
      const closings = candidates.filter(({ row }) => row.kind === "closing");
      const [closest] = closings.length > 0 ? closings.slice(-1) : candidates.slice(-1);
      if (closest === undefined || !isCertain(balance, closest, opening, closing)) return [];
      carried.set(`${balance.table.table.grid.name}!${balance.column}`, exactSum([balance.value, -right(closest)]));
      return [made(balance, closest, right(closest), "plain")];
    });
}

/** What the year before ends with: in the same table, else in tables of other sheets with the same words. */
function closingsBefore({ table, year, row, sheet }: Balance, closing: readonly Balance[]): readonly Balance[] {
  const before = closing.filter((each) => each.year === year - 1);
  const own = before.filter((each) => each.table === table);
  if (own.length > 0) return own;
  const onSheet = before.filter((each) => each.sheet === sheet && each.row.kind === "closing");
  if (onSheet.length > 0) return onSheet;
  // Another sheet is last year's only if it has the same opening balance line.
  return before.filter(
    (each) =>
      each.row.kind === "closing" && each.table.table.rows.some(({ label }) => plain(label) === plain(row.label)),
  );
}

/** Words that leave no doubt, or another year of the same line that agrees. */
function isCertain(
  balance: Balance,
  found: Balance,
  opening: readonly Balance[],
  closing: readonly Balance[],
): boolean {
  const both = (words: RegExp, others = words): boolean =>
    words.test(balance.row.label) && others.test(found.row.label);
  if (both(/ingående/i, /utgående/i) || both(/balanserat resultat/i) || both(/^ib/i, /^ub/i)) return true;
  return opening.some(
    (other) =>
      other.row === balance.row &&
      other.value !== 0 &&
      closing.some((each) => each.row === found.row && each.year === other.year - 1 && isSame(each.value, other.value)),
  );
}

function isSame(one: number, other: number): boolean {
  // Printed in whole units, either may be rounded.
  return Math.abs(one - other) <= (decimalsOf(one) === decimalsOf(other) ? 1e-9 : 0.5);
}

function isTyped({ table, row, column }: Balance): boolean {
  return table.table.grid.formula(row.row, column) === null;
}

function plain(label: string): string {
  return label.replace(/\d/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

function made(balance: Balance, from: Balance, sum: number, variant: "plain" | "follows"): Finding {
  const { grid } = balance.table.table;
  const other = from.table.table.grid;
  const place = grid.place(balance.row.row, balance.column);
  const source = other.place(from.row.row, from.column);
  const formula = `=${referenceText(other.name === grid.name ? { ...source, sheet: "" } : source)}`;
  const replacement: Replacement = { place, formula, before: [[balance.value]], after: [[from.value]], clears: [] };
  return {
    code: AuditCode.openingNotClosing,
    level: variant === "follows" ? "note" : "error",
    place,
    about: [source],
    data: {
      variant,
      label: balance.row.label,
      figure: balance.value,
      sum,
      difference: exactSum([balance.value, -sum]),
    },
    formula: grid.formula(balance.row.row, balance.column),
    replacement,
  };
}
