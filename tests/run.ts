import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { ensureLibreOffice } from "./libreOffice.ts";

// `npm test`: types, lint, build and every test; the last line is "N passed, N failed". A skipped test is a failure.

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command with its output shown. */
function succeeds(command: string, ...values: string[]): boolean {
  console.log(`\n> ${[command, ...values].join(" ")}`);
  return spawnSync(join("node_modules", ".bin", command), values, { stdio: "inherit" }).status === 0;
}

/** A step that is one check as a whole. */
function step(command: string, ...values: string[]): Count {
  return succeeds(command, ...values) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function vitest(): Count {
  const report = join(mkdtempSync(join(tmpdir(), "finsam-")), "vitest.json");
  const ok = succeeds("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  try {
    const counts = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    // A file that does not load has no tests to count.
    const broken = counts.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ).length;
    const failed = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + broken;
    return { passed: counts.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Fetches the browser and LibreOffice before any test needs them. A tool that cannot be had fails its own tests. */
async function fetchTools(): Promise<void> {
  try {
    ensureChromium();
    await ensureLibreOffice();
  } catch (error) {
    console.error(String(error));
  }
}

const projects = ["core", "excel-addin", "excel-addin/panel", "gsheets", "gsheets/tsconfig.page.json", "."];
await fetchTools();
const counts = [
  ...projects.map((project) => step("tsc", "-p", project)),
  step("biome", "ci", "."),
  step("tsx", "build.ts"),
  vitest(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
