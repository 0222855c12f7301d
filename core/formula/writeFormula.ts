import type { FormulaArgument, FormulaCall, Reference } from "./FormulaArgument.ts";
import type { FormulaStyle } from "./FormulaStyle.ts";

/** The formula's text in one host's style. Omitted arguments at the end are left out altogether. */
export function writeFormula(call: FormulaCall, prefix: string, style: FormulaStyle): string {
  const texts = call.arguments.map((argument) => argumentText(argument, style));
  while (texts[texts.length - 1] === "") texts.pop();
  return `=${prefix}${call.id}(${texts.join(style.argument)})`;
}

function argumentText(argument: FormulaArgument, style: FormulaStyle): string {
  switch (argument.kind) {
    case "omitted":
      return "";
    case "reference":
      return referenceText(argument.reference);
    case "boolean":
      return argument.value ? "TRUE" : "FALSE";
    case "cells":
      return `{${argument.rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.column)).join(style.row)}}`;
    default:
      return cellText(argument.value, style);
  }
}

function cellText(cell: number | string, { decimal }: FormulaStyle): string {
  return typeof cell === "number" ? String(cell).replace(".", decimal) : `"${cell.replace(/"/g, '""')}"`;
}

/** `'Blad 1'!B2:B9`; a plain sheet name needs no quotes, but one that looks like a cell or begins with a digit does. */
export function referenceText(reference: Reference): string {
  if ("name" in reference) return reference.name;
  const { sheet, address } = reference;
  if (sheet === "") return address;
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
