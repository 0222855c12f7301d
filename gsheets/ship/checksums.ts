import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What an administrator compares: the SHA-256 of each file, as `sha256sum` and Get-FileHash print it. */
export function checksums(folder: string, names: readonly string[]): { name: string; sha256: string }[] {
  return names.map((name) => ({
    name,
    sha256: createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex"),
  }));
}
