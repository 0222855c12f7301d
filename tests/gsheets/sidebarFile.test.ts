import { parse, tokenizer } from "acorn";
import { describe, expect, test } from "vitest";
import { forHtmlService } from "../../gsheets/ship/forHtmlService.ts";
import { projectFile } from "./builtProject.ts";

const PAGE = projectFile("Sidebar.html");
const SCRIPT = /<script>([\s\S]*)<\/script>/.exec(PAGE)?.[1] ?? "";

/** Every string of the script as it will be when it runs, without the comments of style sheets. */
const strings = [...tokenizer(SCRIPT, { ecmaVersion: 2020, sourceType: "script" })]
  .filter(({ type }) => type.label === "string")
  .map((token) => String((token as unknown as { value: string }).value).replace(/\/\*[\s\S]*?\*\//g, ""));

describe("Sidebar.html", () => {
  test("has one script and one style sheet, both inside", () => {
    expect(PAGE.match(/<script\b/g)).toHaveLength(1);
    expect(PAGE.match(/<style\b/g)).toHaveLength(1);
    expect(PAGE).not.toMatch(
      /<(link|img|iframe|object|embed)\b|\ssrc\s*=\s*["']?[^"'\s>]+\.|@import|url\((?!["']?data:)/i,
    );
  });

  test("names no address: not in the page, not in a string of its script", () => {
    const outside = PAGE.replace(SCRIPT, "");
    expect(outside).not.toMatch(/https?:|\/\//);
    const addresses = strings.flatMap((text) => text.match(/(?:https?|wss?):\/\/[^\s"']+/g) ?? []);
    // The name of a markup language, which looks like an address and is never asked for.
    expect(addresses.filter((address) => address !== "http://www.w3.org/2000/svg")).toEqual([]);
  });

  test("opens no connection and keeps nothing in the browser", () => {
    expect(SCRIPT).not.toMatch(
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|importScripts)\b/,
    );
    expect(SCRIPT).not.toMatch(/\beval\(|new Function\(/);
  });

  test("holds nothing that Google's HTML service would cut: no comment, no template literal, no mark of either", () => {
    const comments: string[] = [];
    const tokens = [
      ...tokenizer(SCRIPT, { ecmaVersion: 2020, sourceType: "script", onComment: (_, text) => comments.push(text) }),
    ];
    expect(comments).toEqual([]);
    expect(tokens.some(({ type }) => type.label === "`")).toBe(false);
    expect(SCRIPT.match(/\/\/|\/\*/g) ?? []).toEqual([]);
  });

  test("holds no scriptlet of Google's templates, and nothing that ends its own script", () => {
    expect(PAGE).not.toContain("<?");
    expect(SCRIPT).not.toMatch(/<\/script|<!--/i);
  });

  test("the licences of what is bundled follow it", () => {
    for (const name of ["@fluentui/web-components", "@microsoft/fast-element", "decimal.js"]) {
      expect(PAGE.split("</html>")[1]).toMatch(new RegExp(`${name.replace("/", "\\/")} \\d`));
    }
  });
});

describe("a script is written so that Google's HTML service cannot cut it", () => {
  const value = (script: string): unknown => new Function(`return ${script}`)();
  test.each([
    ['"http://a"'],
    ["'a//b/*c*/d///e'"],
    [String.raw`"\\//\/\/"`],
    [String.raw`"/\*//"`],
    [String.raw`"a//b".replace(/\/\//, "x")`],
    ['/[/*]+/.exec("a/*b")[0]'],
    [String.raw`/\\\/\/[\\/]/.test("\\//\\")`],
    ["8/4/2"],
  ])("%s", (script) => {
    const written = forHtmlService(script);
    expect(written).not.toMatch(/\/\/|\/\*/);
    expect(() => parse(written, { ecmaVersion: 2020 })).not.toThrow();
    expect(value(written)).toEqual(value(script));
  });

  test("a comment or a template literal is refused, not repaired", () => {
    expect(() => forHtmlService("1 // x\n+ 1")).toThrow("comment");
    expect(() => forHtmlService("1 /* x */ + 1")).toThrow("comment");
    expect(() => forHtmlService("`a//b`")).toThrow("template literal");
  });
});
