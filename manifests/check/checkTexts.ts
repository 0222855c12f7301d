import { everyElement, type XmlElement } from "../XmlElement.ts";
import { resourcesOf } from "./checkResources.ts";
import { place } from "./checkStructure.ts";
import type { Finding, Rule } from "./Finding.ts";

/** Office's limits, by the end of the path. */
const LIMITS: readonly [RegExp, number][] = [
  [/^OfficeApp\/DisplayName$/, 125],
  [/^OfficeApp\/Description$/, 250],
  [/\/bt:ShortStrings\/bt:String$/, 125],
  [/\/bt:LongStrings\/bt:String$/, 250],
  [/\/bt:(Urls\/bt:Url|Images\/bt:Image)$/, 2048],
  [/^OfficeApp\/(IconUrl|HighResolutionIconUrl|SupportUrl|DefaultSettings\/SourceLocation)$/, 2048],
];
const PROVIDER_LIMIT = 125;
const TRANSLATIONS = ["en-US"];

const isAddress = ({ name, path }: XmlElement): boolean =>
  /Url$|^SourceLocation$|^bt:Image$/.test(name) || path.endsWith("/DefaultSettings/SourceLocation");

/** Lengths, https, and one override per language for every text. */
export function checkTexts(root: XmlElement): Finding[] {
  const all = everyElement(root);
  const locale = all.find(({ path }) => path === "OfficeApp/DefaultLocale")?.text ?? "";
  const metadata = metadataResource(root);
  const found: Finding[] = [];
  const add = (rule: Rule, where: XmlElement, message: string): void =>
    void found.push({ rule, where: place(where), message });
  for (const element of all) {
    if (element.path === "OfficeApp/ProviderName" && element.text.length > PROVIDER_LIMIT) {
      add("too-long", element, `${element.text.length} characters, at most ${PROVIDER_LIMIT}`);
    }
    const value = element.attributes.DefaultValue;
    const limit = LIMITS.find(([path]) => path.test(element.path))?.[1];
    if (value === undefined || limit === undefined) continue;
    const overrides = element.children.filter(({ name }) => /^(bt:)?Override$/.test(name));
    for (const text of [value, ...overrides.map(({ attributes }) => attributes.Value ?? "")]) {
      if (text.trim() === "") add("empty", element, "is empty");
      if (text.length > limit) add("too-long", element, `${text.length} characters, at most ${limit}`);
      if (isAddress(element) && !isHttps(text)) add("not-https", element, `"${text}" is no https address`);
    }
    checkOverrides(element, overrides, locale, add);
    const translated = !isAddress(element) || element === metadata;
    for (const language of translated ? TRANSLATIONS : []) {
      if (overrides.some(({ attributes }) => attributes.Locale === language)) continue;
      add("override-missing", element, `no ${language} override`);
    }
  }
  return [...found, ...checkNamespace(root)];
}

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";

function checkOverrides(
  element: XmlElement,
  overrides: readonly XmlElement[],
  locale: string,
  add: (rule: Rule, where: XmlElement, message: string) => void,
): void {
  const languages = new Set<string>();
  for (const { attributes } of overrides) {
    const language = attributes.Locale ?? "";
    if (language === locale) add("override-default-locale", element, `an override for the default locale ${locale}`);
    if (languages.has(language)) add("override-twice", element, `two overrides for ${language}`);
    languages.add(language);
  }
}

function referred(root: XmlElement, path: RegExp): XmlElement | undefined {
  const resid = everyElement(root).find((element) => path.test(element.path))?.attributes.resid;
  return resid === undefined ? undefined : resourcesOf(root).get(resid);
}

const metadataResource = (root: XmlElement): XmlElement | undefined => referred(root, /\/Metadata\/SourceLocation$/);

/** The resource that Namespace refers to. */
export const namespaceResource = (root: XmlElement): XmlElement | undefined => referred(root, /\/Namespace$/);

/** Letters and digits, and the same name in every language: a translated one would be another function. */
function checkNamespace(root: XmlElement): Finding[] {
  const resource = namespaceResource(root);
  if (!resource) return [];
  const namespace = resource.attributes.DefaultValue ?? "";
  const found: Finding[] = [];
  if (!/^[A-Z][A-Z0-9]{0,31}$/.test(namespace)) {
    const message = `"${namespace}" must be at most 32 of A–Z and 0–9: Excel stores both . and _ as _`;
    found.push({ rule: "namespace", where: place(resource), message });
  }
  for (const { attributes } of resource.children) {
    if (attributes.Value === namespace) continue;
    found.push({ rule: "override-differs", where: place(resource), message: "a namespace is never translated" });
  }
  return found;
}
