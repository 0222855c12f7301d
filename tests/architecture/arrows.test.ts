import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importsOf, sourceFiles } from "./sourceImports.ts";

/** Who may import from whom, beside themselves. Hosts never meet; nothing points back. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  panel: ["core"],
  templates: ["core"],
  manifests: ["core"],
  "excel-addin": ["panel", "templates", "core", "manifests"],
  gsheets: ["panel", "templates", "core"],
  preview: ["panel", "templates", "core"],
  cli: ["panel", "templates", "core"],
};

const folders = Object.keys(ARROWS).filter((folder) => existsSync(folder));

describe.each(folders)("%s", (folder) => {
  const imports = sourceFiles(folder).flatMap(importsOf);
  const top = (path: string): string => path.split("/")[0] as string;

  test("imports only along the arrows", () => {
    const allowed = [folder, ...(ARROWS[folder] as readonly string[]), "package.json"];
    const wrong = imports.filter(({ isRelative, target }) => isRelative && !allowed.includes(top(target)));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe("the core is pure", () => {
  const packages = sourceFiles("core")
    .flatMap(importsOf)
    .filter(({ isRelative }) => !isRelative);

  test("decimal.js is imported in one file, and no other package at all", () => {
    expect(packages.map(({ file, target }) => `${file} → ${target}`)).toEqual(["core/decimal/decimal.ts → decimal.js"]);
  });

  test("it is compiled with no host's types", () => {
    const options = readFileSync("core/tsconfig.json", "utf8");
    expect(options).toContain('"types": []');
    expect(options).toContain('"lib": ["ES2019"]');
  });
});

describe("the bundler's own graph", () => {
  type Inputs = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
  const inputs = JSON.parse(readFileSync("dist/inputs.json", "utf8")) as Readonly<Record<string, Inputs>>;
  /** The house's folder; a package is nobody's. */
  const folderOf = (path: string): string | undefined =>
    path.includes("node_modules/") ? undefined : (path.split("/")[0] as string);

  test.each(Object.keys(inputs))("%s follows the arrows in every import that was resolved", (bundle) => {
    const edges = Object.entries(inputs[bundle] as Inputs).flatMap(([file, { imports }]) =>
      imports.map(({ path }) => ({ file, path, from: folderOf(file), to: folderOf(path) })),
    );
    expect(edges.length).toBeGreaterThan(10);
    const wrong = edges.filter(
      ({ from, to }) =>
        from !== undefined && to !== undefined && from !== to && to in ARROWS && !ARROWS[from]?.includes(to),
    );
    expect(wrong.map(({ file, path }) => `${file} → ${path}`)).toEqual([]);
  });

  test.each(Object.keys(inputs))("%s has decimal.js from one file of ours and no other", (bundle) => {
    const importers = Object.entries(inputs[bundle] as Inputs).filter(
      ([file, { imports }]) => folderOf(file) && imports.some(({ path }) => path.includes("node_modules/decimal.js/")),
    );
    expect(importers.map(([file]) => file).filter((file) => file !== "core/decimal/decimal.ts")).toEqual([]);
  });

  test.each([
    ["excel", ["core", "excel-addin", "decimal.js"]],
    ["gsheets", ["core", "gsheets", "panel", "templates", "decimal.js"]],
  ])("dist/%s functions hold the core, their host and decimal.js", (bundle, expected) => {
    const found = Object.keys(inputs[bundle] as Inputs).map((path) =>
      path.startsWith("node_modules/") ? (path.split("/")[1] as string) : (path.split("/")[0] as string),
    );
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
  });
});
