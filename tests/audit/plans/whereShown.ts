import { OTHER_KINDS } from "../../publishedPlans/mappedOut.ts";
import { OPERANDS_ALV_OCH_KUST } from "../../publishedPlans/operandsAlvOchKust.ts";
import { OPERANDS_MEDLEMSSAMRAD } from "../../publishedPlans/operandsMedlemssamrad.ts";
import { OPERANDS_SJUHARAD } from "../../publishedPlans/operandsSjuharad.ts";
import { OPERANDS_VATTERBYGDEN } from "../../publishedPlans/operandsVatterbygden.ts";
import { keyOf, nameOf, TABLES } from "../../publishedPlans/PublishedTable.ts";
import type { Balance, Cells, Sum } from "../../publishedPlans/TableMap.ts";
import { FAILURES, failuresInAlvOchKust } from "./failures.ts";

/** Where a check can be seen: the figure that it is about, or the reason why no cell of a typed workbook shows it. */
export type Visible =
  | { readonly table: string; readonly row: string; readonly column?: string }
  | { readonly reason: string };

const MAPS = [...OPERANDS_SJUHARAD, ...OPERANDS_VATTERBYGDEN, ...OPERANDS_ALV_OCH_KUST, ...OPERANDS_MEDLEMSSAMRAD];
/** Checks whose figure a typed workbook has in a row that the table lacks: the row's name. */
const IN_EXTRA_ROWS: Readonly<Record<string, string>> = {
  '"minskar eget kapital med 613 tkr" = kostnader - publicerad medlemssumma 17 767': "Minskning av eget kapital",
  "573 = 19605 - 19032": "Minskning av eget kapital",
  "31 avslut": "Summa avslut",
  "28/62": "till arbete/studier, andel",
  "20/62": "sökande, andel",
  "administration 2024 9,6 %": "Administrationens andel, %",
  ...Object.fromEntries(
    ["2020", "2021", "2022"].map((year) => [`Preliminär totalbudget (intäkter) ${year}`, "Preliminär totalbudget"]),
  ),
};

/** All checks, the 153 of printed figures among them, by document, table and name. */
export const VISIBLE: ReadonlyMap<string, Visible> = new Map(
  TABLES.flatMap((table) => {
    const document = nameOf(table);
    const map = MAPS.find((one) => one.document === document && one.table === table.table);
    return table.checks.map(({ what, kind }): [string, Visible] => {
      const failure = [...FAILURES, ...failuresInAlvOchKust(true)].find(
        (one) => one.document === document && one.table === table.table && one.what === what,
      );
      if (failure) return [keyOf(document, table.table, what), { table: failure.table, ...failure.at }];
      const row = IN_EXTRA_ROWS[what];
      const year = /20\d\d$/.exec(what)?.[0];
      if (row) return [keyOf(document, table.table, what), { table: table.table, row, ...columnOf(what, year) }];
      const sum = map?.checks.find((check: Sum | Balance) => check.what === what);
      if (sum?.printed) return [keyOf(document, table.table, what), printedAt(table.table, sum.printed)];
      const without = map?.without?.find((check) => check.what === what)?.reason;
      const reason = without ?? (sum ? "the table has no row for the figure" : OTHER_KINDS[kind]);
      if (!reason) throw new Error(`neither a cell nor a reason: ${what}`);
      return [keyOf(document, table.table, what), { reason }];
    });
  }),
);

function columnOf(what: string, year: string | undefined): { column?: string } {
  if (what.startsWith("administration")) return { column: "Budget 2024" };
  return year && what.startsWith("Preliminär") ? { column: year } : {};
}

function printedAt(home: string, { table = home, rows, columns }: Cells): Visible {
  if (typeof rows !== "string" || (columns !== undefined && typeof columns !== "string")) {
    throw new Error("a printed figure is one cell");
  }
  return { table, row: rows, ...(columns !== undefined && { column: columns }) };
}
