import { chmod, copyFile, mkdir, writeFile } from "node:fs/promises";
import { build, type Metafile, type Plugin } from "esbuild";
import { licencesOf } from "../panel/licencesOf.ts";

/**
 * Writes the command as one file that Node runs, the licences of what is in it, and what its JSON looks like. Build-time only.
 * @param plugins - those of the other bundles.
 */
export async function buildCli(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/finsam.js`;
  const { metafile } = await build({
    entryPoints: ["cli/finsam.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    legalComments: "eof",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [...plugins],
    metafile: true,
  });
  await chmod(outfile, 0o755);
  await writeFile(`${folder}/LICENSES.txt`, `${licencesOf(metafile.inputs)}\n`);
  await copyFile("cli/report/granska.schema.json", `${folder}/granska.schema.json`);
  return metafile;
}
