import { type CellContent, type Classify, classifyPlain } from "./classify.ts";

/** How cells that arrive as plain data are told apart: errors and dates come as the core knows them, the rest is plain. */
export const classifyHostCell: Classify = (value) =>
  typeof value === "object" && value !== null && "special" in value ? (value as CellContent) : classifyPlain(value);
