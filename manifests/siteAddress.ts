/** Where each thing lies below the base URL. The build writes them, the manifests and the help point to them. */
export const SITE = {
  panel: "panel.html",
  script: "functions.js",
  metadata: { sv: "functions.json", en: "functions.en-US.json" },
  helpIndex: "help/index.html",
  about: "help/om.html",
  help: (functionId: string) => `help/${functionId}.html`,
  icon: (name: string, size: number) => `icons/${name}-${size}.png`,
} as const;

/** Where `npm run serve:excel` serves the site, and what the manifests of a build without an address point to. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The base URL without a slash at its end. Excel takes nothing but https, and everything is relative to it.
 * @param text - as an administrator gives it: `https://tillagg.kommunen.se/finsam/`.
 */
export function siteBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`"${text}" is no base URL: write https://host or https://host/folder, nothing after it`);
  }
  return url.href.replace(/\/+$/, "");
}

/** A function that gives the whole address of something below the base URL. */
export function addressIn(baseUrl: string): (path: string) => string {
  const base = siteBase(baseUrl);
  return (path) => `${base}/${path}`;
}
