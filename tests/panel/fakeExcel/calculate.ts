import type { FakeWorkbook } from "./FakeWorkbook.ts";
import { type Grid, type Rectangle, rectangleOf, type Scalar } from "./Grid.ts";

/** What Excel passes for an argument: a matrix, or null for one left out. */
type Argument = readonly (readonly unknown[])[] | null;

/** The numbers by which Excel's runtime reports an error. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 6: "#NUM!", 7: "#VALUE!" };
const CALL = /^=FINSAM\.([A-Z0-9]+)\((.*)\)$/;

/** Sends a call to the add-in's runtime and waits for the answer. */
export type Invoke = (
  id: string,
  given: readonly Argument[],
  address: string,
) => Promise<{ readonly ok: boolean; readonly value: unknown; readonly error: number | undefined }>;

/** How many parameters each function has, as the add-in's metadata says. */
export type ParameterCounts = Readonly<Record<string, number>>;

let invoke: Invoke | undefined;
let counts: ParameterCounts = {};
export function calculateWith(runtime: Invoke, parameters: ParameterCounts): void {
  invoke = runtime;
  counts = parameters;
}

/** A formula that is one call of ours and nothing else; the fake knows little other arithmetic. */
export function isOurs(formula: string): boolean {
  return CALL.test(formula) && !formula.includes("_xldudf_");
}

export async function calculate(
  book: FakeWorkbook,
  sheet: string,
  address: string,
  formula: string,
): Promise<Scalar[][]> {
  const [, id = "", inner = ""] = CALL.exec(formula) ?? [];
  const given = inner === "" ? [] : split(inner, ",").map((text) => argument(book, sheet, text.trim()));
  if (!invoke) throw new Error("the fake has no runtime to call");
  // Excel passes null for every parameter that is left out, also at the end: the invocation's own object comes after them.
  while (given.length < (counts[id] ?? 0)) given.push(null);
  const { ok, value, error } = await invoke(id, given, `${sheet}!${address}`);
  if (!ok) return [[ERRORS[error ?? 7] ?? "#VALUE!"]];
  return (Array.isArray(value) ? value : [[value]]) as Scalar[][];
}

/** What a formula that the fake does not call shows: what Sheets' wrapper falls back on, else that its name is unknown. */
export function otherValue(formula: string): Scalar {
  const fallback = /^=IFERROR\(__xludf\.DUMMYFUNCTION\(.*\),(".*"|-?[\d.]+)\)$/s.exec(formula)?.[1];
  return fallback === undefined ? "#NAME?" : constant(fallback);
}

/** Whether a formula reads any of these cells. */
export function reads(book: FakeWorkbook, sheet: string, formula: string, changed: Grid, area: Rectangle): boolean {
  const named = formula.replace(/[\p{L}_]\w*(?![\w(!.'])/gu, (name) => book.names[name] ?? name);
  const references = named.matchAll(
    /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\w]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu,
  );
  return [...references].some(([, name, address = ""]) => {
    if ((name?.replace(/^'|'$/g, "").replace(/''/g, "'") ?? sheet) !== changed.name) return false;
    const { top, left, bottom, right } = rectangleOf(address);
    return top <= area.bottom && area.top <= bottom && left <= area.right && area.left <= right;
  });
}

const numbers = (given: Argument): number[] =>
  (given ?? []).flat().flatMap((value) => (typeof value === "number" ? [value] : []));

/** As Excel: `"…"`, `{1,2;3,4}`, `Blad!A1:B2`, a number, a sum of cells, two of them with a sign between, or nothing. */
function argument(book: FakeWorkbook, sheet: string, text: string): Argument {
  if (text === "") return null;
  const sum = /^SUM\(([^()]+)\)$/.exec(text)?.[1];
  if (sum) return [[numbers(argument(book, sheet, sum)).reduce((total, number) => total + number, 0)]];
  const [, one, sign, other] = /^([A-Z]+\d+)([+/])([A-Z]*\d+)$/.exec(text) ?? [];
  if (one && other) {
    const [a = 0, b = 0] = [one, other].map((part) => numbers(argument(book, sheet, part))[0]);
    return [[sign === "+" ? a + b : a / b]];
  }
  if (text.startsWith("{")) return split(text.slice(1, -1), ";").map((row) => split(row, ",").map(constant));
  if (text.startsWith('"') || !Number.isNaN(Number(text))) return [[constant(text)]];
  const reference = book.names[text] ?? text;
  const at = reference.lastIndexOf("!");
  const grid = book.sheet(at < 0 ? sheet : reference.slice(0, at).replace(/^'|'$/g, ""));
  return grid.map(rectangleOf(reference.slice(at + 1)), ({ value, isError }) =>
    isError ? { type: "CustomFunctionError", code: value } : value === "" ? 0 : value,
  );
}

function constant(text: string): string | number {
  return text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : Number(text);
}

/** At a mark outside strings and braces. */
function split(text: string, mark: string): string[] {
  const parts = [""];
  let [quoted, depth] = [false, 0];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === mark && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
