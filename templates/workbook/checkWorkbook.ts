import { isOurs } from "../calculate/calculate.ts";
import { PLAIN_FUNCTIONS } from "../calculate/plainFunctions.ts";
import { type Node, nodesOf, parse } from "../formula/parse.ts";
import { address, blockFrom, parseAddress, parseBlock, placesOf } from "./address.ts";
import type { Sheet, Workbook } from "./Workbook.ts";

/**
 * Refuses a workbook in which anything points nowhere. A broken description fails when it is loaded, in its author's
 * words, not in a user's spreadsheet.
 */
export function checkWorkbook(workbook: Workbook): Workbook {
  const { sheets, names } = workbook;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const broken = (where: string, why: string): never => {
    throw new Error(`${workbook.id}: ${where}: ${why}`);
  };
  if (byName.size !== sheets.length) broken("sheets", "two have the same name");
  const checkFormula = (where: string, formula: string, home: string): void => {
    try {
      const tree = parse(formula);
      for (const node of nodesOf(tree)) checkNode(node, node === tree, home);
    } catch (error) {
      broken(where, (error as Error).message);
    }
  };
  const checkNode = (node: Node, isWhole: boolean, home: string): void => {
    if (node.kind === "name" && names[node.name] === undefined) throw new Error(`no name ${node.name}`);
    if (node.kind === "reference") {
      const sheet = byName.get(node.sheet ?? home);
      if (!sheet) throw new Error(`no sheet ${node.sheet}`);
      if (!placesOf(node.block).some((place) => sheet.cells.has(address(place)))) throw new Error("an empty reference");
    }
    if (node.kind !== "call") return;
    if (!isOurs(node.name)) {
      if (!Object.hasOwn(PLAIN_FUNCTIONS, node.name)) throw new Error(`${node.name} is not a function to use here`);
    } else if (!isWhole) {
      // Inside another function Excel would have to be told which results are arrays, and LibreOffice cannot spill.
      throw new Error(`${node.name} must be the whole formula`);
    }
  };

  for (const [name, range] of Object.entries(names)) {
    if (!/^[A-Za-z_][A-Za-z_]*$/.test(name)) broken(name, "a name has only A–Z and _");
    if (!/^[^!]+!\$?[A-Z]/.test(range)) broken(name, "a name needs a sheet");
    checkFormula(name, `=${range}`, "");
  }
  for (const sheet of sheets) {
    for (const [at, { content }] of sheet.cells) {
      const where = `${sheet.name}!${at}`;
      if (parseAddress(at).column > sheet.widths.length) broken(where, "outside the sheet's columns");
      if (content?.kind !== "formula") {
        if (typeof content?.value === "string" && content.value.startsWith("=")) broken(where, "a formula as a value");
        continue;
      }
      checkFormula(where, content.formula, sheet.name);
      checkSpill(sheet, at, content.rows, content.columns, (why) => broken(where, why));
    }
    for (const { range, formula } of sheet.highlights) {
      checkFormula(`${sheet.name}!${range}`, formula, sheet.name);
      // Sheets lets no highlight look at another sheet.
      const looksAway = nodesOf(parse(formula)).some(
        (node) => node.kind === "name" || (node.kind === "reference" && node.sheet),
      );
      if (looksAway) broken(`${sheet.name}!${range}`, "a highlight may only look at its own sheet");
    }
    for (const { range } of sheet.validations) {
      for (const place of placesOf(parseBlock(range))) {
        const cell = sheet.cells.get(address(place));
        if (cell?.content?.kind !== "input") broken(`${sheet.name}!${address(place)}`, "is validated but no input");
      }
    }
  }
  return workbook;
}

function checkSpill(sheet: Sheet, at: string, rows: number, columns: number, broken: (why: string) => never): void {
  for (const place of placesOf(blockFrom(parseAddress(at), rows, columns)).slice(1)) {
    const cell = sheet.cells.get(address(place));
    if (cell === undefined) broken(`${address(place)} has no style to spill into`);
    if (cell?.content) broken(`${address(place)} is in the way of the result`);
  }
}
