import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Where each address of the page lies. Nothing else is served. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  // GPL-3, so as published: never bundled with ours.
  ["/hyperformula/", "node_modules/hyperformula/dist/"],
  ["/revogrid/", "node_modules/@revolist/revogrid/dist/revo-grid/"],
  ["/functions.", "dist/excel/functions."],
  ["/", "dist/preview/"],
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
};

/** Only what this server sends may run or be asked for; RevoGrid's styles by their nonce, its icons as data. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The file that an address stands for. No dots climb out of a folder: URL has resolved those that could. */
function fileFor(address: string): string {
  const { pathname } = new URL(address, "http://localhost");
  const path = pathname === "/" ? "/page.html" : pathname;
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) as readonly [string, string];
  return join(ROOT, folder + path.slice(prefix.length));
}

/** Starts the preview on this computer only. Port 0 takes a free one. */
export async function serve(port: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  for (const file of ["dist/excel/functions.js", "dist/preview/page.html"]) {
    if (!existsSync(join(ROOT, file))) throw new Error(`${file} saknas. Kör npm run build först.`);
  }
  const server = createServer(async (request, response) => {
    const file = fileFor(request.url ?? "/");
    const content = await readFile(file).catch(() => undefined);
    if (!content) return void response.writeHead(404).end();
    const nonce = randomBytes(16).toString("base64");
    const type = extname(file);
    response.writeHead(200, {
      "content-type": `${TYPES[type] ?? "application/octet-stream"}; charset=utf-8`,
      "content-security-policy": contentSecurityPolicy(nonce),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    response.end(type === ".html" ? content.toString("utf8").replace("NONCE", nonce) : content);
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
}

/** The usual port, so that the address is the same every day; a free one when something else has it. */
const PORT = 4173;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve(PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve(0);
  });
  console.log(`Förhandsvisning: ${url}`);
}
