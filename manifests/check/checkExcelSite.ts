import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ENVIRONMENTS } from "../environments.ts";
import { checkManifest, checkTogether } from "./checkManifest.ts";
import { checkUnified } from "./checkUnified.ts";

/** Every finding in the folder that is to be uploaded, one line each; empty if Excel will take it. */
export function checkExcelSite(folder = "dist/excel"): string[] {
  const site = (path: string): Uint8Array | undefined => {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const manifests = Object.values(ENVIRONMENTS).map(({ file }) => ({
    file,
    xml: readFileSync(join(folder, file), "utf8"),
  }));
  const findings = [
    ...manifests.flatMap(({ file, xml }) => checkManifest(file, xml, site)),
    ...checkTogether(manifests),
  ];
  return [
    ...findings.map(({ rule, where, message }) => `${where}: ${rule}: ${message}`),
    ...checkUnified(readFileSync(join(folder, "manifest.unified.json"), "utf8")).map(
      (line) => `manifest.unified.json: ${line}`,
    ),
  ];
}
