import { type FuzzState, readState, stateOf, writeState } from "./FuzzState.ts";
import type { FuzzOptions } from "./fuzzOptions.ts";
import type { Answer } from "./judge.ts";
import { describeFailure, tryCall } from "./tryCall.ts";

/** Functions take turns, so that all have been tried whenever it is stopped. */
const CALLS_PER_TURN = 500;
/** More failures of one function are most often the same one again. */
const MOST_FAILURES = 5;

/**
 * Goes on from the state, or begins it, until every function has its calls, or time is up or `isStopped` says so. Every
 * failure is told as it is found.
 * @param newSeed - for a state that has none yet.
 */
export async function fuzzAll(
  options: Omit<FuzzOptions, "isBundle">,
  answer: Answer,
  tell: (text: string) => void,
  newSeed: number,
  isStopped = (): boolean => false,
): Promise<FuzzState> {
  const state = startState(options, newSeed);
  const end = Date.now() + options.minutes * 60_000;
  const isOver = (): boolean => isStopped() || Date.now() >= end;
  tell(`seed ${state.seed}, state ${options.state}`);
  let waiting = [...options.functions];
  while (waiting.length > 0 && !isOver()) {
    for (const id of waiting) {
      fuzzTurn(state, id, options.calls, answer, tell, isOver);
      // Lets Ctrl-C in.
      await new Promise((resolve) => setImmediate(resolve));
    }
    writeState(options.state, state);
    waiting = waiting.filter((id) => {
      const { calls, failures } = stateOf(state, id);
      return calls < options.calls && failures.length < MOST_FAILURES;
    });
  }
  return state;
}

function startState({ state: path, seed }: Omit<FuzzOptions, "isBundle">, newSeed: number): FuzzState {
  const found = readState(path);
  if (found && seed !== undefined && seed !== found.seed) {
    throw new Error(`${path} belongs to seed ${found.seed}: leave out --seed, or give another file with --from`);
  }
  return found ?? { seed: seed ?? newSeed, functions: {} };
}

function fuzzTurn(
  state: FuzzState,
  id: string,
  calls: number,
  answer: Answer,
  tell: (text: string) => void,
  isOver: () => boolean,
): void {
  const own = stateOf(state, id);
  const start = performance.now();
  const last = Math.min(own.calls + CALLS_PER_TURN, calls);
  while (own.calls < last && own.failures.length < MOST_FAILURES && !isOver()) {
    const { wasRefused, failure } = tryCall(state.seed, id, own.calls, answer);
    if (wasRefused) own.refused += 1;
    if (failure) {
      own.failures.push(own.calls);
      tell(describeFailure(failure));
    }
    own.calls += 1;
  }
  own.seconds += (performance.now() - start) / 1000;
}

/** Per function: calls, how many of them were refused, seconds, failures. */
export function reportOf(state: FuzzState, functions: readonly string[]): string {
  const lines = functions.map((id) => {
    const { calls, refused, seconds, failures } = stateOf(state, id);
    const share = calls > 0 ? Math.round((100 * refused) / calls) : 0;
    return [
      id.padEnd(16),
      String(calls).padStart(10),
      ` calls, ${String(share).padStart(2)} % refused,`,
      String(Math.round(seconds)).padStart(6),
      ` s, ${failures.length} failures`,
    ].join("");
  });
  return [...lines, `seed ${state.seed}: ${failuresIn(state, functions)} failures`].join("\n");
}

export const failuresIn = (state: FuzzState, functions: readonly string[]): number =>
  functions.reduce((sum, id) => sum + stateOf(state, id).failures.length, 0);
