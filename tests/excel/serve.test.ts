import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveExcel } from "../../excel-addin/serve.ts";
import { type Certificate, developmentCertificate } from "../../excel-addin/site/developmentCertificate.ts";
import { type HeaderRule, headersFor } from "../../excel-addin/site/headers.ts";
import { builtFile } from "../bundles/builtFile.ts";

const RULES = JSON.parse(builtFile("excel/hosting/headers.json")) as HeaderRule[];

let folder: string;
let certificate: Certificate;
let site: Awaited<ReturnType<typeof serveExcel>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "finsam-certificate-"));
  certificate = await developmentCertificate(folder);
  site = await serveExcel(0, certificate);
}, 60_000);
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path exactly as written, and trusts nothing but the given authority. */
function get(path: string, ca: Buffer | undefined = certificate.ca): Promise<Reply> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ca, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

describe("serve:excel", { timeout: 60_000 }, () => {
  test("is trusted by who trusts the development certificate, and by no one else", async () => {
    expect((await get("/functions.json")).status).toBe(200);
    const stranger = await mkdtemp(join(tmpdir(), "finsam-stranger-"));
    const { ca } = await developmentCertificate(stranger);
    await rm(stranger, { recursive: true });
    await expect(get("/functions.json", ca)).rejects.toThrow(/certificate/i);
  });

  test.each([
    "functions.json",
    "functions.en-US.json",
    "functions.js",
    "manifest.xml",
    "help/index.html",
    "icons/finsam-32.png",
  ])("sends %s with the headers that hosting/headers.json asks for", async (path) => {
    const { status, headers, body } = await get(`/${path}`);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(path, RULES))) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
    if (!path.endsWith(".png")) expect(body).toBe(builtFile(`excel/${path}`));
  });

  test("lets Excel on the web read functions.json from its own origin", async () => {
    expect((await get("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
    expect((await get("/functions.js")).headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/help",
    "/",
    "/nothing.html",
    "//etc/passwd",
    "//",
  ])("gives nothing for %s", async (path) => expect(await get(path)).toMatchObject({ status: 404, body: "" }));
});

describe("the development certificate", { timeout: 60_000 }, () => {
  test("is used again while it is valid", async () => {
    expect((await developmentCertificate(folder)).cert.equals(certificate.cert)).toBe(true);
  });

  test("is made anew when it has expired", async () => {
    const old = await mkdtemp(join(tmpdir(), "finsam-expired-"));
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(old, name));
    await generateCertificates(ca, cert, key, 0, ["localhost"]);
    const expired = await readFile(cert as string);
    const renewed = await developmentCertificate(old);
    await rm(old, { recursive: true });
    expect(renewed.cert.equals(expired)).toBe(false);
    expect(Date.parse(new X509Certificate(renewed.cert).validTo)).toBeGreaterThan(Date.now());
  });
});
