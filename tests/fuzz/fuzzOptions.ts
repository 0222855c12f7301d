import { parseArgs } from "node:util";
import { FUZZED_FUNCTIONS } from "./oracles/expectationOf.ts";

export interface FuzzOptions {
  readonly minutes: number;
  readonly functions: readonly string[];
  /** Undefined: that of the state, else a new one. */
  readonly seed: number | undefined;
  readonly state: string;
  /** Calls per function at which a function is done. */
  readonly calls: number;
  readonly isBundle: boolean;
}

export const FUZZ_USAGE = `npm run fuzz -- [--minutes 5] [--function ALLOCATE] [--seed S] [--from STATE] [--calls 1000000] [--bundle]
  --minutes   how long; Ctrl-C stops earlier, and the next run goes on from there
  --function  one function (may be given again); left out: all of them
  --seed      a whole number that gives every call; left out: that of the state, else a new one
  --from      the file that remembers how far it has come
  --calls     stop a function at so many calls
  --bundle    the built dist/excel/functions.js instead of the sources`;

/** Throws an Error whose message says what is wrong and how it is written. */
export function fuzzOptions(args: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: "string", default: "5" },
      function: { type: "string", multiple: true },
      seed: { type: "string" },
      from: { type: "string", default: "node_modules/.cache/finsam-fuzz/state.json" },
      calls: { type: "string", default: "1000000" },
      bundle: { type: "boolean", default: false },
    },
  });
  const functions = values.function ?? FUZZED_FUNCTIONS;
  const unknown = functions.find((id) => !FUZZED_FUNCTIONS.includes(id));
  if (unknown !== undefined) throw new Error(`No function ${unknown}: ${FUZZED_FUNCTIONS.join(", ")}`);
  return {
    minutes: positive("minutes", values.minutes),
    functions,
    seed: values.seed === undefined ? undefined : whole("seed", values.seed),
    state: values.from,
    calls: positive("calls", values.calls),
    isBundle: values.bundle,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text}: a number over 0\n${FUZZ_USAGE}`);
  return number;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--${name} ${text}: a whole number\n${FUZZ_USAGE}`);
  return Number(text);
}
