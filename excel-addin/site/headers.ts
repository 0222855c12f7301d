/** The HTTP headers that one file, or every file, must be served with. */
export interface HeaderRule {
  /** Below the base URL, such as `functions.json`; `*` stands for every file. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asked for again each time, so that a new version is found; Excel itself may still hold a file for a day. */
const FRESH = "no-cache";
/** Office refuses icons that may not be stored. */
const STORED = "public, max-age=86400";

/**
 * One rule for all files, then one for each file that needs more. No X-Frame-Options and no frame-ancestors: Excel on the
 * web shows the panel and the help in frames, from addresses that Microsoft changes.
 * @param files - every file of the site; a page's policy is the one that it carries itself.
 */
export function headerRules(files: ReadonlyMap<string, string | Uint8Array>): HeaderRule[] {
  const rules: HeaderRule[] = [
    {
      path: "*",
      headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": FRESH },
    },
  ];
  for (const [path, content] of files) {
    const headers: Record<string, string> = {};
    if (path.startsWith("icons/")) headers["Cache-Control"] = STORED;
    // Excel on the web reads the metadata from its own origin.
    if (/^functions(\.[\w-]+)?\.json$/.test(path)) headers["Access-Control-Allow-Origin"] = "*";
    if (path.endsWith(".html")) headers["Content-Security-Policy"] = policyOf(path, content);
    if (Object.keys(headers).length > 0) rules.push({ path, headers });
  }
  return rules;
}

/** What a file gets: the rule for all, overruled by its own. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => rule.path === "*" || rule.path === path);
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function policyOf(path: string, content: string | Uint8Array): string {
  const html = typeof content === "string" ? content : new TextDecoder().decode(content);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${path} carries no Content-Security-Policy`);
  return policy;
}
