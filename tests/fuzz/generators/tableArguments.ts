import type { Call } from "../../bundles/hostCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";
import { amountOf } from "./amountOf.ts";

/** A unit with what cells are written in, and how many of these make the unit. */
const GRAINS = [
  { unit: "1", grain: "0.5", parts: 2 },
  { unit: "1", grain: "0.25", parts: 4 },
  { unit: "1", grain: "0.1", parts: 10 },
  { unit: "1", grain: "0.01", parts: 100 },
  { unit: "1", grain: "0.000001", parts: 1_000_000 },
  { unit: "1", grain: "1e-12", parts: 1e12 },
  { unit: "1", grain: "1e-15", parts: 1e15 },
  { unit: "0.1", grain: "0.05", parts: 2 },
  { unit: "0.01", grain: "0.001", parts: 10 },
  { unit: "100", grain: "1", parts: 100 },
  { unit: "100", grain: "50", parts: 2 },
  { unit: "1000", grain: "0.1", parts: 10_000 },
  { unit: "3", grain: "0.5", parts: 6 },
  { unit: "1e-9", grain: "1e-10", parts: 10 },
] as const;

/** A part more or less than half a unit, or than a third: what it costs to go up and down is all but the same. */
function nearHalf(random: SeededRandom, parts: number): number[] {
  const middle = Math.floor(parts / random.pick([2, 2, 3]));
  return [middle, middle - 1, middle + 1].filter((part) => part > 0 && part < parts);
}

function tableSize(random: SeededRandom): readonly [rows: number, columns: number] {
  const kind = random.next();
  if (kind < 0.75) return [random.whole(1, 4), random.whole(1, 4)];
  if (kind < 0.97) return [random.whole(1, 7), random.whole(1, 6)];
  return [random.whole(5, 14), random.whole(3, 10)];
}

/** The arguments of AVRUNDATABELL: few different fractions most often, so that many tables change equally much. */
export function tableArguments(random: SeededRandom): Call["args"] {
  const [rows, columns] = tableSize(random);
  const { unit, grain, parts } = random.pick(GRAINS);
  const some = random.chance(0.2) ? nearHalf(random, parts) : random.list(3, () => random.whole(1, parts - 1));
  // Within the 15 digits of a grid.
  const size = Math.min(random.pick([1, 2, 5, 300, 1_000_000]), Math.max(1, Math.floor(1e15 / parts)));
  const wholes = random.pick([0, 0.3, 0.7]);
  const signed = random.chance(0.4);
  const few = random.chance(0.6);
  const cell = (): number => {
    const whole = random.whole(0, size - 1) * parts;
    // Fractions that are nearly equal change nearly as much: costs must be compared to the last part.
    const rest = random.chance(wholes) ? 0 : few ? random.pick(some) : random.whole(1, parts - 1);
    return amountOf((signed && random.chance(0.5) ? -1 : 1) * (whole + rest), grain);
  };
  const stray = random.chance(0.02) ? [1e-7, 1e-16, 1e-20, 1 / 3, 0.1 + 0.2, 999_999_999_999_999, 4e14] : [];
  const table = random.list(rows, () =>
    random.list(columns, () => (stray.length > 0 && random.chance(0.3) ? random.pick(stray) : cell())),
  );
  const shownUnit = unit === "1" ? random.pick([undefined, null, 0, 1]) : Number(unit);
  return [rows * columns === 1 && random.chance(0.5) ? table[0]?.[0] : table, shownUnit];
}
