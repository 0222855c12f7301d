import { type BuildOptions, build, type Metafile } from "esbuild";
import type { LazyScript } from "./loadScript.ts";

/**
 * Writes a script that the panel fetches when it is needed; its exports become the global that loadScript() reads.
 * @param folder - where panel.js lies.
 */
export async function buildLazyScript(
  entry: string,
  { file, global }: LazyScript,
  folder: string,
  options: BuildOptions = {},
): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: `${folder}/${file}`,
    bundle: true,
    format: "iife",
    globalName: global,
    target: "es2022",
    charset: "utf8",
    legalComments: "eof",
    minify: true,
    ...options,
    metafile: true,
  });
  return metafile;
}
