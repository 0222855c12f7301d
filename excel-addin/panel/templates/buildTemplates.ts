import type { Metafile } from "esbuild";
import { packedDefinition } from "../../../templates/packed/packedDefinition.ts";
import { buildLazyScript } from "../buildLazyScript.ts";
import { TEMPLATES_SCRIPT } from "./TEMPLATES_SCRIPT.ts";

/**
 * Writes templates.js, fetched when the tab with the templates is opened.
 * @param folder - where panel.js lies.
 */
export function buildTemplates(folder: string): Promise<Metafile> {
  const entry = "excel-addin/panel/templates/templatesEntry.ts";
  return buildLazyScript(entry, TEMPLATES_SCRIPT, folder, { define: packedDefinition() });
}
