import { everyElement, readXml, type XmlElement } from "../XmlElement.ts";
import { checkIdentity } from "./checkIdentity.ts";
import { checkResources } from "./checkResources.ts";
import { checkSite, type Site } from "./checkSite.ts";
import { checkStructure } from "./checkStructure.ts";
import { checkTexts, namespaceResource } from "./checkTexts.ts";
import type { Finding } from "./Finding.ts";

/**
 * Everything about an add-in-only manifest that can be checked without the network: Microsoft's own validator is a web
 * service.
 * @param file - its name, for the findings.
 * @param site - the built files below the base URL.
 */
export function checkManifest(file: string, xml: string, site: Site): Finding[] {
  const root = parsed(xml);
  if (!("path" in root)) return [{ ...root, where: file }];
  return [checkStructure, checkIdentity, checkResources, checkTexts]
    .flatMap((check) => check(root))
    .concat(checkSite(root, site))
    .map((finding) => ({ ...finding, where: `${file}: ${finding.where}` }));
}

/** What two add-ins must not share if both are to be installed. */
export function checkTogether(manifests: readonly { readonly file: string; readonly xml: string }[]): Finding[] {
  const found: Finding[] = [];
  const read = manifests.flatMap(({ file, xml }) => {
    const root = parsed(xml);
    return "path" in root ? [{ file, root }] : [];
  });
  for (const [i, first] of read.entries()) {
    for (const second of read.slice(i + 1)) {
      const where = `${first.file}, ${second.file}`;
      const [one, other] = [identityOf(first.root), identityOf(second.root)];
      if (one.id === other.id) found.push({ rule: "same-id", where, message: `both are ${one.id}` });
      if (one.name === other.name) found.push({ rule: "same-name", where, message: `both are called ${one.name}` });
      if (clash(one.namespace, other.namespace)) {
        const message = `a function of ${one.namespace} and one of ${other.namespace} can be the same name in a file`;
        found.push({ rule: "namespace-clash", where, message });
      }
    }
  }
  return found;
}

/** Excel stores `FINSAM.X` as `_xldudf_FINSAM_X`: what comes after the `_` can be a namespace or a function. */
function clash(one: string, other: string): boolean {
  const [a, b] = [one, other].map((namespace) => `${namespace.toUpperCase().replace(/\./g, "_")}_`) as [string, string];
  return a.startsWith(b) || b.startsWith(a);
}

function identityOf(root: XmlElement): { id: string; name: string; namespace: string } {
  const at = (path: string): XmlElement | undefined => everyElement(root).find((element) => element.path === path);
  return {
    id: at("OfficeApp/Id")?.text.toLowerCase() ?? "",
    name: at("OfficeApp/DisplayName")?.attributes.DefaultValue ?? "",
    namespace: namespaceResource(root)?.attributes.DefaultValue ?? "",
  };
}

function parsed(xml: string): XmlElement | Omit<Finding, "where"> {
  try {
    return readXml(xml);
  } catch (error) {
    return { rule: "well-formed", message: error instanceof Error ? error.message : String(error) };
  }
}
