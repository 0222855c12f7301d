import { everyElement, type XmlElement } from "../XmlElement.ts";
import { place } from "./checkStructure.ts";
import type { Finding, Rule } from "./Finding.ts";

const RESID_LIMIT = 32;

/** What kind of resource each reference must point to. */
const KIND_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** The resources of VersionOverrides by their id. */
export function resourcesOf(root: XmlElement): Map<string, XmlElement> {
  const all = everyElement(root).filter(isResource);
  return new Map(all.map((element) => [element.attributes.id ?? "", element]));
}

const isResource = (element: XmlElement): boolean => /\/Resources\/bt:\w+\/bt:\w+$/.test(element.path);
const kindOf = (element: XmlElement): string => element.path.split("/").at(-2) ?? "";

/** Every reference resolves to one resource of the right kind, every resource is used, and one page carries everything. */
export function checkResources(root: XmlElement): Finding[] {
  const all = everyElement(root);
  const resources = resourcesOf(root);
  const found: Finding[] = [];
  const add = (rule: Rule, where: XmlElement, message: string): void =>
    void found.push({ rule, where: place(where), message });
  const used = new Set<string>();
  for (const element of all) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const resource = resources.get(resid);
    const kind = KIND_OF[element.name];
    if (!resource) add("resid-unresolved", element, `no resource is called ${resid}`);
    else if (kind !== kindOf(resource)) add("resid-kind", element, `${resid} is in ${kindOf(resource)}, not ${kind}`);
  }
  const seen = new Set<string>();
  for (const element of all.filter(isResource)) {
    const id = element.attributes.id ?? "";
    if (id.length > RESID_LIMIT) add("too-long", element, `the id ${id} has more than ${RESID_LIMIT} characters`);
    if (seen.has(id)) add("resid-twice", element, `two resources are called ${id}`);
    if (!used.has(id)) add("resid-unused", element, `nothing refers to ${id}`);
    seen.add(id);
  }
  return [...found, ...checkSharedRuntime(all, resources)];
}

/** With two resids, or two addresses, Excel starts two runtimes and the functions are not loaded. */
function checkSharedRuntime(all: readonly XmlElement[], resources: ReadonlyMap<string, XmlElement>): Finding[] {
  const runtime = all.find(({ name }) => name === "Runtime");
  const resid = runtime?.attributes.resid;
  if (!runtime || resid === undefined) return [];
  const found: Finding[] = [];
  for (const element of all) {
    const mustShare = /\/(Page\/SourceLocation|Action\/SourceLocation|FunctionFile)$/.test(element.path);
    if (mustShare && element.attributes.resid !== resid) {
      found.push({
        rule: "shared-runtime",
        where: place(element),
        message: `its resid must be ${resid}, as Runtime's`,
      });
    }
    if (element.path !== "OfficeApp/DefaultSettings/SourceLocation") continue;
    const page = resources.get(resid)?.attributes.DefaultValue;
    if (page !== undefined && element.attributes.DefaultValue !== page) {
      found.push({ rule: "shared-runtime", where: place(element), message: `must be the runtime's page ${page}` });
    }
  }
  return found;
}
