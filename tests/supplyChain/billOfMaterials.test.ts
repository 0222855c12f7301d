import { readFileSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";

interface Component {
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly "bom-ref": string;
  readonly licenses?: readonly { readonly license: { readonly id?: string } }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

const text = readFileSync("dist/bom.cdx.json", "utf8");
const bom = JSON.parse(text) as {
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};
const packages = bom.components.filter(({ type }) => type === "library");
const files = bom.components.filter(({ type }) => type === "file");

test("it follows CycloneDX 1.6, by the standard's own schema", async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"library"', '"book"'))).not.toBeNull();
});

test("every package that the bundler put in is listed with the bundle that holds it, and no other", () => {
  const inputs = JSON.parse(readFileSync("dist/inputs.json", "utf8")) as Record<string, Record<string, unknown>>;
  const bundler: Readonly<Record<string, string>> = {
    "excel/functions.js": "excel",
    "excel/panel.js": "panel",
    "excel/audit.js": "audit",
    "excel/templates.js": "templates",
    "excel/exchange.js": "exchange",
    "gsheets/Code.js": "gsheets",
    "gsheets/Sidebar.html": "sidebar",
    "cli/finsam.js": "cli",
  };
  for (const { name } of files) {
    const paths = Object.keys(inputs[bundler[name] as string] as object);
    const found = paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1) ?? []);
    const listed = bom.dependencies.find(({ ref }) => ref === name)?.dependsOn ?? [];
    expect(listed.map((ref) => ref.replace(/@[^@]+$/, "")).sort(), name).toEqual([...new Set(found)].sort());
  }
});

test("every script and page with code of ours is listed", () => {
  const shipped = readFileSync("dist/SHA256SUMS", "utf8").match(/(?:excel|gsheets|cli)\/\w+\.(?:js|html)$/gm) ?? [];
  // The panel's page holds no code, and names the scripts that do.
  expect(files.map(({ name }) => name).sort()).toEqual(shipped.filter((name) => name !== "excel/panel.html").sort());
});

test("every package has a version, a checksum of its archive and a licence that may be shipped", () => {
  for (const { name, version, purl, licenses, hashes } of packages) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(purl, name).toContain(`@${version}`);
    expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    expect(["MIT", "0BSD", "ISC", "Apache-2.0"], name).toContain(licenses?.[0]?.license.id);
  }
  expect(packages.map(({ name }) => name)).toContain("decimal.js");
});
