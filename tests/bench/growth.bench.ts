import { DecimalWeights } from "../../core/allocation/DecimalWeights.ts";
import { EXACT_LIMIT } from "../../core/allocation/exactProduct.ts";
import { type Steps, stepsOf } from "../../core/allocation/Steps.ts";
import { shareOut } from "../../core/allocation/shareOut.ts";
import { weightsOf } from "../../core/allocation/weightsOf.ts";
import { wholeNumbers } from "../../core/allocation/wholeNumbers.ts";
import { callFunction, classifyPlain } from "../../core/index.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { definition } from "./definition.ts";
import type { Effort } from "./Effort.ts";
import type { GrowthFigures } from "./Figures.ts";
import { measure } from "./measure.ts";
import type { Report } from "./Report.ts";
import { populations, sixDecimals } from "./seededWeights.ts";
import { swedishNumber, wholeNumber } from "./swedishNumber.ts";

export const title = "Fler delar: nanosekunder per del";

const COUNTS = [8, 32, 100, 290, 1_000, 3_000, 10_000, 30_000, 100_000];
const AMOUNT = 1_367_000_000;
const UNIT = 0.01;

/** What the kernel counts with: whole doubles, error-free products of doubles, or decimals. */
type Path = "A" | "B" | "C";

const WEIGHTS: Readonly<Record<Path, (random: SeededRandom, count: number) => number[]>> = {
  A: populations,
  B: sixDecimals,
  C: (random, count) => random.list(count, () => Number(`${random.digits(15)}e-15`)),
};

const NAMES = {
  A: "kärnan, hela tal (väg A)",
  B: "kärnan, sex decimaler (väg B)",
  C: "kärnan, 15 decimaler (väg C)",
  allocate: "ALLOCATE, hela anropet",
  kommunandel: "KOMMUNANDEL, hela anropet",
} as const;

export function run(effort: Effort): Report<GrowthFigures> {
  const times = COUNTS.map((count) => measure(callsFor(count), effort));
  const series = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((key) => ({
    name: NAMES[key],
    short: key.length === 1 ? `väg ${key}` : key.toUpperCase(),
    perPart: times.map((each, i) => each[key] / (COUNTS[i] as number)),
  }));
  return {
    tables: [
      {
        columns: ["antal delar", ...series.map(({ name }) => name)],
        rows: COUNTS.map((count, i) => [
          wholeNumber(count),
          ...series.map(({ perPart }) => swedishNumber(perPart[i] as number)),
        ]),
        note: "Kärnan väljer väg efter talen: hela tal så länge produkterna ryms exakt (A), felfria produkter när de inte gör det (B), decimaltal när vikterna har fler än nio decimaler (C). Varje mätning kontrollerar att den gick den väg som står här.",
      },
    ],
    figures: { counts: COUNTS, series },
  };
}

function callsFor(count: number): Record<keyof typeof NAMES, () => unknown> {
  const random = new SeededRandom(count);
  const kernel = (path: Path): (() => unknown) => {
    const weights = WEIGHTS[path](random, count);
    if (pathOf(weights) !== path) throw new Error(`${count} weights take path ${pathOf(weights)}, not ${path}`);
    return () => shareOut(stepsOf(AMOUNT, UNIT) as Steps, weightsOf(weights));
  };
  const column = populations(random, count).map((weight) => [weight]);
  const call = (id: string, ...cells: unknown[]): (() => unknown) => {
    const found = definition(id);
    return () => callFunction(found, cells, classifyPlain);
  };
  return {
    A: kernel("A"),
    B: kernel("B"),
    C: kernel("C"),
    allocate: call("ALLOCATE", [[AMOUNT]], column, [[UNIT]]),
    kommunandel: call("KOMMUNANDEL", [[AMOUNT]], column, "", [[UNIT]]),
  };
}

/** Which way the kernel goes, told from its own conditions. */
function pathOf(weights: readonly number[]): Path {
  const whole = wholeNumbers(weights);
  if (!whole || weightsOf(weights) instanceof DecimalWeights) return "C";
  const { units } = stepsOf(AMOUNT, UNIT) as Steps;
  const rest = units - Math.floor(units / whole.sum) * whole.sum;
  return rest * whole.largest <= 2 * EXACT_LIMIT ? "A" : "B";
}
