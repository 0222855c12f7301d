import type { Call } from "../bundles/hostCall.ts";
import { lay } from "../bundles/randomCall.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { allocateArguments } from "./generators/allocateArguments.ts";
import {
  effektArguments,
  egetkapitalArguments,
  kapitalkontrollArguments,
  kontrollsummaArguments,
  partskontrollArguments,
} from "./generators/moneyArguments.ts";
import { planArguments } from "./generators/planArguments.ts";
import { finansieringArguments, kommunandelArguments } from "./generators/populationArguments.ts";
import { spoil } from "./generators/spoil.ts";
import { tableArguments } from "./generators/tableArguments.ts";
import { weightList } from "./generators/weightList.ts";

/** The rest of the calls are right, or wrong only by their numbers. */
const SPOILT = 0.12;

const ARGUMENTS: Readonly<Record<string, (random: SeededRandom) => Call["args"]>> = {
  ALLOCATE: allocateArguments,
  ALLOCATEPLAN: planArguments,
  ANDELAR: (random) => [lay(random, weightList(random)), random.pick([undefined, null, 0, 1, 1, 2, 4, 9, 10, 11, 1.5])],
  AVRUNDATABELL: tableArguments,
  EFFEKT: effektArguments,
  EGETKAPITAL: egetkapitalArguments,
  FINANSIERING: finansieringArguments,
  KAPITALKONTROLL: kapitalkontrollArguments,
  KOMMUNANDEL: kommunandelArguments,
  KONTROLLSUMMA: kontrollsummaArguments,
  PARTSKONTROLL: partskontrollArguments,
  STEG: allocateArguments,
  VERSION: () => [],
};

/** Call number `index` of a function: seed, function and index alone decide it, on every machine. */
export function callAt(seed: number, id: string, index: number): Call {
  const make = ARGUMENTS[id];
  if (!make) throw new Error(`no generator for ${id}: write one in tests/fuzz/generators`);
  const random = new SeededRandom(seedOf(`${seed} ${id} ${index}`));
  const call = { id, args: make(random) };
  return random.chance(SPOILT) ? spoil(random, call) : call;
}

/** Far apart for texts that are nearly the same (FNV-1a, then mixed). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
