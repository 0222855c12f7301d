import {
  callFunction,
  classifyPlain,
  type Example,
  FinsamError,
  FUNCTIONS,
  type FunctionDefinition,
  HELP,
  sentence,
} from "../../core/index.ts";
import { publishedFunctions } from "../bundles/publishedFunctions.ts";
import { errorCell, excelCall, type Given } from "./excelArguments.ts";
import { type Answer, EXCEL_ERROR } from "./excelRuntime.ts";
import type { RawCall } from "./hostBridge.ts";

/** What functions.json publishes, each with its definition and its worked examples. */
export const PUBLISHED = publishedFunctions().map(({ id }) => {
  const definition = FUNCTIONS.find((one) => one.id === id);
  if (!definition) throw new Error(`functions.json has ${id}, the core has not`);
  return { definition, help: HELP[id] as NonNullable<(typeof HELP)[string]> };
});

/** A call and what Excel must be told. */
export interface Expected {
  readonly title: string;
  readonly call: RawCall;
  readonly answer: Answer;
}

/** The answer as the definition publishes it: rows of cells, or the cell itself for a function that always gives one. */
const published = (definition: FunctionDefinition, { result }: Pick<Example, "result">): Answer => ({
  ok: true,
  value: definition.isSingleCell ? result[0]?.[0] : result,
});

/** Every worked example: the first source of what is right. */
export const examples: Expected[] = PUBLISHED.flatMap(({ definition, help }) =>
  help.examples.map((example, i) => ({
    title: `${definition.id}, example ${i + 1}`,
    call: excelCall(definition, example.arguments),
    answer: published(definition, example),
  })),
);

/** The errors that mean that something is missing or has itself failed: Excel shows #N/A. All others are #VALUE!. */
const NOT_AVAILABLE = /^FINSAM-(102|113)\b/;

/** Every worked mistake, with the sentence that the core writes and the number that Excel gets. */
export const mistakes: Expected[] = PUBLISHED.flatMap(({ definition, help }) =>
  help.mistakes.map((mistake, i) => {
    const message = sentenceOf(definition, mistake.arguments);
    const error = EXCEL_ERROR[NOT_AVAILABLE.test(message) ? "#N/A" : "#VALUE!"];
    return {
      title: `${definition.id}, mistake ${i + 1}`,
      call: excelCall(definition, mistake.arguments),
      answer: { ok: false, message, error },
    };
  }),
);

function sentenceOf(definition: FunctionDefinition, values: readonly unknown[]): string {
  try {
    callFunction(definition, values, classifyPlain);
  } catch (error) {
    if (error instanceof FinsamError) return sentence(error, definition, "sv", (id) => `FINSAM.${id}`);
  }
  throw new Error(`${definition.id}: a worked mistake gave no error`);
}

/** Every way in which Excel can hand over an optional argument that is left out, blank or 0: all are the same. */
const LEFT_OUT: readonly Given[] = [null, [[null]], [[""]], [[0]]];

/** Every example again, with each argument that it leaves out given in each of those ways. */
export const leftOut: Expected[] = PUBLISHED.flatMap(({ definition, help }) =>
  help.examples.flatMap((example) =>
    definition.parameters.flatMap((parameter, i) => {
      if (example.arguments[i] !== undefined || !parameter.optional) return [];
      return LEFT_OUT.map((value) => ({
        title: `${definition.id}, ${parameter.name} as ${JSON.stringify(value)}`,
        call: excelCall(definition, replaced(example.arguments, i, value)),
        answer: published(definition, example),
      }));
    }),
  ),
);

function replaced(values: readonly Given[], index: number, value: Given): Given[] {
  return Array.from({ length: Math.max(values.length, index + 1) }, (_, i) => (i === index ? value : values[i]));
}

/** Replaces the first cell of an argument. */
function withFirstCell(argument: Given, cell: unknown): Given {
  if (!Array.isArray(argument)) return [[cell]];
  const rows = argument as readonly (readonly unknown[])[];
  return rows.map((row, r) => row.map((old, c) => (r === 0 && c === 0 ? cell : old)));
}

/** Text, TRUE and error cells in the first cell of each argument of each function's first example. */
export const strangers = PUBLISHED.flatMap(({ definition, help }) =>
  definition.parameters.flatMap((parameter, i) => {
    const values = help.examples[0]?.arguments ?? [];
    const put = (cell: unknown): RawCall => excelCall(definition, replaced(values, i, withFirstCell(values[i], cell)));
    const row = { id: definition.id, parameter: parameter.name };
    const errors = ["#N/A", "#REF!", "#DIV/0!"].map((code) => ({
      ...row,
      what: code,
      call: put(errorCell(code)),
      code: "FINSAM-102",
      error: EXCEL_ERROR["#N/A"],
    }));
    if (parameter.kind === "text") return errors;
    const notNumbers = ["abc", "12", true, false].map((cell) => ({
      ...row,
      what: JSON.stringify(cell),
      call: put(cell),
      code: "FINSAM-101",
      error: EXCEL_ERROR["#VALUE!"],
    }));
    return [...errors, ...notNumbers];
  }),
);
