import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checksums } from "../../gsheets/ship/checksums.ts";
import { filesToPush, writeClaspProject } from "../../gsheets/ship/clasp.ts";
import { scriptId } from "../../gsheets/ship/scriptId.ts";
import { PROJECT_FOLDER } from "./builtProject.ts";

const FILES = ["Code.js", "Sidebar.html", "appsscript.json"];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finsam-push-"));
  for (const name of FILES) cpSync(join(PROJECT_FOLDER, name), join(folder, name));
  writeClaspProject(folder, "x".repeat(57));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("clasp would push the three files of the script project, asked without credentials", { timeout: 30_000 }, () => {
  expect(filesToPush(folder)).toEqual(FILES);
});

test("a stray file is refused: clasp replaces the whole project and would ship it", { timeout: 30_000 }, () => {
  writeFileSync(join(folder, "Test.gs"), "function secret() {}\n");
  expect(() => filesToPush(folder)).toThrow(/har .*Test\.gs/);
});

test("the checksums are what sha256sum prints", () => {
  const printed = execFileSync("sha256sum", FILES, { cwd: folder, encoding: "utf8" });
  expect(
    checksums(folder, FILES)
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .join(""),
  ).toBe(printed);
});

test("the script's id comes from the environment, and a push without one says what to do", () => {
  const before = process.env.FINSAM_SCRIPT_ID;
  try {
    process.env.FINSAM_SCRIPT_ID = "1".repeat(57);
    expect(scriptId({ isDryRun: false })).toBe("1".repeat(57));
    process.env.FINSAM_SCRIPT_ID = "";
    expect(() => scriptId({ isDryRun: false })).toThrow(/FINSAM_SCRIPT_ID.*\.finsam-script-id/);
    expect(scriptId({ isDryRun: true })).not.toBe("");
  } finally {
    if (before === undefined) delete process.env.FINSAM_SCRIPT_ID;
    else process.env.FINSAM_SCRIPT_ID = before;
  }
});

test("the dry run lists the files with their checksums and sends nothing", { timeout: 60_000 }, () => {
  const run = spawnSync("node_modules/.bin/tsx", ["gsheets/push.ts", "--dry-run"], {
    encoding: "utf8",
    env: { ...process.env, FINSAM_SCRIPT_ID: "" },
  });
  expect(run.stderr).toBe("");
  const lines = run.stdout.trim().split("\n");
  expect(lines.slice(0, -1).map((line) => line.replace(/^[0-9a-f]{64} {2}/, ""))).toEqual(FILES);
  expect(lines.at(-1)).toBe("Ingenting har skickats.");
  expect(JSON.parse(readFileSync("dist/gsheets/.clasp.json", "utf8"))).toMatchObject({ rootDir: "." });
});
