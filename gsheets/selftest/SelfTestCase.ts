import { FUNCTIONS, type FunctionHelp, HELP, type Language, type ResultRange } from "../../core/index.ts";
import { PUBLISHED_CASES } from "../../core/reference/publishedCases.ts";
import { callOf } from "../../panel/selfTest/selfTestCases.ts";
import type { FormulaCall } from "../../panel/WorkbookHost.ts";

/** One call, what has to come out of it, and where that is said. */
export interface SelfTestCase {
  readonly call: FormulaCall;
  readonly expected: ResultRange;
  readonly about: string;
}

/** Every worked example of every function, then every published case. */
export function selfTestCases(language: Language): SelfTestCase[] {
  const examples = FUNCTIONS.flatMap(({ id }) =>
    (HELP[id] as FunctionHelp).examples.map((example): SelfTestCase => {
      return { call: callOf(id, example.arguments), expected: example.result, about: example.note[language] };
    }),
  );
  const published = PUBLISHED_CASES.map(({ id, arguments: given, result, name, source }): SelfTestCase => {
    return { call: callOf(id, given), expected: result, about: `${name}: ${source}` };
  });
  return [...examples, ...published];
}
