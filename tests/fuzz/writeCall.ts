import { type Argument, type Call, type Cell, isRange } from "../bundles/hostCall.ts";

/** The call as a Swedish sheet writes it: `;` between arguments and rows, `\` between columns, decimal comma. */
export function writeCall({ id, args }: Call): string {
  const texts = args.map(argumentText);
  while (texts[texts.length - 1] === "") texts.pop();
  return `=FINSAM.${id}(${texts.join(";")})`;
}

function argumentText(argument: Argument | undefined): string {
  if (argument === undefined || argument === null) return "";
  if (!isRange(argument)) return cellText(argument as Cell);
  return `{${argument.map((row) => row.map(cellText).join("\\")).join(";")}}`;
}

function cellText(cell: Cell): string {
  // An array constant cannot hold an empty cell; empty text means the same.
  if (cell === null) return '""';
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  if (typeof cell === "string") return `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === "number") return String(cell).replace(".", ",").replace("e", "E");
  return "error" in cell ? cell.error : String(cell.date);
}
