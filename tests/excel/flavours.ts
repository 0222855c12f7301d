/** One of the ways in which Excel runs custom functions: the script of Microsoft's that the page loads, and where it says it is. */
export interface Flavour {
  readonly name: string;
  readonly script: string;
  readonly query: string;
  /** The part of Microsoft's code that must have been loaded, or the flavour is not what it is called. */
  readonly loads: string;
}

export const FLAVOURS: readonly Flavour[] = [
  {
    name: "JavaScript-only runtime",
    script: "custom-functions-runtime.js",
    query: "",
    loads: "custom-functions-runtime.js",
  },
  { name: "Windows", script: "office.js", query: "?_host_Info=Excel$Win32$16.01$sv-SE", loads: "excel-win32-16.01.js" },
  { name: "Mac", script: "office.js", query: "?_host_Info=Excel$Mac$16.00$sv-SE", loads: "excel-mac-16.00.js" },
  { name: "web", script: "office.js", query: "?_host_Info=Excel$Web$16.00$sv-SE", loads: "excel-web-16.00.js" },
];
