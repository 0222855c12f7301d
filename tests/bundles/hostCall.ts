/**
 * A call as a user sees it, before a host has given it a shape. The same description drives both hosts, so that their
 * answers can be compared.
 */
export interface Call {
  readonly id: string;
  /** One entry per argument, in order. `undefined`: the argument is left out. */
  readonly args: readonly (Argument | undefined)[];
}

/** One cell or typed value, or a range of rows. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** `null` is an empty cell. A date is days since 1899-12-30, as a spreadsheet counts. */
export type Cell = number | string | boolean | null | ErrorCell | DateCell;

export interface ErrorCell {
  readonly error: string;
}

export interface DateCell {
  readonly date: number;
}

/** What Excel hands over for an empty cell differs between its platforms: all three must mean the same. */
export type ExcelBlank = null | 0 | "";

export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
export const row = (...cells: Cell[]): Cell[][] => [cells];

export const isRange = (argument: Argument | undefined): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument);

/** Excel: a matrix for every parameter, a serial number for a date, null for what is left out. */
export function excelArguments(call: Call, parameters: number, blank: ExcelBlank = null): unknown[] {
  const cell = (value: Cell): unknown => {
    if (value === null) return blank;
    if (typeof value !== "object") return value;
    return "error" in value ? { $: "error", code: value.error } : value.date;
  };
  return Array.from({ length: Math.max(parameters, call.args.length) }, (_, i) => {
    const argument = call.args[i];
    if (argument === undefined) return null;
    return isRange(argument) ? argument.map((cells) => cells.map(cell)) : [[cell(argument)]];
  });
}

/** Sheets: the value itself for one cell, a matrix for more, Date objects, "#N/A" as text, "" for an empty cell. */
export function sheetsArguments(call: Call): unknown[] {
  const cell = (value: Cell): unknown => {
    if (value === null) return "";
    if (typeof value !== "object") return value;
    return "error" in value ? value.error : { $: "date", days: value.date };
  };
  const given = [...call.args];
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  return given.map((argument) => {
    if (argument === undefined) return "";
    if (!isRange(argument)) return cell(argument);
    const [only] = argument.length === 1 && argument[0]?.length === 1 ? argument[0] : [];
    return only === undefined ? argument.map((cells) => cells.map(cell)) : cell(only);
  });
}
