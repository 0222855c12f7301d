import { readFileSync } from "node:fs";

/** One check of a published table: the figure as printed, and as the rows give it. */
export interface PublishedCheck {
  readonly kind: string;
  readonly what: string;
  readonly published: number | null;
  readonly recomputed: unknown;
  readonly difference: number | null;
  readonly ok: boolean;
  readonly class: string | null;
}

export interface PublishedTable {
  readonly document: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
  readonly checks: readonly PublishedCheck[];
}

export const TABLES = JSON.parse(
  readFileSync(new URL("../data/published-plans.json", import.meta.url), "utf8"),
) as readonly PublishedTable[];

/** The five documents, by the name that the maps use. */
export const DOCUMENTS = {
  "Sjuhärad 2025": "Sjuhärads samordningsförbund, verksamhetsplan 2025–2027",
  "Sjuhärad 2022": "Sjuhärads samordningsförbund, verksamhetsplan 2022–2024 (with board minutes 2021)",
  "Södra Vätterbygden 2024":
    "Samordningsförbundet Södra Vätterbygden, verksamhetsplan med budget 2024 och plan 2025–2026",
  "Älv & Kust 2020": "Samordningsförbundet Älv & Kust, verksamhetsplan med budget 2020–2022",
  "Medlemssamråd 2024": "Medlemssamråd 2024-02-23, de tre samordningsförbunden i Jönköpings län (minutes and slides)",
} as const;

export type DocumentName = keyof typeof DOCUMENTS;

export function tableOf(document: DocumentName, table: string): PublishedTable {
  const found = TABLES.filter((one) => one.document === DOCUMENTS[document] && one.table === table);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} tables called ${document}, ${table}`);
  return found[0];
}

/** How a check is told apart from every other, in a sentence that a failure can print. */
export const keyOf = (document: string, table: string, what: string): string => `${document} | ${table} | ${what}`;

export const nameOf = (table: PublishedTable): DocumentName => {
  const name = (Object.keys(DOCUMENTS) as DocumentName[]).find((each) => DOCUMENTS[each] === table.document);
  if (!name) throw new Error(`a document without a name: ${table.document}`);
  return name;
};
