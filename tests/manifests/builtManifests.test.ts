import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkUnified } from "../../manifests/check/checkUnified.ts";
import { COMMANDS } from "../../manifests/commands.ts";
import { ENVIRONMENTS } from "../../manifests/environments.ts";
import { manifestVersion } from "../../manifests/manifestVersion.ts";
import { manifestXml } from "../../manifests/manifestXml.ts";
import { siteBase } from "../../manifests/siteAddress.ts";
import { builtFile } from "../bundles/builtFile.ts";
import { builtManifests } from "./builtSite.ts";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
const tool = (name: string): string => fileURLToPath(new URL(`../../node_modules/${name}/cli.js`, import.meta.url));
const distFile = (name: string): string => fileURLToPath(new URL(`../../dist/excel/${name}`, import.meta.url));
const run = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [tool(name), ...args], { encoding: "utf8" });

describe("Microsoft's own tools, the part that works without the network", { timeout: 60_000 }, () => {
  test.each(Object.values(ENVIRONMENTS))("office-addin-manifest info reads $file", ({ file, id, name }) => {
    const read = run("office-addin-manifest", "info", distFile(file));
    const line = (label: string): string | undefined => new RegExp(`^\\s*${label}: (.*)$`, "m").exec(read)?.[1];
    expect(line("Id")).toBe(id);
    expect(line("Name")).toBe(name.sv);
    expect(line("Type")).toBe("TaskPaneApp");
    expect(line("Version")).toBe(manifestVersion(packageJson.version));
    expect(line("Default Locale")).toBe("sv-SE");
    expect(line("Hosts")).toBe("Workbook");
    expect(line("Permissions")).toBe("ReadWriteDocument");
    expect(line("Source Location")).toMatch(/^https:.*\/panel\.html$/);
  });

  test("office-addin-manifest validate accepts the unified manifest", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tool("office-addin-manifest"), "validate", distFile("manifest.unified.json")],
      { encoding: "utf8" },
    );
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  });

  test("office-addin-cli, which has no commands of its own, still answers with its usage", () => {
    const { stdout } = spawnSync(process.execPath, [tool("office-addin-cli"), "--help"], { encoding: "utf8" });
    expect(stdout).toContain("Usage: office-addin-cli");
    expect(stdout).not.toMatch(/^Commands:/m);
  });
});

describe("the unified manifest", () => {
  const unified = builtFile("excel/manifest.unified.json");

  test("is valid against Microsoft's schema", () => expect(checkUnified(unified)).toEqual([]));

  test.each([
    ["a result that has no such shape", '"dimensionality": "matrix"', '"dimensionality": "array"'],
    ["a namespace with a hyphen", '"id": "FINSAM"', '"id": "FIN-SAM"'],
    ["a short description of more than 80 characters", /("short": ")Finsam är[^"]*/, `$1${"x".repeat(81)}`],
    ["a button's label of more than 64 characters", '"label": "Räkna om"', `"label": "${"x".repeat(65)}"`],
    ["no icons", /"icons": \{[^}]*\},/, ""],
  ])("the schema finds %s", (_, from, to) => {
    const edited = unified.replace(from, to);
    expect(edited).not.toBe(unified);
    expect(checkUnified(edited)).not.toEqual([]);
  });

  test("has the functions of functions.json and the ribbon of the XML manifest", () => {
    const { functions } = JSON.parse(builtFile("excel/functions.json")) as { functions: unknown[] };
    const { id, extensions } = JSON.parse(unified) as {
      id: string;
      extensions: { runtimes: { actions: { id: string }[]; customFunctions: { functions: unknown[] } }[] }[];
    };
    expect(id).toBe(ENVIRONMENTS.production.id);
    const runtime = extensions[0]?.runtimes[0];
    expect(runtime?.customFunctions.functions).toEqual(functions);
    expect(runtime?.actions.map((action) => action.id)).toEqual(["openPanel", ...COMMANDS.map(({ action }) => action)]);
  });
});

describe("the base URL", () => {
  test("every address of a manifest lies below it", () => {
    const xml = manifestXml(ENVIRONMENTS.production, "https://tillagg.example.se/finsam/", "1.2.3");
    const addresses = [...xml.matchAll(/"(https?:\/\/[^"]*)"/g)].map(([, address = ""]) => address);
    const outside = addresses.filter((address) => !address.startsWith("https://tillagg.example.se/finsam/"));
    expect(
      outside.every((address) => /schemas\.microsoft\.com|www\.w3\.org/.test(address)),
      outside.join(),
    ).toBe(true);
    expect(addresses.length - outside.length).toBeGreaterThan(15);
    expect(xml).toContain("<Version>1.2.3.0</Version>");
  });

  test.each([
    "http://example.se",
    "example.se",
    "https://example.se/?a=1",
    "https://example.se/#a",
    "https://user@example.se",
    "",
  ])("%s is refused", (text) => expect(() => siteBase(text)).toThrow(/no base URL/));

  test.each([
    ["https://example.se", "https://example.se"],
    ["https://example.se/finsam//", "https://example.se/finsam"],
    ["https://localhost:3000/", "https://localhost:3000"],
  ])("%s is %s", (text, base) => expect(siteBase(text)).toBe(base));
});

test("the panel answers every button of the ribbon", () => {
  const panel = builtFile("excel/panel.js");
  for (const { action, hash } of COMMANDS) {
    expect(panel).toContain(`"${action}"`);
    expect(panel).toContain(`"${hash}"`);
  }
});

test.each([
  ["1.0.0", "1.0.0.0"],
  ["2.13.4", "2.13.4.0"],
  ["0.9.1", "1.0.0.0"],
])("version %s is %s to Office", (version, office) => expect(manifestVersion(version)).toBe(office));

test.each(["1.0", "1.0.0-beta", ""])("version %s is refused", (version) => {
  expect(() => manifestVersion(version)).toThrow(/no version/);
});

test("each language's name stands in both manifests, and nothing of one in the other", () => {
  const [production, testing] = builtManifests().map(({ xml }) => xml);
  expect(production).toContain(ENVIRONMENTS.production.name.en);
  expect(testing).toContain(ENVIRONMENTS.test.name.en);
  expect(production).not.toMatch(/FINSAMTEST|TEST – /);
  expect(testing).not.toMatch(/"FINSAM"/);
});
