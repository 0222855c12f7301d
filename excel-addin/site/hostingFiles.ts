import type { HeaderRule } from "./headers.ts";
import { escapeHtml } from "./htmlPage.ts";

/**
 * The same headers in the words of the servers that a kommun or region is likely to have.
 * @param folder - the base URL's path without slashes at its ends; empty for a site's root.
 */
export function hostingFiles(rules: readonly HeaderRule[], folder: string): Map<string, string> {
  return new Map([
    ["web.config", webConfig(rules)],
    ["staticwebapp.config.json", azureConfig(rules, folder)],
    ["hosting/nginx.conf", nginxConfig(rules, folder)],
    ["hosting/headers.json", `${JSON.stringify(rules, null, 2)}\n`],
  ]);
}

/** An older IIS serves no file whose type it does not know, and it does not know JSON. */
const JSON_TYPE = `
      <staticContent>
        <remove fileExtension=".json" />
        <mimeMap fileExtension=".json" mimeType="application/json" />
      </staticContent>`;

/** IIS reads it where it lies. A location repeats nothing: IIS adds its headers to those of the folder above. */
function webConfig(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      `          <remove name="${name}" />`,
      `          <add name="${name}" value="${escapeHtml(value)}" />`,
    ]);
    const inner = `    <system.webServer>
      <httpProtocol>
        <customHeaders>
${lines.join("\n")}
        </customHeaders>
      </httpProtocol>${path === "*" ? JSON_TYPE : ""}
    </system.webServer>`;
    return `  <location path="${path === "*" ? "." : path}">\n${inner}\n  </location>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${blocks.join("\n")}\n</configuration>\n`;
}

/** Azure Static Web Apps reads it at the root of the site. */
function azureConfig(rules: readonly HeaderRule[], folder: string): string {
  const prefix = folder === "" ? "" : `/${folder}`;
  const all = rules.find(({ path }) => path === "*")?.headers ?? {};
  const routes = rules
    .filter(({ path }) => path !== "*")
    .map(({ path, headers }) => ({ route: `${prefix}/${path}`, headers }));
  return `${JSON.stringify({ globalHeaders: all, routes }, null, 2)}\n`;
}

/** To include inside nginx's `server`. A location with a header of its own loses those around it: all are repeated. */
function nginxConfig(rules: readonly HeaderRule[], folder: string): string {
  const prefix = folder === "" ? "" : `/${folder}`;
  const all = rules.find(({ path }) => path === "*")?.headers ?? {};
  const block = (match: string, headers: Readonly<Record<string, string>>): string =>
    `location ${match} {\n${Object.entries(headers)
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join("\n")}\n}\n`;
  return rules
    .map(({ path, headers }) =>
      path === "*" ? block(`${prefix}/`, headers) : block(`= ${prefix}/${path}`, { ...all, ...headers }),
    )
    .join("\n");
}
