import { existsSync, readFileSync } from "node:fs";

/** Outside git: whose script project it is belongs to whoever pushes. */
const FILE = ".finsam-script-id";

/** A dry run needs some id, since clasp wants one, but no project that exists. */
const NOBODYS = "finsam-dry-run";

/** The script project's id, from FINSAM_SCRIPT_ID or a file outside git. Fails with what to do when there is none. */
export function scriptId({ isDryRun }: { isDryRun: boolean }): string {
  const found = (process.env.FINSAM_SCRIPT_ID ?? (existsSync(FILE) ? readFileSync(FILE, "utf8") : "")).trim();
  if (found === "" && isDryRun) return NOBODYS;
  if (/^[\w-]{20,}$/.test(found)) return found;
  throw new Error(
    `Ange skriptets id i miljövariabeln FINSAM_SCRIPT_ID eller i filen ${FILE}. Det står i skriptredigeraren under Projektinställningar.`,
  );
}
