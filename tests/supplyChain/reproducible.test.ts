import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checksumFile } from "../../manifests/contents/checksumFile.ts";

const elsewhere = mkdtempSync(join(tmpdir(), "finsam-annan-plats-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Every file of the project, as git would clone it, with changes that are not committed yet. */
function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  const gone = execFileSync("git", ["ls-files", "-z", "--deleted"]).toString().split("\0");
  return listed
    .toString()
    .split("\0")
    .filter((path) => path !== "" && !gone.includes(path));
}

/** As hard links where the system can: a symbolic link would show the bundler the packages' real place. */
function copyPackages(to: string): void {
  try {
    execFileSync("cp", ["-al", "node_modules", to], { stdio: "pipe" });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync("cp", ["-R", "node_modules", to]);
  }
}

test("a build in another folder, time zone and language gives the same bytes", { timeout: 180_000 }, () => {
  for (const path of projectFiles()) {
    mkdirSync(join(elsewhere, dirname(path)), { recursive: true });
    cpSync(path, join(elsewhere, path));
  }
  copyPackages(join(elsewhere, "node_modules"));
  const env = { ...process.env, TZ: "Pacific/Auckland", LC_ALL: "C", LANG: "C" };
  execFileSync(join("node_modules", ".bin", "tsx"), ["build.ts"], { cwd: elsewhere, env, stdio: "pipe" });
  expect(readFileSync(join(elsewhere, "dist/SHA256SUMS"), "utf8")).toBe(readFileSync("dist/SHA256SUMS", "utf8"));
});

test("SHA256SUMS holds every file in dist, with the checksum that it has now", () => {
  const text = readFileSync("dist/SHA256SUMS", "utf8");
  expect(text).toBe(checksumFile("dist"));
  for (const line of text.trimEnd().split("\n")) {
    const [sum, path] = line.split("  ") as [string, string];
    expect(
      createHash("sha256")
        .update(readFileSync(`dist/${path}`))
        .digest("hex"),
    ).toBe(sum);
  }
  expect(execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: "dist" }).toString()).toBe("");
});
