import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import statement, type-only ones included: an arrow in a type is an arrow. */
export interface Import {
  readonly file: string;
  /** A path from the repository's root for a relative import, else the package's name. */
  readonly target: string;
  readonly isRelative: boolean;
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

export function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const specifiers = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/g)].map(([, name]) => name as string);
  return specifiers.map((specifier) => {
    const isRelative = specifier.startsWith(".");
    return { file, target: isRelative ? normalize(join(dirname(file), specifier)) : specifier, isRelative };
  });
}
