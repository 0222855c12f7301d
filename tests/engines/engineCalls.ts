import { readdirSync, readFileSync } from "node:fs";
import { FUNCTIONS, HELP } from "../../core/index.ts";
import { type Call, column, excelArguments, sheetsArguments } from "../bundles/hostCall.ts";
import { publishedFunctions } from "../bundles/publishedFunctions.ts";
import { callAt } from "../fuzz/callAt.ts";

export const SEED = 20031210;

/** Random calls of each function; those that take long where there is no compiler are fewer. */
const SLOW = ["ALLOCATE", "ALLOCATEPLAN", "AVRUNDATABELL", "STEG"];
const CALLS = { slow: 150, fast: 490 };

/** The same calls for every engine: random ones of all functions, errors among them, the published cases, the examples. */
export function engineCalls(): Call[] {
  const random = FUNCTIONS.flatMap(({ id }) =>
    Array.from({ length: SLOW.includes(id) ? CALLS.slow : CALLS.fast }, (_, i) => callAt(SEED, id, i)),
  );
  const examples = FUNCTIONS.flatMap(({ id }) => {
    const { examples: good = [], mistakes = [] } = HELP[id] ?? {};
    return [...good, ...mistakes].map(({ arguments: args }) => ({ id, args }));
  });
  return [...random, ...publishedCalls(), ...examples];
}

interface PublishedCase {
  readonly total: string;
  readonly unit: string;
  readonly weights: readonly string[];
}

function publishedCalls(): Call[] {
  const folder = new URL("../data/allocation-cases/", import.meta.url);
  const cases = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as PublishedCase,
  );
  return cases.flatMap(({ total, unit, weights }) =>
    [undefined, "AVRUNDA VAR FÖR SIG"].map((method) => ({
      id: "ALLOCATE",
      args: [Number(total), column(...weights.map(Number)), Number(unit), method],
    })),
  );
}

/** In Excel's shapes, numbers as their bits. */
export function excelRequests(calls: readonly Call[]): string {
  const parameters = new Map(publishedFunctions().map(({ id, parameters: all }) => [id, all.length]));
  return JSON.stringify(calls.map((call) => [call.id, inBits(excelArguments(call, parameters.get(call.id) ?? 0))]));
}

/** In Google Sheets' shapes, numbers as their bits. */
export const sheetsRequests = (calls: readonly Call[]): string =>
  JSON.stringify(calls.map((call) => [`FINSAM_${call.id}`, inBits(sheetsArguments(call))]));

function inBits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBits);
  return typeof value === "number" ? { $: "bits", bits: bitsOf(value) } : value;
}

/** The 64 bits of a number, as 16 hexadecimal digits. */
export function bitsOf(number: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(number);
  return bytes.toString("hex");
}
