import { type DocumentName, tableOf } from "../../publishedPlans/PublishedTable.ts";

/** A figure that the document prints outside its tables: from the check that is made of it. */
export function printedIn(document: DocumentName, table: string, check: string): number {
  const figure = tableOf(document, table).checks.find(({ what }) => what === check)?.published;
  if (typeof figure !== "number") throw new Error(`${check}: no published figure`);
  return figure;
}
