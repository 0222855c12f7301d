import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { packedDefinition } from "../templates/packed/packedDefinition.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes dist/preview: the page, its style and its two scripts, not minified. What went into them comes back. */
export async function buildPreview(): Promise<Metafile> {
  const outdir = here("../dist/preview");
  const { metafile } = await build({
    entryPoints: { host: here("customFunctions.ts"), preview: here("preview.ts") },
    outdir,
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    // The workbooks as data: their modules would bring the core's calculation along.
    define: packedDefinition(),
    metafile: true,
  });
  await copyFile(here("page.html"), `${outdir}/page.html`);
  await copyFile(here("preview.css"), `${outdir}/preview.css`);
  return metafile;
}
