import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";

/**
 * Writes dist/preview/audit.js. What went into it comes back.
 * @param plugins - those of the other bundles.
 */
export async function buildPreviewAudit(plugins: readonly Plugin[]): Promise<Metafile> {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const { metafile } = await build({
    entryPoints: [here("auditEntry.ts")],
    outfile: here("../../dist/preview/audit.js"),
    bundle: true,
    format: "iife",
    globalName: "FinsamPreviewAudit",
    target: "es2022",
    charset: "utf8",
    plugins: [...plugins],
    metafile: true,
  });
  return metafile;
}
