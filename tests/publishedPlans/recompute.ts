import { column } from "../bundles/hostCall.ts";
import { fromText, sum, toNumber } from "../oracle/Rational.ts";
import { numbers } from "../secondSet/calls.ts";
import { type DocumentName, tableOf } from "./PublishedTable.ts";
import type { Balance, Cells, FigureOf, Run, Sum } from "./TableMap.ts";

/** The figures of the named cells, as published and with their sign; a blank cell is no figure. */
export function figures(document: DocumentName, home: string, cells: Cells): number[] {
  const { columns, rows } = tableOf(document, cells.table ?? home);
  const names = rows.map(([name]) => name);
  // A table with one column of figures needs no heading for it.
  const [left, right] = cells.columns === undefined ? [only(columns), only(columns)] : run(columns, cells.columns);
  const [top, bottom] = run(names, cells.rows);
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) => row.slice(left, right + 1))
    .filter((figure) => typeof figure === "number")
    .map((figure) => (cells.sign ?? 1) * figure);
}

function only(columns: readonly string[]): number {
  if (columns.length !== 2) throw new Error(`which of the columns ${columns.join()}?`);
  return 1;
}

function run(names: readonly string[], wanted: Run): [number, number] {
  const [first, last] = typeof wanted === "string" ? [wanted, wanted] : wanted;
  const places = [names.indexOf(first), names.indexOf(last)] as [number, number];
  if (places[0] < 0 || places[1] < places[0]) throw new Error(`no run ${first} – ${last} in ${names.join()}`);
  for (const end of [first, last]) {
    if (names.indexOf(end) !== names.lastIndexOf(end)) throw new Error(`${end} stands there twice`);
  }
  return places;
}

/** What the check prints: the cell where it stands, else the check's own published figure. */
export function printedFigure(document: DocumentName, table: string, { what, printed }: Sum | Balance): number {
  if (!printed) return publishedIn(document, table, what);
  const [figure, ...more] = figures(document, table, printed);
  if (figure === undefined || more.length > 0) throw new Error(`${what}: not one printed figure`);
  return figure;
}

export function publishedIn(document: DocumentName, table: string, what: string): number {
  const figure = tableOf(document, table).checks.find((check) => check.what === what)?.published;
  if (typeof figure !== "number") throw new Error(`${what}: no published figure`);
  return figure;
}

/** Printed minus what the operands give, through our functions. */
export function difference(document: DocumentName, table: string, check: Sum | Balance): number {
  const printed = printedFigure(document, table, check);
  const items = "items" in check ? check.items.flatMap((item) => itemsOf(document, table, item)) : closing();
  return singleCell(numbers("KONTROLLSUMMA", column(...items), printed));

  /** The last period's equity, from the first period's opening balance. */
  function closing(): number[] {
    const { opening, income, costs, periods } = check as Balance;
    const brought = opening ? figures(document, table, opening) : [0];
    const perPeriod = (all: readonly Cells[]): number[] =>
      periods.map((columns) => total(all.flatMap((cells) => figures(document, table, { ...cells, columns }))));
    const chain = numbers("EGETKAPITAL", brought[0], column(...perPeriod(income)), column(...perPeriod(costs)));
    return chain.at(-1) ?? [];
  }
}

function itemsOf(document: DocumentName, table: string, item: Cells | FigureOf): number[] {
  if (!("check" in item)) return figures(document, table, item);
  return [(item.sign ?? 1) * publishedIn(document, table, item.check)];
}

const total = (all: readonly number[]): number => toNumber(sum(all.map((figure) => fromText(String(figure)))));

function singleCell(cells: number[][]): number {
  const [[cell] = []] = cells;
  if (cell === undefined) throw new Error("no cell");
  return cell;
}
