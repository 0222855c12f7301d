import { X509Certificate } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Where Microsoft's tool keeps its own, so that `office-addin-dev-certs install` makes the computer trust this one. */
export const CERTIFICATE_FOLDER = join(homedir(), ".office-addin-dev-certs");

const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost, made without the network. An existing one is used while it is valid for another day.
 * Nothing is installed: to trust it is the user's decision.
 */
export async function developmentCertificate(folder = CERTIFICATE_FOLDER): Promise<Certificate> {
  const files = { ca: join(folder, "ca.crt"), cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
  const existing = await readCertificate(files).catch(() => undefined);
  if (existing && Date.parse(new X509Certificate(existing.cert).validTo) > Date.now() + DAY) return existing;
  // The tool leaves files that exist as they are, also when they have expired.
  await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
  await generateCertificates(files.ca, files.cert, files.key, DAYS, ["127.0.0.1", "localhost"]);
  return readCertificate(files);
}

async function readCertificate(files: { ca: string; cert: string; key: string }): Promise<Certificate> {
  const [ca, cert, key] = await Promise.all([readFile(files.ca), readFile(files.cert), readFile(files.key)]);
  return { ca, cert, key };
}
