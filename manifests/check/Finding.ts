/** What can be wrong with a manifest and the site that it points to. */
export const RULES = [
  "well-formed",
  "forbidden-element",
  "unknown-element",
  "missing-element",
  "too-many",
  "order",
  "attribute",
  "xml-namespace",
  "id",
  "version",
  "default-locale",
  "permissions",
  "host",
  "requirements",
  "action",
  "control-id",
  "too-long",
  "empty",
  "resid-unresolved",
  "resid-unused",
  "resid-twice",
  "resid-kind",
  "shared-runtime",
  "override-missing",
  "override-default-locale",
  "override-twice",
  "override-differs",
  "not-https",
  "namespace",
  "not-on-site",
  "icon-size",
  "metadata",
  "same-id",
  "same-name",
  "namespace-clash",
] as const;

export type Rule = (typeof RULES)[number];

export interface Finding {
  readonly rule: Rule;
  /** The element's path with its line, or the file. */
  readonly where: string;
  readonly message: string;
}
