import { copyFile, writeFile } from "node:fs/promises";
import type { Metafile, Plugin } from "esbuild";
import { bundlePanel } from "../../panel/bundlePanel.ts";

/**
 * Writes panel.html, panel.js and panel.css.
 * @param folder - where functions.js lies.
 * @param plugins - those of the other bundles.
 */
export async function buildPanel(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  const { script, styles, metafile } = await bundlePanel("excel-addin/panel/panelEntry.ts", plugins);
  await writeFile(`${folder}/panel.js`, script);
  await writeFile(`${folder}/panel.css`, styles);
  await copyFile("excel-addin/panel/panel.html", `${folder}/panel.html`);
  return metafile;
}
