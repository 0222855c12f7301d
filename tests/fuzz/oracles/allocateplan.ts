import { type Call, isRange } from "../../bundles/hostCall.ts";
import {
  compare,
  decimalsOf,
  divide,
  isWhole,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
} from "../../oracle/Rational.ts";
import { placeIn, Reading } from "../../oracle/Reading.ts";
import { MOST_UNITS } from "../../oracle/unitOf.ts";
import { alongVector, answered, type DueError, dueOf, type Expectation, wrongInput } from "./Expectation.ts";
import { planWithResidues } from "./planWithResidues.ts";
import { notNegative, readTable, type Table } from "./readTable.ts";

const ONE = rational(1n);
/** Where the weights' common denominator passes this many digits, a refusal (219) is as good as an answer. */
const MANY_DIGITS = 650;

/** ALLOCATEPLAN(belopp_per_år; vikter_per_år; [enhet]) as the public interface words it. */
export function allocateplan({ args }: Call): Expectation {
  const reading = new Reading(args);
  const amounts = reading.vector(0, "belopp_per_år");
  const due: DueError[] = [];
  const table = readTable(args[1], "vikter_per_år", due);
  notNegative(table, "vikter_per_år", due);
  const givenUnit = reading.one(2, "enhet");
  if (givenUnit && givenUnit.n < 0n) reading.say("negative", "enhet");
  const unit = givenUnit && givenUnit.n > 0n ? givenUnit : ONE;
  const years = (amounts?.values ?? []).map((amount, i) => {
    const units = divide(amount, unit);
    if (!isWhole(units)) reading.say("notAMultiple", "belopp_per_år", placeIn(amounts, i));
    if (compare(units, MOST_UNITS) > 0 || compare(units, subtract(rational(0n), MOST_UNITS)) < 0) {
      reading.say("tooManyUnits");
    }
    return units.n;
  });
  due.push(...dueOf(reading.due));
  if (!amounts || !table) return { due };

  const across = liesAcross(args[0], table);
  const weights = weightsPerYear(across ? turned(table.rows) : table.rows, years.length);
  if (!weights) return { due: [...due, wrongInput(218, "vikter_per_år")] };
  for (const [i, each] of weights.entries()) {
    if (years[i] === 0n || sum(each).n !== 0n) continue;
    due.push(wrongInput(206, "vikter_per_år", years.length > 1 ? alongVector(i + 1) : undefined));
  }
  if (due.length > 0) return { due };

  const parts = planWithResidues(years, weights);
  const cells = parts.map((each) => each.map((part) => toNumber(multiply(rational(part), unit))));
  const answer = across ? turned(cells) : cells;
  return manyDigits(years, weights) ? { due: [wrongInput(219)], answer } : answered(answer);
}

/** Years across in a row of amounts, down in a column; one year follows the weights, so a column is one year across. */
function liesAcross(amounts: Call["args"][number], table: Table): boolean {
  const rows = isRange(amounts) ? amounts : [[amounts]];
  const years = rows.length * (rows[0]?.length ?? 0);
  return years > 1 ? rows.length === 1 : table.height > 1 && table.width === 1;
}

function weightsPerYear(byYear: readonly (readonly Rational[])[], years: number): Rational[][] | undefined {
  if (byYear.length === years) return byYear.map((each) => [...each]);
  return byYear.length === 1 ? Array.from({ length: years }, () => [...(byYear[0] ?? [])]) : undefined;
}

const turned = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] as T));

function manyDigits(years: readonly bigint[], weights: readonly (readonly Rational[])[]): boolean {
  let digits = 0;
  weights.forEach((each, i) => {
    if (years[i] === 0n) return;
    const places = Math.max(...each.map((weight) => decimalsOf(weight) ?? 0));
    digits += String(multiply(sum(each), rational(10n ** BigInt(places))).n).length;
  });
  return digits > MANY_DIGITS;
}
