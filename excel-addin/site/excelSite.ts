import { readFileSync } from "node:fs";
import { CORE_VERSION, FUNCTIONS, HELP } from "../../core/index.ts";
import { ENVIRONMENTS } from "../../manifests/environments.ts";
import { ICONS, iconFile } from "../../manifests/icons.ts";
import { manifestXml } from "../../manifests/manifestXml.ts";
import { addressIn, SITE } from "../../manifests/siteAddress.ts";
import { type FunctionsMetadata, unifiedManifest } from "../../manifests/unifiedManifest.ts";
import { functionsJson } from "../functionsJson.ts";
import { aboutPage } from "./aboutPage.ts";
import { helpIndexPage } from "./helpIndexPage.ts";
import { helpPage } from "./helpPage.ts";

/**
 * Everything that is generated for the Excel add-in at one address, by path below it: metadata, manifests, icons and
 * help. functions.js and the panel are bundles and come from elsewhere.
 */
export function excelSite(baseUrl: string): Map<string, string | Uint8Array> {
  const address = addressIn(baseUrl);
  const helpUrl = (id: string): string => address(SITE.help(id));
  const metadata = functionsJson("sv", helpUrl);
  const files = new Map<string, string | Uint8Array>([
    [SITE.metadata.sv, metadata],
    [SITE.metadata.en, functionsJson("en", helpUrl)],
    [SITE.helpIndex, helpIndexPage(FUNCTIONS, HELP)],
    [SITE.about, aboutPage(CORE_VERSION)],
    ["help/help.css", readFileSync(new URL("./help.css", import.meta.url), "utf8")],
  ]);
  for (const definition of FUNCTIONS) {
    const help = HELP[definition.id];
    if (!help) throw new Error(`FINSAM.${definition.id} has no help`);
    files.set(SITE.help(definition.id), helpPage(definition, help));
  }
  const iconFolder = new URL("../../manifests/icons/", import.meta.url);
  for (const icon of ICONS)
    files.set(SITE.icon(icon.name, icon.size), readFileSync(new URL(iconFile(icon), iconFolder)));
  for (const environment of Object.values(ENVIRONMENTS)) {
    files.set(environment.file, manifestXml(environment, baseUrl, CORE_VERSION));
  }
  const production = unifiedManifest(
    ENVIRONMENTS.production,
    baseUrl,
    CORE_VERSION,
    JSON.parse(metadata) as FunctionsMetadata,
  );
  return files.set("manifest.unified.json", production);
}
