import { describe, expect, test } from "vitest";
import { HELP } from "../../core/index.ts";
import type { Outcome } from "./bareRealm.ts";
import { loadExcelBundle } from "./excelBundle.ts";
import { type Argument, excelArguments, sheetsArguments } from "./hostCall.ts";
import { ODD_VALUES } from "./oddValues.ts";
import { publishedFunctions } from "./publishedFunctions.ts";
import { SeededRandom } from "./SeededRandom.ts";
import { loadSheetsBundle } from "./sheetsBundle.ts";
import { fault } from "./wellFormed.ts";

const SEED = 5;
const PUBLISHED = publishedFunctions();
const excel = loadExcelBundle();
const sheets = loadSheetsBundle();

interface Host {
  readonly callRaw: (id: string, args: readonly unknown[]) => Outcome;
  /** A worked example's arguments in the host's shapes, filled up to every parameter. */
  readonly shape: (id: string, args: readonly (Argument | undefined)[], parameters: number) => unknown[];
}

const HOSTS: Readonly<Record<string, Host>> = {
  Excel: { callRaw: excel.callRaw, shape: (id, args, parameters) => excelArguments({ id, args }, parameters) },
  Sheets: {
    callRaw: sheets.callRaw,
    shape: (id, args, parameters) => {
      const given = sheetsArguments({ id, args });
      return [...given, ...Array.from({ length: parameters - given.length }, () => "")];
    },
  },
};

/** The worked examples of a function, right in themselves: the odd value is the only thing wrong. */
const examplesOf = (id: string): readonly (readonly (Argument | undefined)[])[] =>
  (HELP as Readonly<Record<string, { examples: readonly { arguments: readonly (Argument | undefined)[] }[] }>>)[
    id
  ]?.examples.map((example) => example.arguments) ?? [];

/** The odd value instead of the argument, in the place of a single cell, and as the first and the last of a range. */
function placements(argument: unknown, odd: unknown): unknown[] {
  const placed = [odd, [[odd]]];
  if (!Array.isArray(argument)) return placed;
  const rows = argument as readonly (readonly unknown[])[];
  const [last, lastRow] = [rows.length - 1, (rows.at(-1)?.length ?? 1) - 1];
  for (const [r, c] of [[0, 0] as const, [last, lastRow] as const]) {
    placed.push(rows.map((row, i) => row.map((cell, j) => (i === r && j === c ? odd : cell))));
  }
  return placed;
}

test("both files hold every published function, and each has a worked example", () => {
  expect(PUBLISHED.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["ALLOCATE", "KOMMUNANDEL", "EGETKAPITAL", "VERSION"]),
  );
  expect(excel.ids).toEqual(PUBLISHED.map(({ id }) => id));
  expect(sheets.ids).toEqual(PUBLISHED.map(({ id }) => id));
  for (const { id } of PUBLISHED) expect(examplesOf(id), id).not.toEqual([]);
});

describe.each(
  Object.entries(HOSTS),
)("%s: an odd value gives a finite rectangular result or a worded error", (_, host) => {
  test.each(PUBLISHED.filter(({ parameters }) => parameters.length > 0))("in each parameter of $id", ({
    id,
    parameters,
  }) => {
    const faults: string[] = [];
    let calls = 0;
    for (const example of examplesOf(id)) {
      const args = host.shape(id, example, parameters.length);
      for (const [i, parameter] of parameters.entries()) {
        for (const [name, odd] of Object.entries(ODD_VALUES)) {
          for (const placed of placements(args[i], odd)) {
            calls += 1;
            const wrong = fault(
              host.callRaw(
                id,
                args.map((given, k) => (k === i ? placed : given)),
              ),
              false,
            );
            if (wrong !== undefined) faults.push(`${parameter.name} ${name}: ${wrong}`);
          }
        }
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(calls).toBeGreaterThan(parameters.length * Object.keys(ODD_VALUES).length);
  });

  test(`in many parameters at once, and in more or fewer than there are (seed ${SEED})`, () => {
    const random = new SeededRandom(SEED);
    const odd = Object.values(ODD_VALUES);
    const faults: string[] = [];
    for (let i = 0; i < 1500; i += 1) {
      const { id, parameters, single } = random.pick(PUBLISHED);
      const args = host.shape(id, random.pick(examplesOf(id)), parameters.length);
      const mixed = args.map((argument) => (random.chance(0.4) ? random.pick(odd) : argument));
      const count = random.whole(0, parameters.length + 2);
      const given = random.list(count, (k) => (k < mixed.length ? mixed[k] : random.pick(odd)));
      const wrong = fault(host.callRaw(id, given), single);
      if (wrong !== undefined) faults.push(`${id} ${JSON.stringify(given).slice(0, 300)}: ${wrong}`);
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });
});
