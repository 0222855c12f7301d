import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const FOLDER = "dist/excel";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * The built Excel site on localhost. The page carries its own content security policy.
 * @param added - files that are not in the build, by their paths.
 * @param change - what to do with a file's text before it is sent.
 */
export async function servePanel({
  added = {},
  change = (text) => text,
}: {
  readonly added?: Readonly<Record<string, string>>;
  readonly change?: (text: string) => string;
} = {}): Promise<{ readonly url: string; close(): void }> {
  if (!existsSync(`${FOLDER}/panel.html`)) throw new Error(`${FOLDER}/panel.html is missing. Run: npm run build`);
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(FOLDER, path);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const extra = added[path.slice(1)];
    if (extra === undefined && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type });
    const content = extra ?? readFileSync(file);
    response.end(type.startsWith("text/html") ? change(String(content)) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
