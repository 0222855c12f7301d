import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The name of the file below {@link checksumFile}'s folder: it holds every other one's checksum, never its own. */
export const CHECKSUMS = "SHA256SUMS";

/**
 * The SHA-256 of every file in a folder, as `sha256sum` prints and `sha256sum -c` reads it, in alphabetical order. Not of
 * hidden files: clasp keeps its settings beside what it sends, and nothing that is shipped is hidden.
 */
export function checksumFile(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll(sep, "/"))
    .filter((path) => path !== CHECKSUMS && !/(^|\/)\./.test(path))
    .sort()
    .map(
      (path) =>
        `${createHash("sha256")
          .update(readFileSync(`${folder}/${path}`))
          .digest("hex")}  ${path}\n`,
    )
    .join("");
}
