import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ALLOWED_ADDRESSES } from "./ALLOWED_ADDRESSES.ts";
import { addressesIn } from "./addressesIn.ts";
import { reachesFor } from "./reachesFor.ts";

/** Everything that an administrator uploads or a user opens. */
const SHIPPED = (
  readFileSync("dist/SHA256SUMS", "utf8").match(/(?<= {2})(?:excel|gsheets|templates|cli)\/.*$/gm) ?? []
).map((path) => `dist/${path}`);

/** A file's texts: those of its parts for a workbook, none for a picture. */
function textsOf(path: string): string[] {
  const content = readFileSync(path);
  if (path.endsWith(".png")) return [];
  return path.endsWith(".xlsx")
    ? Object.values(unzipSync(content)).map((part) => strFromU8(part))
    : [content.toString()];
}

test("there is something to look at", () => {
  expect(SHIPPED.length).toBeGreaterThan(40);
});

describe("addresses", () => {
  test.each(SHIPPED)("%s holds none outside the allow list", (path) => {
    const foreign = textsOf(path)
      .flatMap(addressesIn)
      .filter((address) => !ALLOWED_ADDRESSES.some(([allowed]) => allowed.test(address)));
    expect([...new Set(foreign)]).toEqual([]);
  });

  test("every line of the allow list is needed", () => {
    const all = SHIPPED.flatMap(textsOf).flatMap(addressesIn);
    const unused = ALLOWED_ADDRESSES.filter(([allowed]) => !all.some((address) => allowed.test(address)));
    expect(unused.map(([, why]) => why)).toEqual([]);
  });

  test.each([
    ["fetch('https://evil.example/x')", "https://evil.example/x"],
    ['"https:\\/\\/evil.example"', "https://evil.example"],
    ['"\\x68ttps:\\x2f\\x2fevil.example"', "//evil.example"],
    ['<img src="//evil.example/a.png">', "//evil.example/a.png"],
    ["ws://127.0.0.1:9/", "ws://127.0.0.1:9/"],
    ["// a comment. And more", undefined],
  ])("%s", (text, address) => {
    expect(addressesIn(text)[0]).toBe(address);
  });
});

describe("scripts", () => {
  const scripts = SHIPPED.filter((path) => /\.js$/.test(path) && !path.includes("/cli/"));
  const inline = SHIPPED.filter((path) => path.endsWith(".html")).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, script]) => [`${path}, inside`, script as string] as const,
    ),
  );

  test.each([
    ...scripts.map((path) => [path, readFileSync(path, "utf8")] as const),
    ...inline,
  ])("%s asks for no network, no storage and runs no text as code", (_path, script) => {
    expect(reachesFor(script)).toEqual([]);
  });

  test.each([
    ["window['fetch']('/x')", "fetch"],
    ["new Function('return 1')()", "Function"],
    ["(0, eval)('1')", "eval"],
    ["localStorage.a = 1", "localStorage"],
    ["document.cookie = ''", "cookie"],
    ["setTimeout('alert(1)', 5)", "a timer with text"],
    ["import('./x.js')", "import()"],
    ["navigator.sendBeacon('/x')", "sendBeacon"],
    ["/* eval fetch */ var fetcher, evaluate; setTimeout(go, 5); say('Function')", undefined],
  ])("it sees %s", (script, name) => {
    expect(reachesFor(script)[0]).toBe(name);
  });
});
