import { mkdirSync, readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type Effort, FULL, SHORT } from "./Effort.ts";
import type { Figures } from "./Figures.ts";
import { machine } from "./machine.ts";
import { printReport } from "./printReport.ts";
import type { Report } from "./Report.ts";
import { type Chapter, writeMeasured } from "./writeMeasured.ts";

// `npm run bench [-- name …]`: every bench file beside this one, in one run. No figure is a test.
//   -- --write   writes docs/matningar.md and docs/matningar.svg from this very run; all files, full effort
//   -- --short   only to see that everything runs

/** These time our code in this process, so they are bundled as what ships is: tsx keeps names, a microsecond a closure. */
const BUNDLED = ["allocate.bench.ts", "growth.bench.ts", "table.bench.ts"];

/** The order of the page; others follow by name. */
const ORDER = ["allocate", "growth", "table", "bundles", "panel"];

interface BenchFile {
  readonly title: string;
  run(effort: Effort): Report | undefined | Promise<Report | undefined>;
}

const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith("--"));
const isWritten = options.includes("--write");
const unknown = options.filter((option) => option.startsWith("--") && !["--write", "--short"].includes(option));
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(" ")}`);
if (isWritten && (names.length > 0 || options.includes("--short"))) {
  throw new Error("--write takes a whole run, with full effort");
}

const effort = options.includes("--short") ? SHORT : FULL;
const here = machine();
const figures: Record<string, unknown> = {};
const chapters: Chapter[] = [];
console.log(`${here.date}, ${here.computer}`);
if ((loadavg()[0] as number) > cpus().length) console.log("Datorn är upptagen: siffrorna blir brus.");
for (const file of benchFiles()) {
  if (names.length > 0 && !names.some((name) => file.startsWith(name))) continue;
  const bench = (await import(BUNDLED.includes(file) ? await bundled(file) : `./${file}`)) as BenchFile;
  console.log(`\n## ${bench.title}\n`);
  const report = await bench.run(effort);
  if (!report) continue;
  printReport(report);
  chapters.push({ title: bench.title, report });
  figures[file.replace(".bench.ts", "")] = report.figures;
}
if (isWritten) await writeMeasured({ machine: here, chapters, figures: figures as unknown as Figures });

function benchFiles(): string[] {
  const place = (file: string): number => ORDER.indexOf(file.replace(".bench.ts", "")) + 1 || ORDER.length + 1;
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.ts"));
  return files.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

async function bundled(file: string): Promise<string> {
  const folder = "node_modules/.cache/finsam-bench";
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, file.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}
