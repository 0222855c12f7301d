import type { FormulaArgument, FormulaCall, Reference } from "./FormulaArgument.ts";
import type { FormulaStyle } from "./FormulaStyle.ts";

/** How constants are written where they cannot be left to the host. */
export interface ConstantText {
  readonly cell: (value: number | string) => string;
  readonly block: (rows: readonly (readonly (number | string)[])[]) => string;
}

/** The formula's text in one host's style. */
export function writeFormula(call: FormulaCall, prefix: string, style: FormulaStyle): string {
  const cell = (value: number | string): string =>
    typeof value === "number" ? String(value).replace(".", style.decimal) : quotedText(value);
  return formulaText(call, prefix, style.argument, {
    cell,
    block: (rows) => `{${rows.map((row) => row.map(cell).join(style.column)).join(style.row)}}`,
  });
}

/** Omitted arguments at the end are left out altogether. */
export function formulaText(call: FormulaCall, prefix: string, separator: string, constants: ConstantText): string {
  const texts = call.arguments.map((argument) => argumentText(argument, constants));
  while (texts[texts.length - 1] === "") texts.pop();
  return `=${prefix}${call.id}(${texts.join(separator)})`;
}

function argumentText(argument: FormulaArgument, { cell, block }: ConstantText): string {
  switch (argument.kind) {
    case "omitted":
      return "";
    case "reference":
      return referenceText(argument.reference);
    case "boolean":
      return argument.value ? "TRUE" : "FALSE";
    case "cells":
      return block(argument.rows);
    default:
      return cell(argument.value);
  }
}

/** A text constant, its quotes doubled. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** `'Blad 1'!B2:B9`; a plain sheet name needs no quotes, but one that looks like a cell or begins with a digit does. */
export function referenceText(reference: Reference): string {
  if ("name" in reference) return reference.name;
  const { sheet, address } = reference;
  if (sheet === "") return address;
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
