import { type CellContent, type Classify, classifyPlain } from "../core/index.ts";

/** How the panel tells a host's cells apart: errors and dates arrive as the core knows them, the rest is plain. */
export const classifyHostCell: Classify = (value) =>
  typeof value === "object" && value !== null && "special" in value ? (value as CellContent) : classifyPlain(value);
