import { checksums } from "./checksums.ts";
import { filesToPush, pushProject, writeClaspProject } from "./clasp.ts";
import { scriptId } from "./scriptId.ts";

/** Prints the checksums of the built files, as sha256sum does, and sends them to the script project unless it is a dry run. */
export function pushSheets(folder: string, { isDryRun }: { isDryRun: boolean }): void {
  writeClaspProject(folder, scriptId({ isDryRun }));
  const files = filesToPush(folder);
  for (const { name, sha256 } of checksums(folder, files)) console.log(`${sha256}  ${name}`);
  if (isDryRun) console.log("Ingenting har skickats.");
  else pushProject(folder);
}
