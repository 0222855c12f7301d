import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildExcelSite } from "../../excel-addin/site/buildExcelSite.ts";
import { checkExcelSite } from "../../manifests/check/checkExcelSite.ts";

const ADDRESS = "https://tillagg.example.se/finsam";

/** The built folder, generated again for the address of some kommun. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "finsam-site-"));
  cpSync(fileURLToPath(new URL("../../dist/excel", import.meta.url)), folder, { recursive: true });
  await buildExcelSite(`${ADDRESS}/`, folder);
});
afterAll(() => rm(folder, { recursive: true }));

const generated = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(xml|json|html|css|conf|config)$/.test(path) && statSync(join(folder, path)).isFile(),
  );

test("the checker finds nothing", () => expect(checkExcelSite(folder)).toEqual([]));

test("no generated file knows another address", () => {
  expect(generated().length).toBeGreaterThan(15);
  for (const path of generated()) expect(readFileSync(join(folder, path), "utf8"), path).not.toContain("localhost");
});

test("the manifests, the metadata and the servers' settings have it", () => {
  const text = (path: string): string => readFileSync(join(folder, path), "utf8");
  expect(text("manifest.xml")).toContain(`"${ADDRESS}/panel.html"`);
  expect(text("manifest.test.xml")).toContain(`"${ADDRESS}/functions.js"`);
  expect(text("manifest.unified.json")).toContain(`"${ADDRESS}/functions.js"`);
  expect(text("functions.json")).toContain(`"${ADDRESS}/help/ALLOCATE.html"`);
  expect(text("hosting/nginx.conf")).toContain("location = /finsam/functions.json {");
  expect(text("staticwebapp.config.json")).toContain('"/finsam/functions.json"');
});

test("a missing file is found", async () => {
  await rm(join(folder, "functions.js"));
  const findings = checkExcelSite(folder);
  expect(findings).toHaveLength(2);
  for (const finding of findings) expect(finding).toMatch(/not-on-site: .*functions\.js/);
});
