import { readdirSync, readFileSync } from "node:fs";

/**
 * The licence texts of every package that went into a bundle: they have to follow it.
 * @param inputs - the bundle's files, by their paths.
 */
export function licencesOf(inputs: Readonly<Record<string, unknown>>): string {
  const folders = Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? "");
  return [...new Set(folders)]
    .filter((folder) => folder !== "")
    .sort()
    .map(licenceOf)
    .join("\n\n");
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as PackageFile;
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  // Some packages of Microsoft's ship no licence text, only its name.
  const short = `${license}. Copyright (c) ${typeof author === "object" ? author.name : (author ?? name)}`;
  return `${name} ${version}\n\n${file ? readFileSync(folder + file, "utf8").trim() : short}`;
}
