import type { ExampleArgument } from "../definition/FunctionHelp.ts";

/** How a Swedish sheet writes a formula: `;` between arguments and rows, `\` between columns, decimal comma. */
export function exampleFormula(functionName: string, values: readonly ExampleArgument[]): string {
  return `=${functionName}(${values.map(argumentText).join(";")})`;
}

function argumentText(argument: ExampleArgument): string {
  if (argument === undefined) return "";
  if (typeof argument === "object") return `{${argument.map((row) => row.map(cellText).join("\\")).join(";")}}`;
  return cellText(argument);
}

function cellText(cell: number | string): string {
  return typeof cell === "number" ? String(cell).replace(".", ",") : `"${cell.replace(/"/g, '""')}"`;
}
