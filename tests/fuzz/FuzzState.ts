import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How far a fuzzing has come: enough to go on from, call for call. */
export interface FuzzState {
  readonly seed: number;
  /** Per function. `calls` is also the index of the next one. */
  readonly functions: Record<string, FunctionState>;
}

export interface FunctionState {
  calls: number;
  refused: number;
  seconds: number;
  /** Indices of the calls that failed. */
  failures: number[];
}

/** The state of a file; undefined if there is none. */
export function readState(path: string): FuzzState | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as FuzzState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${path} is no state of a fuzzing: ${String(error)}`);
  }
}

/** Written whole or not at all: an interrupted write must not lose hours. */
export function writeState(path: string, state: FuzzState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 1)}\n`);
  renameSync(`${path}.new`, path);
}

export function stateOf({ functions }: FuzzState, id: string): FunctionState {
  functions[id] ??= { calls: 0, refused: 0, seconds: 0, failures: [] };
  return functions[id];
}
