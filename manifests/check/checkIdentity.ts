import { everyElement, type XmlElement } from "../XmlElement.ts";
import { place } from "./checkStructure.ts";
import type { Finding, Rule } from "./Finding.ts";

/** Each rule about one value: the path, what it must look like, and what to say if it does not. */
const VALUES: readonly [Rule, string, RegExp, string][] = [
  ["id", "OfficeApp/Id", /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, "is no GUID"],
  [
    "version",
    "OfficeApp/Version",
    /^[1-9]\d*\.\d+\.\d+\.\d+$/,
    "must be n.n.n.n and at least 1.0: Office refuses lower ones",
  ],
  ["default-locale", "OfficeApp/DefaultLocale", /^sv-SE$/, "must be sv-SE"],
  [
    "permissions",
    "OfficeApp/Permissions",
    /^ReadWriteDocument$/,
    "must be ReadWriteDocument: less forbids Excel.run, more is not needed",
  ],
  ["empty", "OfficeApp/ProviderName", /\S/, "is empty"],
];

/** The attributes with a single right value. */
const ATTRIBUTES: readonly [Rule, string, string, string][] = [
  ["host", "OfficeApp", "xsi:type", "TaskPaneApp"],
  ["host", "OfficeApp/Hosts/Host", "Name", "Workbook"],
  ["host", "OfficeApp/VersionOverrides", "xsi:type", "VersionOverridesV1_0"],
  ["host", "OfficeApp/VersionOverrides/Hosts/Host", "xsi:type", "Workbook"],
  ["host", "OfficeApp/VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint", "xsi:type", "CustomFunctions"],
  [
    "host",
    "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint",
    "xsi:type",
    "PrimaryCommandSurface",
  ],
  ["host", "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab", "id", "TabHome"],
  ["shared-runtime", "OfficeApp/VersionOverrides/Hosts/Host/Runtimes/Runtime", "lifetime", "long"],
];

/** Requiring more shuts out LTSC 2021; requiring less loads where the functions cannot run. */
const REQUIRED_SETS = "CustomFunctionsRuntime 1.1, SharedRuntime 1.1";

/** Id, version, locale, permissions, hosts, requirement sets, buttons and their actions. */
export function checkIdentity(root: XmlElement): Finding[] {
  const all = everyElement(root);
  const at = (path: string): XmlElement[] => all.filter((element) => element.path === path);
  const found: Finding[] = [];
  for (const [rule, path, form, message] of VALUES) {
    for (const element of at(path)) {
      if (!form.test(element.text))
        found.push({ rule, where: place(element), message: `"${element.text}" ${message}` });
    }
  }
  for (const [rule, path, name, value] of ATTRIBUTES) {
    for (const element of at(path)) {
      const given = element.attributes[name];
      if (given !== undefined && given !== value) {
        found.push({ rule, where: place(element), message: `${name} is "${given}", not "${value}"` });
      }
    }
  }
  const sets = at("OfficeApp/Requirements/Sets/Set")
    .map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)
    .sort()
    .join(", ");
  if (sets !== REQUIRED_SETS) {
    found.push({ rule: "requirements", where: "OfficeApp/Requirements", message: `${sets}, not ${REQUIRED_SETS}` });
  }
  return [...found, ...checkControls(all.filter(({ name }) => name === "Control"))];
}

const ACTIONS: Readonly<Record<string, string>> = { ShowTaskpane: "SourceLocation", ExecuteFunction: "FunctionName" };

function checkControls(controls: readonly XmlElement[]): Finding[] {
  const found: Finding[] = [];
  const ids = new Set<string>();
  const functions = new Set<string>();
  for (const control of controls) {
    const id = control.attributes.id ?? "";
    if (ids.has(id))
      found.push({ rule: "control-id", where: place(control), message: `two controls are called ${id}` });
    ids.add(id);
    for (const action of control.children.filter(({ name }) => name === "Action")) {
      const type = action.attributes["xsi:type"] ?? "";
      const finding = (message: string): void => void found.push({ rule: "action", where: place(action), message });
      const expected = ACTIONS[type];
      if (expected === undefined) finding(`"${type}" is no action`);
      else if (action.children.map(({ name }) => name).join() !== expected) finding(`${type} takes one ${expected}`);
      for (const { name, text } of action.children) {
        if (name !== "FunctionName") continue;
        if (!/^[A-Za-z]\w{0,124}$/.test(text)) finding(`"${text}" is no function's name`);
        if (functions.has(text)) finding(`two buttons run ${text}`);
        functions.add(text);
      }
    }
  }
  return found;
}
