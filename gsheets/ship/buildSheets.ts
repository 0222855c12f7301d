import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import { bundlePanel } from "../../panel/bundlePanel.ts";
import { licencesOf } from "../../panel/licencesOf.ts";
import { packedDefinition } from "../../templates/packed/packedDefinition.ts";
import { CORE_GLOBAL, ONLY_CURRENT_DOCUMENT, sheetsStubs } from "../stubs.ts";
import { sidebarPage } from "./sidebarPage.ts";

type Inputs = Metafile["inputs"];

/**
 * Writes the script project that is pushed to Google: Code.js, Sidebar.html, appsscript.json and nothing else.
 * @param shared - what all bundles of this repository have in common.
 * @returns the files that went into each, for the tests of the arrows between the folders.
 */
export async function buildSheets(shared: BuildOptions, folder: string): Promise<{ code: Inputs; sidebar: Inputs }> {
  const code = await buildCode(shared, join(folder, "Code.js"));
  const sidebar = await buildSidebar(shared.plugins ?? []);
  await writeFile(join(folder, "Sidebar.html"), sidebar.page);
  await writeFile(join(folder, "appsscript.json"), await readFile("manifests/appsscript.json"));
  return { code, sidebar: sidebar.inputs };
}

/** Not minified: a kommun must be able to read what it runs. utf8 keeps å, ä, ö as letters. */
async function buildCode(shared: BuildOptions, outfile: string): Promise<Inputs> {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["gsheets/code.ts"],
    outfile,
    format: "iife",
    globalName: CORE_GLOBAL,
    target: "es2020",
    charset: "utf8",
    define: packedDefinition(),
    banner: { js: ONLY_CURRENT_DOCUMENT },
    footer: { js: sheetsStubs() },
    metafile: true,
  });
  // What `define` puts in is listed beside the files, but is none.
  return Object.fromEntries(Object.entries(metafile.inputs).filter(([path]) => !path.startsWith("<define:")));
}

/**
 * The side panel's page, with everything inside. Template literals are taken apart for the sake of Google's HTML service, see
 * forHtmlService().
 * @param plugins - those of the other bundles.
 */
export async function buildSidebar(plugins: readonly Plugin[]): Promise<{ page: string; inputs: Inputs }> {
  const { script, styles, metafile } = await bundlePanel("gsheets/sidebarEntry.ts", plugins);
  const options = {
    target: "es2020",
    supported: { "template-literal": false },
    charset: "utf8",
    minify: true,
  } as const;
  const lowered = await transform(script, { ...options, legalComments: "none" });
  const style = await transform(styles, { loader: "css", charset: "utf8", minify: true });
  const page = sidebarPage({ script: lowered.code, style: style.code, licences: licencesOf(metafile.inputs) });
  return { page, inputs: metafile.inputs };
}
