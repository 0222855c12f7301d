import { everyElement, type XmlElement } from "../XmlElement.ts";
import type { Finding, Rule } from "./Finding.ts";
import { FORBIDDEN, GRAMMAR } from "./grammar.ts";

const URIS: Readonly<Record<string, string>> = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  types: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};

export const place = (element: XmlElement): string => `${element.path} (line ${element.line})`;

/** Elements, their order and number, attributes and XML namespaces. */
export function checkStructure(root: XmlElement): Finding[] {
  if (root.name !== "OfficeApp") {
    return [{ rule: "unknown-element", where: place(root), message: "the root must be OfficeApp" }];
  }
  return everyElement(root).flatMap((element) => {
    const rule = GRAMMAR[element.path];
    // The parent has reported it already.
    if (!rule) return [];
    return [...checkAttributes(element), ...checkUri(element), ...checkChildren(element, rule.children ?? "")];
  });
}

function checkAttributes(element: XmlElement): Finding[] {
  const expected = (GRAMMAR[element.path]?.attributes ?? "").split(" ").filter((name) => name !== "");
  const given = Object.keys(element.attributes).filter((name) => !name.startsWith("xmlns"));
  const finding = (message: string): Finding => ({ rule: "attribute", where: place(element), message });
  return [
    ...expected.filter((name) => !given.includes(name)).map((name) => finding(`${name} is missing`)),
    ...given.filter((name) => !expected.includes(name)).map((name) => finding(`${name} does not belong here`)),
  ];
}

function checkUri(element: XmlElement): Finding[] {
  const inOverrides = element.path.startsWith("OfficeApp/VersionOverrides");
  const expected = element.name.startsWith("bt:") ? URIS.types : inOverrides ? URIS.overrides : URIS.app;
  if (element.uri === expected) return [];
  return [{ rule: "xml-namespace", where: place(element), message: `is in ${element.uri}, not ${expected}` }];
}

function checkChildren(element: XmlElement, grammar: string): Finding[] {
  const slots = grammar.split(" ").filter((slot) => slot !== "");
  const names = slots.map((slot) => slot.replace(/[?*+]$/, ""));
  const found: Finding[] = [];
  const add = (rule: Rule, where: XmlElement, message: string): void => {
    found.push({ rule, where: place(where), message });
  };
  let furthest = 0;
  for (const child of element.children) {
    const slot = names.indexOf(child.name);
    const reason = FORBIDDEN[child.name];
    if (reason !== undefined) add("forbidden-element", child, reason);
    else if (slot < 0) add("unknown-element", child, `does not belong in ${element.name}`);
    else if (slot < furthest) add("order", child, `must stand before ${names[furthest]}`);
    else furthest = slot;
  }
  for (const [i, slot] of slots.entries()) {
    const name = names[i] as string;
    const count = element.children.filter((child) => child.name === name).length;
    if (count === 0 && !/[?*]$/.test(slot)) add("missing-element", element, `${name} is missing`);
    if (count > 1 && !/[*+]$/.test(slot)) add("too-many", element, `${name} stands ${count} times`);
  }
  return found;
}
