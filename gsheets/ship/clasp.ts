import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const CLASP = resolve("node_modules/.bin/clasp");

/** What a script project of ours consists of. clasp replaces the whole project, so a stray file would be shipped too. */
const PROJECT_FILES = ["Code.js", "Sidebar.html", "appsscript.json"];

/** Writes clasp's own settings beside the built files, where git does not look. */
export function writeClaspProject(folder: string, scriptId: string): void {
  writeFileSync(join(folder, ".clasp.json"), `${JSON.stringify({ scriptId, rootDir: "." }, null, 2)}\n`);
}

/** The names of the files that clasp would push; needs no credentials. Fails if they are not exactly the project's. */
export function filesToPush(folder: string): string[] {
  const answer = execFileSync(CLASP, ["show-file-status", "--json"], { cwd: folder, encoding: "utf8" });
  const { filesToPush: found } = JSON.parse(answer) as { filesToPush: string[] };
  const names = found.map((path) => path.replace(/^\.\//, "")).sort();
  if (names.join() !== PROJECT_FILES.join()) {
    throw new Error(
      `dist/gsheets ska innehålla ${PROJECT_FILES.join(", ")} men har ${names.join(", ")}. Kör npm run build.`,
    );
  }
  return names;
}

/** Replaces the script project's files. Whoever runs it is logged in with `npx clasp login`. */
export function pushProject(folder: string): void {
  const { status } = spawnSync(CLASP, ["push", "--force"], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error("clasp kunde inte skicka filerna. Är du inloggad? Kör npx clasp login.");
}
