import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The script project under test: what the build has written, or one that was fetched back from Google with clasp. */
export const PROJECT_FOLDER = resolve(process.env.FINSAM_SCRIPT_FOLDER ?? "dist/gsheets");

/** A file of it as text. */
export function projectFile(name: string): string {
  return readFileSync(resolve(PROJECT_FOLDER, name), "utf8");
}
