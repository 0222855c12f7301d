import type { ToolName } from "../WorkbookHost.ts";

/**
 * What follows `verktyg-` in the address of the panel when a ribbon command opens it at a tool. The order is that of the
 * page. Manifests hold these: never change one.
 */
export const TOOL_PARTS: Readonly<Record<ToolName, string>> = {
  freeze: "frys",
  restore: "aterstall",
  repair: "reparera",
  recalculate: "rakna-om",
  convert: "konvertera",
  selfTest: "sjalvtest",
};
