import { type CellContent, type Classify, classifyPlain } from "../index.ts";

/** Errors and dates come as the core knows them; everything else is plain. */
export const classifyCell: Classify = (value) =>
  typeof value === "object" && value !== null && "special" in value ? (value as CellContent) : classifyPlain(value);
