import { build, type Metafile } from "esbuild";
import { packedDefinition } from "../../../templates/packed/packedDefinition.ts";
import { TEMPLATES_GLOBAL } from "./TEMPLATES_GLOBAL.ts";

/**
 * Writes templates.js: the workbooks and what writes them into Excel, fetched when the tab with the templates is opened.
 * @param folder - where panel.js lies.
 */
export async function buildTemplates(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ["excel-addin/panel/templates/templatesEntry.ts"],
    outfile: `${folder}/templates.js`,
    bundle: true,
    format: "iife",
    globalName: TEMPLATES_GLOBAL,
    target: "es2022",
    charset: "utf8",
    minify: true,
    define: packedDefinition(),
    metafile: true,
  });
  return metafile;
}
