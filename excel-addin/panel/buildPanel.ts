import { copyFile, writeFile } from "node:fs/promises";
import type { Metafile, Plugin } from "esbuild";
import { bundlePanel } from "../../panel/bundlePanel.ts";
import { licencesOf } from "../../panel/licencesOf.ts";

/**
 * Writes panel.html, panel.js, panel.css and the licences of what is inside: most packages carry theirs in no comment that
 * would follow the bundle.
 * @param folder - where functions.js lies.
 * @param plugins - those of the other bundles.
 */
export async function buildPanel(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  const { script, styles, metafile } = await bundlePanel("excel-addin/panel/panelEntry.ts", plugins);
  await writeFile(`${folder}/panel.js`, script);
  await writeFile(`${folder}/panel.css`, styles);
  await writeFile(`${folder}/LICENSES.txt`, `${licencesOf(metafile.inputs)}\n`);
  await copyFile("excel-addin/panel/panel.html", `${folder}/panel.html`);
  return metafile;
}
