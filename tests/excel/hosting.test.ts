import { expect, test } from "vitest";
import { type HeaderRule, headerRules, headersFor } from "../../excel-addin/site/headers.ts";
import { hostingFiles } from "../../excel-addin/site/hostingFiles.ts";
import { everyElement, readXml } from "../../manifests/XmlElement.ts";
import { builtFile } from "../bundles/builtFile.ts";
import { builtSite } from "../manifests/builtSite.ts";

const RULES = JSON.parse(builtFile("excel/hosting/headers.json")) as HeaderRule[];
const PATHS = ["functions.js", "manifest.xml", ...RULES.map(({ path }) => path).filter((path) => path !== "*")];

type Headers = Readonly<Record<string, string>>;

/** What IIS would send: the root's headers, then those of the location. */
function iis(webConfig: string): (path: string) => Headers {
  const locations = everyElement(readXml(webConfig)).filter(({ name }) => name === "location");
  return (path) => {
    const sent: Record<string, string> = {};
    for (const location of locations.filter(({ attributes }) => [".", path].includes(attributes.path ?? ""))) {
      for (const { name, attributes } of everyElement(location)) {
        if (name === "remove") delete sent[attributes.name ?? ""];
        if (name === "add") {
          // IIS refuses a header that is added twice.
          expect(sent).not.toHaveProperty(attributes.name ?? "");
          sent[attributes.name ?? ""] = attributes.value ?? "";
        }
      }
    }
    return sent;
  };
}

/** What nginx would send: the exact location's headers, else the folder's, never both. */
function nginx(conf: string, folder: string): (path: string) => Headers {
  const blocks = new Map(
    [...conf.matchAll(/location (?:= )?(\S+) \{\n([\s\S]*?)\n\}/g)].map(([, match = "", body = ""]) => [
      match,
      Object.fromEntries(
        [...body.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]),
      ),
    ]),
  );
  return (path) => (blocks.get(`${folder}/${path}`) ?? blocks.get(`${folder}/`)) as Headers;
}

function azure(config: string, folder: string): (path: string) => Headers {
  const { globalHeaders, routes } = JSON.parse(config) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  return (path) => ({ ...globalHeaders, ...routes.find(({ route }) => route === `${folder}/${path}`)?.headers });
}

test.each([
  "",
  "finsam",
  "a/b",
])("IIS, nginx and Azure are told the same headers for every file, in the folder %j", (name) => {
  const files = hostingFiles(RULES, name);
  const folder = name === "" ? "" : `/${name}`;
  const servers = {
    iis: iis(files.get("web.config") as string),
    nginx: nginx(files.get("hosting/nginx.conf") as string, folder),
    azure: azure(files.get("staticwebapp.config.json") as string, folder),
  };
  for (const path of PATHS) {
    for (const [server, sends] of Object.entries(servers)) {
      expect(sends(path), `${server} ${path}`).toEqual(headersFor(path, RULES));
    }
  }
});

test("Excel on the web may read the metadata in both languages, and nothing else is opened", () => {
  const open = PATHS.filter((path) => headersFor(path, RULES)["Access-Control-Allow-Origin"] === "*");
  expect(open.sort()).toEqual(["functions.en-US.json", "functions.json"]);
});

test("icons may be stored, everything else is asked for again", () => {
  for (const path of PATHS) {
    const expected = path.startsWith("icons/") ? /^public, max-age=\d+$/ : /^no-cache$/;
    expect(headersFor(path, RULES)["Cache-Control"], path).toMatch(expected);
  }
});

test("every page has a policy without unsafe-eval, and it is the one that the page carries", () => {
  const pages = PATHS.filter((path) => path.endsWith(".html"));
  expect(pages).toContain("panel.html");
  for (const path of pages) {
    const policy = headersFor(path, RULES)["Content-Security-Policy"] ?? "";
    expect(policy, path).toMatch(/^default-src 'none';/);
    expect(policy, path).not.toMatch(/unsafe-eval|\*/);
    expect(new TextDecoder().decode(builtSite(path))).toContain(`content="${policy}"`);
  }
});

test("a page without a policy is refused", () => {
  expect(() => headerRules(new Map([["x.html", "<!doctype html>"]]))).toThrow(/x\.html carries no/);
});
