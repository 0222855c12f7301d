import type { Call } from "../../bundles/hostCall.ts";
import { lay } from "../../bundles/randomCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";
import { amountOf, UNITS } from "./amountOf.ts";
import { nearTie, nearTurns, nearWhole, type Sharing, wideSum } from "./nearTies.ts";
import { randomBounds } from "./randomBounds.ts";
import { unitCount } from "./unitCount.ts";
import { weightList } from "./weightList.ts";

const METHODS = [
  ...[undefined, undefined, undefined, undefined, null, 0, "", "  ", "STÖRSTA REST", " hamilton ", "Largest Remainder"],
  ...["största rest".normalize("NFD"), "AVRUNDA VAR FÖR SIG", "avrunda var för sig  ", "Avrunda var för sig"],
];
const NO_METHODS = ["AVRUNDA  VAR FÖR SIG", "STORSTA REST", "D'HONDT", 3, true, { error: "#N/A" }];

/** The arguments of ALLOCATE and STEG. */
export const allocateArguments = (random: SeededRandom): Call["args"] =>
  random.chance(0.15) ? adversaries(random) : everyday(random);

/** Made to be wrong by one unit where anything is rounded on the way. */
function adversaries(random: SeededRandom): Call["args"] {
  const unit = random.pick(["1", "1", "0.01", "0.1", "100"]);
  const make = random.pick<(random: SeededRandom) => Sharing>([
    nearTie,
    nearTie,
    nearWhole,
    nearWhole,
    wideSum,
    nearTurns,
  ]);
  const sharing = make(random);
  const places = random.chance(0.3) ? random.whole(1, 9) : 0;
  const weights = sharing.weights.map((weight) => Number(`${weight}e-${places}`));
  const isTooMuch = amountOf(sharing.units, unit) >= 1e15;
  const shown = isTooMuch ? "1" : unit;
  const amount = amountOf(random.chance(0.2) ? -sharing.units : sharing.units, shown);
  const bounds = sharing.bounds ?? [];
  return [
    amount,
    lay(random, weights),
    Number(shown),
    undefined,
    ...bounds.map((all) =>
      lay(
        random,
        all.map((part) => amountOf(part, shown)),
      ),
    ),
  ];
}

function everyday(random: SeededRandom): Call["args"] {
  const weights = weightList(random);
  const unit = random.pick(UNITS);
  let count = unitCount(random, weights);
  // Whole amounts are to stay below 1e15, and most within the 15 digits that a grid keeps.
  while (Math.abs(amountOf(count, unit)) >= 1e15) count = Math.trunc(count / 1000);
  const amount = random.chance(0.03) ? random.decimal(9_999, random.whole(1, 7)) : amountOf(count, unit);
  const shown = random.chance(0.3) ? undefined : Number(unit);
  const method = random.pick(random.chance(0.02) ? NO_METHODS : METHODS);
  const isEach = typeof method === "string" && /^avrunda/i.test(method);
  const bounds = random.chance(isEach ? 0.05 : 0.4) ? randomBounds(random, Math.abs(count), weights, unit) : [];
  return [amount, lay(random, weights), shown, method, ...bounds];
}
