import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { DEVELOPMENT_URL, siteBase } from "../../manifests/siteAddress.ts";
import { excelSite } from "./excelSite.ts";
import { headerRules } from "./headers.ts";
import { hostingFiles } from "./hostingFiles.ts";

/**
 * Writes what is generated into the folder that is uploaded, beside the bundles: run it last, since the headers come from
 * the pages that lie there.
 * @param baseUrl - where the folder will be reached.
 */
export async function buildExcelSite(baseUrl: string = DEVELOPMENT_URL, folder = "dist/excel"): Promise<void> {
  await writeAll(folder, excelSite(baseUrl));
  const files = await filesIn(folder);
  const path = new URL(siteBase(baseUrl)).pathname.replace(/^\/|\/$/g, "");
  await writeAll(folder, hostingFiles(headerRules(files), path));
}

async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Every file in a folder, with `/` in its path, in alphabetical order. */
async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = paths
    .map((path) =>
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
