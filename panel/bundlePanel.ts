import { readFile } from "node:fs/promises";
import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { build, type Metafile, type Plugin } from "esbuild";

/** The panel of one host: a single script and a single style sheet, so that both can be inlined where a host wants it. */
export interface PanelBundle {
  readonly script: string;
  readonly styles: string;
  readonly metafile: Metafile;
}

/**
 * Bundles the panel from a host's entry. Build-time only: this file and licencesOf.ts are all of the panel that runs in Node.
 * @param entry - the script that mounts the panel on the host's page.
 * @param plugins - those of the other bundles.
 */
export async function bundlePanel(entry: string, plugins: readonly Plugin[]): Promise<PanelBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    // WebView2, WKWebView and the browsers that the hosts support on the web.
    target: "es2022",
    charset: "utf8",
    minify: true,
    legalComments: "eof",
    plugins: [shortStyles, ...plugins],
    metafile: true,
  });
  const script = outputFiles[0]?.text ?? "";
  const own = await readFile(new URL("./panel.css", import.meta.url), "utf8");
  return { script, styles: themeColours(script + own) + own, metafile };
}

/** Fluent's style sheets are template strings, which esbuild leaves as they are: a third of them is indentation. */
const shortStyles: Plugin = {
  name: "short-styles",
  setup: ({ onLoad }) =>
    onLoad({ filter: /web-components[\\/]dist[\\/]esm[\\/].*\.styles\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\n\s+/g, "\n"),
      loader: "js",
    })),
};

/**
 * Fluent's tokens as custom properties, light and dark, in the style sheet instead of the script: only those that the
 * components or the panel's own styles name.
 */
function themeColours(used: string): string {
  const names = new Set([...used.matchAll(/--([A-Za-z]\w+)/g)].map(([, name]) => name));
  const declared = (theme: Theme): Map<string, string> =>
    new Map(
      Object.entries(theme)
        .filter(([name]) => names.has(name))
        .map(([name, value]) => [name, `--${name}:${value};`]),
    );
  const light = declared(webLightTheme);
  const dark = [...declared(webDarkTheme)].filter(([name, text]) => light.get(name) !== text).map(([, text]) => text);
  return `:root{${[...light.values()].join("")}}\n:root[data-theme="dark"]{${dark.join("")}}\n`;
}
