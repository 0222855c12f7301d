import { expect } from "vitest";
import { callFunction, classifyPlain, FinsamError, FUNCTIONS, sentence } from "../../core/index.ts";
import type { Outcome } from "../bundles/bareRealm.ts";
import { loadExcelBundle } from "../bundles/excelBundle.ts";
import type { Argument } from "../bundles/hostCall.ts";
import { loadSheetsBundle } from "../bundles/sheetsBundle.ts";
import { hostless } from "../bundles/wellFormed.ts";

export type Args = readonly (Argument | undefined)[];

const excel = loadExcelBundle();
const sheets = loadSheetsBundle();

/** The core's answer, called directly: fast enough for thousands of runs. A refusal is thrown as an Error in Swedish. */
export function cells(id: string, ...args: Args): unknown[][] {
  const definition = FUNCTIONS.find((each) => each.id === id);
  if (!definition) throw new Error(`no function ${id}`);
  try {
    return callFunction(definition, args, classifyPlain).map((row) => [...row]);
  } catch (error) {
    if (!(error instanceof FinsamError)) throw error;
    throw new Error(sentence(error, definition, "sv", (name) => `FINSAM.${name}`));
  }
}

/** The same, where every cell is a number. */
export function numbers(id: string, ...args: Args): number[][] {
  const all = cells(id, ...args);
  if (all.flat().some((cell) => typeof cell !== "number")) throw new Error(`not numbers: ${JSON.stringify(all)}`);
  return all as number[][];
}

/** The answer, which the core and both built files must share; a refusal comes back as its sentence. */
export function everywhere(id: string, ...args: Args): unknown {
  const [inExcel, inSheets] = [excel.call({ id, args }), sheets.call({ id, args })].map(said);
  expect(inSheets, `${id} in Sheets and in Excel`).toEqual(inExcel);
  expect(inCore(id, args), `${id} in the core and in Excel`).toEqual(inExcel);
  return inExcel;
}

/** What the user reads when the call is refused; fails if it is answered. */
export function refusal(id: string, ...args: Args): string {
  const message = everywhere(id, ...args);
  if (typeof message !== "string") throw new Error(`answered: ${JSON.stringify(message)}`);
  return message;
}

/** The error cell that Excel shows. */
export function excelError(id: string, ...args: Args): string {
  const outcome = excel.call({ id, args });
  if (outcome.ok) throw new Error(`answered: ${JSON.stringify(outcome.value)}`);
  return outcome.code;
}

const said = (outcome: Outcome): unknown => (outcome.ok ? outcome.value : hostless(outcome.message));

function inCore(id: string, args: Args): unknown {
  // Only a host can tell an error cell: the core is then asked through the hosts alone.
  if (args.flat(2).some((cell) => typeof cell === "object" && cell !== null)) return said(excel.call({ id, args }));
  try {
    return cells(id, ...args);
  } catch (error) {
    return hostless((error as Error).message);
  }
}
