import { pngSize } from "../pngSize.ts";
import { everyElement, type XmlElement } from "../XmlElement.ts";
import { checkMetadata } from "./checkMetadata.ts";
import { resourcesOf } from "./checkResources.ts";
import { place } from "./checkStructure.ts";
import type { Finding, Rule } from "./Finding.ts";

/** A file below the base URL, or undefined if there is none. */
export type Site = (path: string) => Uint8Array | undefined;

const APP_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const RIBBON_SIZES = "16,32,80";

/** Everything that the manifest points to lies on the site; icons have the size that they are used for. */
export function checkSite(root: XmlElement, site: Site): Finding[] {
  const all = everyElement(root);
  const resources = resourcesOf(root);
  const panel = all.find(({ path }) => path === "OfficeApp/DefaultSettings/SourceLocation")?.attributes.DefaultValue;
  const base = panel?.replace(/[^/]*$/, "") ?? "";
  const found: Finding[] = [];
  const add = (rule: Rule, where: XmlElement, message: string): void =>
    void found.push({ rule, where: place(where), message });
  const fileOf = (address: string): Uint8Array | undefined =>
    address.startsWith(base) ? site(address.slice(base.length).replace(/[?#].*$/, "")) : undefined;
  const checkIcon = (where: XmlElement, address: string | undefined, size: number): void => {
    const bytes = address === undefined ? undefined : fileOf(address);
    if (bytes === undefined) return;
    const png = pngSize(bytes);
    if (!png) add("icon-size", where, `${address} is no PNG`);
    else if (png.width !== size || png.height !== size) {
      add("icon-size", where, `${address} is ${png.width} × ${png.height}, not ${size} × ${size}`);
    }
  };
  for (const element of all) {
    const { DefaultValue: address } = element.attributes;
    if (/Url$|^SourceLocation$|^bt:Image$/.test(element.name) && address !== undefined) {
      const overrides = element.children.map(({ attributes }) => attributes.Value ?? "");
      for (const one of [address, ...overrides]) {
        if (fileOf(one) === undefined) add("not-on-site", element, `${one} is not below ${base}, or is missing there`);
      }
    }
    const appIcon = APP_ICONS[element.name];
    if (appIcon !== undefined) checkIcon(element, address, appIcon);
    if (element.name === "Icon") {
      const sizes = element.children.map(({ attributes }) => attributes.size).join();
      if (sizes !== RIBBON_SIZES) add("icon-size", element, `has the sizes ${sizes}, not ${RIBBON_SIZES}`);
    }
    if (element.name === "bt:Image" && element.attributes.resid !== undefined) {
      const resource = resources.get(element.attributes.resid);
      checkIcon(element, resource?.attributes.DefaultValue, Number(element.attributes.size));
    }
  }
  return [...found, ...checkFunctions(all, resources, base, fileOf)];
}

/** functions.json in every language that the manifest names. */
function checkFunctions(
  all: readonly XmlElement[],
  resources: ReadonlyMap<string, XmlElement>,
  base: string,
  fileOf: Site,
): Finding[] {
  const resid = all.find(({ path }) => path.endsWith("/Metadata/SourceLocation"))?.attributes.resid ?? "";
  const resource = resources.get(resid);
  if (!resource) return [];
  const addresses = [resource.attributes.DefaultValue, ...resource.children.map(({ attributes }) => attributes.Value)];
  const files = addresses.flatMap((address = "") => {
    const bytes = fileOf(address);
    return bytes === undefined ? [] : [{ name: address.slice(base.length), text: new TextDecoder().decode(bytes) }];
  });
  return checkMetadata(files, (address) => fileOf(address) !== undefined);
}
