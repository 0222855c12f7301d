import { readFileSync } from "node:fs";
import { get } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../preview/serve.ts";

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve(0);
});

afterAll(() => server.close());

/** The status of a path sent as it stands: fetch() would tidy it first. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  });

test("HyperFormula is served as its makers published it, and is in no bundle of ours", async () => {
  for (const file of ["hyperformula.full.min.js", "languages/svSE.js"]) {
    const served = Buffer.from(await (await fetch(`${server.url}/hyperformula/${file}`)).arrayBuffer());
    expect(served.equals(readFileSync(`node_modules/hyperformula/dist/${file}`)), file).toBe(true);
  }
  // esbuild writes the path of each source above its part of an unminified bundle.
  const sources = [...readFileSync("dist/preview/preview.js", "utf8").matchAll(/^ *\/\/ (\S+\.\w+)$/gm)].map(
    ([, path]) => path as string,
  );
  expect(sources).toContain("preview/engine/Workbook.ts");
  // Of the core only how an amount is written: the preview calculates with the built functions. The templates come as data.
  expect(sources.filter((path) => !/^(preview|templates)\//.test(path))).toEqual(["core/text/formatAmount.ts"]);
  expect(sources.filter((path) => /^templates\/(calculate|budget|plans|xlsx|index)/.test(path))).toEqual([]);
  expect(sources).toContain("templates/packed/packedWorkbooks.ts");
});

test("the page may load from its own server only, and run no inline script and no eval", async () => {
  const answers = await Promise.all([fetch(server.url), fetch(server.url)]);
  const policies = answers.map((answer) => answer.headers.get("content-security-policy") ?? "");
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).toContain("script-src 'self';");
  expect(policies[0]).not.toMatch(/unsafe|https?:|\*/);
  const nonces = policies.map((policy) => /'nonce-([^']{20,})'/.exec(policy)?.[1]);
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(await answers[0]?.text()).toContain(`content="${nonces[0]}"`);
});

test("nothing but the preview's own files is served", async () => {
  expect(await statusOf("/preview.js")).toBe(200);
  for (const path of [
    "/../package.json",
    "/hyperformula/../package.json",
    "/hyperformula/..%2fpackage.json",
    "/.git/config",
    "/revogrid/",
    "//etc/passwd",
  ]) {
    expect(await statusOf(path), path).toBe(404);
  }
});
