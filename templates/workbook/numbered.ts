import { tokens } from "../formula/tokens.ts";
import type { Cell, Workbook } from "./Workbook.ts";

/**
 * The workbook under names that are all free: as it is, or with the same number after every sheet and every name
 * ("Budget 2", Enhet_2), so that a set can be told from another one and nothing that exists is written over.
 * @param sheets - names of the sheets that exist.
 * @param names - defined names that exist.
 */
export function withFreeNames(workbook: Workbook, sheets: readonly string[], names: readonly string[]): Workbook {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const defined = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? workbook : numbered(workbook, number);
    const isFree =
      candidate.sheets.every(({ name }) => !taken.has(name.toLowerCase())) &&
      Object.keys(candidate.names).every((name) => !defined.has(name.toLowerCase()));
    if (isFree) return candidate;
  }
}

/** Every sheet and name with a number, and every formula that mentions them. */
export function numbered(workbook: Workbook, number: number): Workbook {
  const sheetName = (name: string): string => `${name} ${number}`;
  const definedName = (name: string): string => `${name}_${number}`;
  const reference = (text: string): string => {
    const mark = text.lastIndexOf("!");
    // In quotes, since the new name has a space.
    return mark < 0 ? text : `'${sheetName(text.slice(0, mark).replace(/^'|'$/g, ""))}'${text.slice(mark)}`;
  };
  const formula = (text: string): string =>
    `=${tokens(text.slice(1))
      .map((token) => {
        if (token.kind === "reference") return reference(token.text);
        return token.kind === "name" ? definedName(token.text) : token.text;
      })
      .join("")}`;
  const cell = (given: Cell): Cell =>
    given.content?.kind === "formula"
      ? { ...given, content: { ...given.content, formula: formula(given.content.formula) } }
      : given;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: sheetName(sheet.name),
      cells: new Map([...sheet.cells].map(([at, given]) => [at, cell(given)])),
    })),
    names: Object.fromEntries(
      Object.entries(workbook.names).map(([name, range]) => [definedName(name), reference(range)]),
    ),
  };
}
