import type { Metafile, Plugin } from "esbuild";
import { buildLazyScript } from "../buildLazyScript.ts";
import { AUDIT_SCRIPT } from "./AUDIT_SCRIPT.ts";

/**
 * Writes audit.js, fetched when the tab Granska is opened.
 * @param folder - where panel.js lies.
 * @param plugins - those of the other bundles.
 */
export function buildAudit(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  return buildLazyScript("excel-addin/panel/audit/auditEntry.ts", AUDIT_SCRIPT, folder, { plugins: [...plugins] });
}
