import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MENU } from "../../gsheets/menu/MENU.ts";
import { projectFile } from "./builtProject.ts";

const page = (name: string): string => readFileSync(`docs/${name}.md`, "utf8");
const INSTALL = page("installera-google");
const ADMINISTRATOR = page("administrator-google");

test("the guide explains every item of the menu, by its caption, and no other", () => {
  const table = INSTALL.split("## Menyn")[1]?.split("\n## ")[0] ?? "";
  const rows = table.split("\n").filter((line) => line.startsWith("| "));
  const captions = rows.slice(2).map((line) => line.split("|")[1]?.trim());
  expect(captions).toEqual(MENU.map(({ caption }) => caption));
});

test("the administrator's page names the scopes of the manifest, all of them and no other", () => {
  const { oauthScopes } = JSON.parse(projectFile("appsscript.json")) as { oauthScopes: string[] };
  const table = ADMINISTRATOR.split("## Behörigheter")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => `https://www.googleapis.com/auth/${name}`);
  expect(named.sort()).toEqual([...oauthScopes].sort());
});

describe.each([
  ["installera-google", INSTALL],
  ["administrator-google", ADMINISTRATOR],
])("%s.md", (_, text) => {
  test("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });

  test("links only to pages that exist", () => {
    for (const [, name] of text.matchAll(/\]\(([^)#]+)\)/g))
      expect(() => readFileSync(`docs/${name}`), name).not.toThrow();
  });
});
