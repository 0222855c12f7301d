import { readFileSync } from "node:fs";

/** One package whose code is inside a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The SHA-512 of the published archive, in hexadecimal, as the lock file has it. */
  readonly sha512: string;
}

/** Every package with a file among a bundle's inputs, in alphabetical order. */
export function packagesIn(inputs: Readonly<Record<string, unknown>>): BundledPackage[] {
  const folders = Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  const distinct = new Set(folders.filter((folder) => folder !== undefined));
  return [...distinct].sort().map(packageIn);
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly version: string }>>;
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const locked = (JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile).packages[folder];
  // Something else than what is locked lies in node_modules: the list would tell of another package than the one inside.
  if (locked?.version !== version) throw new Error(`${name} ${version} is not the locked one. Run: npm ci`);
  const integrity = /^sha512-(.+)$/.exec(locked.integrity ?? "")?.[1];
  if (integrity === undefined) throw new Error(`package-lock.json has no SHA-512 for ${name}`);
  return { name, version, licence: license, sha512: Buffer.from(integrity, "base64").toString("hex") };
}
