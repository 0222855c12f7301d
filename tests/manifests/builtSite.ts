import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtFile } from "../bundles/builtFile.ts";

/** A file below dist/excel as bytes, or undefined: what the manifests' addresses stand for. */
export function builtSite(path: string): Uint8Array | undefined {
  const file = fileURLToPath(new URL(`../../dist/excel/${path}`, import.meta.url));
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

/** Both built manifests. */
export const builtManifests = (): { readonly file: string; readonly xml: string }[] =>
  ["manifest.xml", "manifest.test.xml"].map((file) => ({ file, xml: builtFile(`excel/${file}`) }));
