import type { Argument, Cell } from "../bundles/hostCall.ts";

/** A call as it stands in a Swedish sheet: the function's name and its arguments. */
export interface SheetFormula {
  readonly id: string;
  readonly args: readonly (Argument | undefined)[];
}

/**
 * Reads `=FINSAM.X(…)` as a Swedish sheet does: `;` between arguments and rows, `\` between columns, decimal comma, text
 * in quotes. Written apart from the project's own reader, so that a page is not judged by what wrote it.
 */
export function readSheetFormula(text: string): SheetFormula {
  const match = /^=FINSAM\.([A-Z]+)\((.*)\)$/.exec(text);
  if (!match) throw new SyntaxError(`not a formula: ${text}`);
  const [, id = "", inside = ""] = match;
  const args = inside === "" ? [] : cut(inside, ";").map(argument);
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return { id, args };
}

/** Cuts at a mark that stands outside quotes and braces. */
function cut(text: string, mark: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === "{") depth += 1;
    if (!quoted && letter === "}") depth -= 1;
    if (letter === mark && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function argument(text: string): Argument | undefined {
  if (text === "") return undefined;
  if (!text.startsWith("{")) return cell(text);
  return cut(text.slice(1, -1), ";").map((row) => cut(row, "\\").map(cell));
}

function cell(text: string): Cell {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1] ?? "";
  if (!/^-?\d+(,\d+)?$/.test(text)) throw new SyntaxError(`not a cell: ${text}`);
  return Number(text.replace(",", "."));
}
