import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The text of a file that the build has written, by its path under dist. */
export function builtFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), "utf8");
}
