import { mayBeOurs } from "../../core/exchange/convertFormula.ts";
import { EXCEL_FILE_FORM } from "../../core/exchange/FormulaForm.ts";
import { callsAmong } from "../../core/exchange/ourFunctions.ts";
import { tokenize } from "../../core/formula/tokenize.ts";
import type { Package } from "../package/Package.ts";
import { relationships } from "../workbook/relationships.ts";
import { readXml } from "../xml/readXml.ts";
import type { ExchangeFile } from "./readExchange.ts";

/** A call of ours where no host calculates it, and that is therefore left as it is. */
export interface OutsideCall {
  readonly kind: "name" | "format" | "validation" | "table";
  /** The sheet; for a defined name, the name. */
  readonly where: string;
  readonly formula: string;
}

/** Where the formula elements of a sheet's part stand, beside cells. */
const PLACES: Readonly<Record<string, OutsideCall["kind"]>> = {
  conditionalFormatting: "format",
  dataValidation: "validation",
  calculatedColumnFormula: "table",
  totalsRowFormula: "table",
};

/** Calls of ours in defined names, rules of conditional formats and validations, and tables' columns. */
export function outsideCells(source: Package, { book, sheets }: ExchangeFile): readonly OutsideCall[] {
  const named = book.names
    .filter(({ formula }) => isOurs(formula))
    .map(({ name, formula }): OutsideCall => ({ kind: "name", where: name, formula }));
  const inSheets = sheets.flatMap(({ name, part }) => {
    const tables = [...relationships(source, part.path).values()].filter(({ kind }) => kind === "table");
    return [part.path, ...tables.map(({ target }) => target)].flatMap((path) => inPart(source, path, name));
  });
  return [...named, ...inSheets];
}

function inPart(source: Package, path: string, where: string): OutsideCall[] {
  if (!source.has(path)) return [];
  const found: OutsideCall[] = [];
  const names: string[] = [];
  let text = "";
  readXml(source, path, {
    open: (name) => {
      names.push(name);
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: () => {
      const kind = names.map((name) => PLACES[name]).find((place) => place !== undefined);
      if (kind !== undefined && isOurs(text)) found.push({ kind, where, formula: text });
      names.pop();
      text = "";
    },
  });
  return found;
}

function isOurs(formula: string): boolean {
  return mayBeOurs(formula, EXCEL_FILE_FORM) && callsAmong(tokenize(formula), EXCEL_FILE_FORM.prefix).length > 0;
}
