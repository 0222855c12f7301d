import { expect, test } from "vitest";
import { checkManifest, checkTogether } from "../../manifests/check/checkManifest.ts";
import type { Site } from "../../manifests/check/checkSite.ts";
import { RULES, type Rule } from "../../manifests/check/Finding.ts";
import { ENVIRONMENTS } from "../../manifests/environments.ts";
import { builtManifests, builtSite } from "./builtSite.ts";

const [production, testing] = builtManifests() as [{ file: string; xml: string }, { file: string; xml: string }];

/** A fault: what is edited in the built manifest, and every rule that must report it. */
type Fault = readonly [name: string, from: string | RegExp, to: string, ...expected: Rule[]];

const LONG = "x".repeat(2100);
// biome-ignore format: one fault to a line
const FAULTS: readonly Fault[] = [
  ["a tag that is not closed", "</Permissions>", "", "well-formed"],
  ["an AppDomains element", "<Hosts>", "<AppDomains><AppDomain>https://x.se</AppDomain></AppDomains>\n  <Hosts>", "forbidden-element"],
  ["a task pane with an id", /(xsi:type="ShowTaskpane">)/, "$1<TaskpaneId>Pane1</TaskpaneId>", "forbidden-element", "action"],
  ["an equivalent add-in", /(VersionOverridesV1_0">)/, "$1<EquivalentAddins/>", "forbidden-element"],
  ["a misspelt element", /SupportUrl/g, "SupportURL", "unknown-element", "missing-element"],
  ["no provider", /<ProviderName>.*<\/ProviderName>/, "", "missing-element"],
  ["no permissions", /<Permissions>.*<\/Permissions>/, "", "missing-element"],
  ["no runtimes", /<Runtimes>[\s\S]*<\/Runtimes>/, "", "missing-element"],
  ["no namespace", /<Namespace resid.*\/>/, "", "missing-element", "resid-unused"],
  ["two display names", /(<DisplayName [\s\S]*<\/DisplayName>)/, "$1$1", "too-many"],
  ["the version before the id", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", "order"],
  ["the functions' parts in another order", /(<Script>[\s\S]*<\/Script>)\s*(<Page>[\s\S]*<\/Page>)/, "$2$1", "order"],
  ["the runtimes after the form factors", /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/, "$2$1", "order"],
  ["a runtime without lifetime", ' lifetime="long"', "", "attribute"],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "shared-runtime"],
  ["an attribute that Office does not know", "<Permissions>", '<Permissions level="2">', "attribute"],
  ["the overrides in the wrong XML namespace", "taskpaneappversionoverrides", "taskpaneappversionoverrides/1.1", "xml-namespace"],
  ["an id that is no GUID", ENVIRONMENTS.production.id, "finsam", "id"],
  ["a version of three numbers", /<Version>(\d+\.\d+\.\d+)\.\d+/, "<Version>$1", "version"],
  ["a version below 1.0", /<Version>\d+/, "<Version>0", "version"],
  ["a language without country", "<DefaultLocale>sv-SE", "<DefaultLocale>sv", "default-locale"],
  ["a permission that is too small", "ReadWriteDocument", "ReadDocument", "permissions"],
  ["another host", 'Host Name="Workbook"', 'Host Name="Document"', "host"],
  ["another tab", "TabHome", "TabData", "host"],
  ["a higher requirement", /(CustomFunctionsRuntime" MinVersion=)"1.1"/, '$1"1.4"', "requirements"],
  ["no shared runtime required", /<Set Name="SharedRuntime".*\/>/, "", "requirements"],
  ["an unknown action", 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"', "action"],
  ["two buttons that run the same", "<FunctionName>openRepair", "<FunctionName>openFreeze", "action"],
  ["two controls of one id", 'id="Finsam.openRepair"', 'id="Finsam.openFreeze"', "control-id"],
  ["a display name of 126 characters", /(<DisplayName DefaultValue=")[^"]*/, `$1${"x".repeat(126)}`, "too-long"],
  ["a description of 251 characters", /(<Description DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`, "too-long"],
  ["a translated description of 251 characters", /(<Description D[\s\S]*?Value="[\s\S]*?Value=")[^"]*/, `$1${"x".repeat(251)}`, "too-long"],
  ["a provider of 126 characters", /(<ProviderName>)[^<]*/, `$1${"x".repeat(126)}`, "too-long"],
  ["a label of 126 characters", /(bt:String id="openFreeze.Label" DefaultValue=")[^"]*/, `$1${"x".repeat(126)}`, "too-long"],
  ["a tip of 251 characters", /(bt:String id="openFreeze.Tip" DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`, "too-long"],
  ["an address of more than 2048 characters", /(id="GetStarted.Url" DefaultValue="[^"]*)/, `$1${LONG}`, "too-long", "not-on-site"],
  ["a resid of 33 characters", /GetStarted\.Title/g, "GetStarted.Title.x.x.x.x.x.x.x.x.", "too-long"],
  ["an empty label", /(bt:String id="openFreeze.Label" DefaultValue=")[^"]*/, "$1", "empty"],
  ["a reference to nothing", '<Label resid="openFreeze.Label"/>', '<Label resid="nothing"/>', "resid-unresolved"],
  ["a resource that nothing uses", "</bt:ShortStrings>", '<bt:String id="x" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String></bt:ShortStrings>', "resid-unused"],
  ["two resources of one id", /(<bt:Image id="Icon.finsam.16".*\/>)/, "$1$1", "resid-twice"],
  ["a label that refers to a long string", '<Label resid="openFreeze.Label"/>', '<Label resid="openFreeze.Tip"/>', "resid-kind"],
  ["functions on another page than the runtime", /(<Page>\s*<SourceLocation resid=")[^"]*/, "$1Functions.Script.Url", "shared-runtime"],
  ["commands on another page than the runtime", /(<FunctionFile resid=")[^"]*/, "$1Functions.Script.Url", "shared-runtime"],
  ["a task pane on another page than the runtime", /(ShowTaskpane">\s*<SourceLocation resid=")[^"]*/, "$1GetStarted.Url", "shared-runtime"],
  ["a first page that is not the runtime's", /(<SourceLocation DefaultValue="[^"]*)panel.html/, "$1functions.js", "shared-runtime"],
  ["a button without translation", /(id="openFreeze.Label" DefaultValue="[^"]*">)\s*<bt:Override .*\/>/, "$1", "override-missing"],
  ["a name without translation", /(<DisplayName D.*>)\s*<Override .*\/>/, "$1", "override-missing"],
  ["functions.json in Swedish only", /(id="Functions.Metadata.Url" DefaultValue="[^"]*">)\s*<bt:Override .*\/>/, "$1", "override-missing"],
  ["a translation into the default language", /(<DisplayName D.*>)/, '$1<Override Locale="sv-SE" Value="Finsam"/>', "override-default-locale"],
  ["two translations into English", /(<DisplayName D.*>)\s*(<Override .*\/>)/, "$1$2$2", "override-twice"],
  ["an icon over http", /(<IconUrl DefaultValue=")https/, "$1http", "not-https", "not-on-site"],
  ["a script over http", /(id="Functions.Script.Url" DefaultValue=")https/, "$1http", "not-https", "not-on-site"],
  ["an address that is none", /(<SupportUrl DefaultValue=")[^"]*/, "$1help", "not-https", "not-on-site"],
  ["a page on another server", /(id="GetStarted.Url" DefaultValue="https:\/\/)[^/]*/, "$1other.example", "not-on-site"],
  ["a script that was not built", "functions.js\"", "funktioner.js\"", "not-on-site"],
  ["a namespace with an underscore", /(id="Functions.Namespace" DefaultValue=")[^"]*([\s\S]*?Value=")[^"]*/, "$1FINSAM_X$2FINSAM_X", "namespace"],
  ["a namespace of 33 characters", /(id="Functions.Namespace" DefaultValue=")[^"]*([\s\S]*?Value=")[^"]*/, `$1${"F".repeat(33)}$2${"F".repeat(33)}`, "namespace"],
  ["a translated namespace", /(id="Functions.Namespace" DefaultValue="FINSAM">\s*<bt:Override Locale="en-US" Value=")[^"]*/, "$1COORD", "override-differs"],
  ["a large icon in the place of the small", /(<IconUrl DefaultValue="[^"]*)finsam-32/, "$1finsam-80", "icon-size"],
  ["a ribbon icon of another size", /(id="Icon.frys.16" DefaultValue="[^"]*)frys-16/, "$1frys-32", "icon-size"],
  ["a button without its 80 pixels", /<bt:Image size="80" resid="Icon.frys.80"\/>/, "", "icon-size", "resid-unused"],
  ["an icon that is no PNG", /(id="Icon.frys.16" DefaultValue="[^"]*)icons\/frys-16.png/, "$1help/om.html", "icon-size"],
]

/** The rules that report something, each once. */
const reported = (xml: string, site: Site = builtSite): Rule[] => [
  ...new Set(checkManifest("manifest.xml", xml, site).map(({ rule }) => rule)),
];

test("the checker finds nothing in the built manifests", () => {
  for (const { file, xml } of [production, testing]) expect(checkManifest(file, xml, builtSite)).toEqual([]);
  expect(checkTogether([production, testing])).toEqual([]);
});

test.each(FAULTS.map((fault) => ({ name: fault[0], fault })))("finds $name", ({ fault }) => {
  const [, from, to, ...expected] = fault;
  const edited = production.xml.replace(from, to);
  expect(edited, "the edit must change the manifest").not.toBe(production.xml);
  expect(reported(edited).sort()).toEqual([...expected].sort());
});

/** The built site with one file edited as text. */
const siteWith =
  (path: string, edit: (text: string) => string): Site =>
  (asked) => {
    const bytes = builtSite(asked);
    if (asked !== path || bytes === undefined) return bytes;
    const before = new TextDecoder().decode(bytes);
    expect(edit(before), "the edit must change the file").not.toBe(before);
    return new TextEncoder().encode(edit(before));
  };

test.each<[string, string, RegExp | string, string]>([
  ["a metadata file that is no JSON", "functions.json", "{", "["],
  ["a type of result that does not exist", "functions.json", '"dimensionality": "matrix"', '"dimensionality": "array"'],
  ["a function without parameters' list", "functions.json", /"parameters": \[\],?/, ""],
  ["a function that has no id", "functions.json", '"id": "ALLOCATE"', '"ID": "ALLOCATE"'],
  ["a translated function's name", "functions.en-US.json", '"name": "ALLOCATE"', '"name": "SPLIT"'],
  ["an id that is a cell", "functions.json", /"ALLOCATE"/g, '"ALL1"'],
  ["two functions of one id", "functions.json", /"KOMMUNANDEL"/g, '"ALLOCATE"'],
  ["a help address that leads nowhere", "functions.json", "help/ALLOCATE.html", "help/FEL.html"],
  ["a description that is too long", "functions.json", /("description": ")[^"]*/, `$1${"x".repeat(1025)}`],
  [
    "error cells that are not handed over",
    "functions.json",
    '"allowErrorForDataTypeAny": true',
    '"allowErrorForDataTypeAny": false',
  ],
  ["both switches, which crashes LTSC 2021", "functions.json", "{", '{"allowCustomDataForDataTypeAny": true,'],
  ["a parameter that Excel converts", "functions.json", '"type": "any"', '"type": "number"'],
  [
    "an optional parameter that is required in English",
    "functions.en-US.json",
    '"optional": true',
    '"optional": false',
  ],
])("finds %s", (_, path, from, to) => {
  expect(
    reported(
      production.xml,
      siteWith(path, (text) => text.replace(from, to)),
    ),
  ).toEqual(["metadata"]);
});

test("finds a missing function of the English metadata", () => {
  const without = (text: string): string => {
    const { functions, ...rest } = JSON.parse(text) as { functions: unknown[] };
    return JSON.stringify({ ...rest, functions: functions.slice(1) });
  };
  expect(reported(production.xml, siteWith("functions.en-US.json", without))).toEqual(["metadata"]);
});

test.each<[string, RegExp | string, string, Rule]>([
  ["the same id in both", ENVIRONMENTS.test.id, ENVIRONMENTS.production.id.toUpperCase(), "same-id"],
  ["the same name in both", ENVIRONMENTS.test.name.sv, ENVIRONMENTS.production.name.sv, "same-name"],
  ["the same namespace in both", /FINSAMTEST/g, "FINSAM", "namespace-clash"],
  ["FINSAM_TEST, which is stored as a function of FINSAM", /FINSAMTEST/g, "FINSAM_TEST", "namespace-clash"],
  ["FINSAM.TEST, which is stored as the same", /FINSAMTEST/g, "FINSAM.TEST", "namespace-clash"],
])("finds %s", (_, from, to, rule) => {
  const edited = testing.xml.replace(from, to);
  expect(edited).not.toBe(testing.xml);
  expect(checkTogether([production, { file: "manifest.test.xml", xml: edited }]).map((one) => one.rule)).toEqual([
    rule,
  ]);
});

test("every rule has a planted fault", () => {
  const planted = new Set<Rule>([
    "metadata",
    "same-id",
    "same-name",
    "namespace-clash",
    ...FAULTS.flatMap(([, , , ...rules]) => rules),
  ]);
  expect(RULES.filter((rule) => !planted.has(rule))).toEqual([]);
});
