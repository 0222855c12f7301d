import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CERTIFICATE_FOLDER, type Certificate, developmentCertificate } from "./site/developmentCertificate.ts";
import { type HeaderRule, headersFor } from "./site/headers.ts";

const SITE_FOLDER = fileURLToPath(new URL("../dist/excel", import.meta.url));

const ORIGIN = "https://localhost";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** Serves the built add-in on this computer only, with the very headers that hosting/headers.json asks of a web server. */
export async function serveExcel(
  port: number,
  certificate: Certificate,
  folder = SITE_FOLDER,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const rules = JSON.parse(await readFile(join(folder, "hosting/headers.json"), "utf8")) as HeaderRule[];
  const server = createServer({ cert: certificate.cert, key: certificate.key }, async (request, response) => {
    // URL resolves dots, and nothing is decoded after it: no address climbs out of the folder.
    const address = request.url ?? "/";
    const path = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN).pathname.slice(1) : "";
    const type = TYPES[extname(path)];
    const content = type && (await readFile(join(folder, path)).catch(() => undefined));
    if (!content || !type) return void response.writeHead(404).end();
    response.writeHead(200, { ...headersFor(path, rules), "Content-Type": type });
    response.end(content);
  });
  await listen(server, port);
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveExcel(Number(process.env.PORT ?? 3000), await developmentCertificate());
  console.log(`Tillägget: ${url}/help/index.html
Manifest att läsa in i Excel: dist/excel/manifest.test.xml
Certifikat: ${CERTIFICATE_FOLDER}. Lita på det en gång: npx office-addin-dev-certs install`);
}
