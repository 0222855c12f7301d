import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Effort } from "./Effort.ts";
import type { BundleFigures } from "./Figures.ts";
import { lowerQuartile } from "./measure.ts";
import type { Report } from "./Report.ts";
import { duration, wholeNumber } from "./swedishNumber.ts";

export const title = "Det som skickas: storlek, inläsning och innehåll";

type Loaded = "script" | "command" | undefined;

const COMMAND = "cli/finsam.js";

/** What users load, in dist, and how its loading is timed here: panels and pages are timed in a browser instead. */
const FILES: readonly (readonly [name: string, loaded: Loaded])[] = [
  ["excel/functions.js", "script"],
  ["excel/panel.js", undefined],
  ["excel/templates.js", undefined],
  ["gsheets/Code.js", "script"],
  ["gsheets/Sidebar.html", undefined],
  [COMMAND, "command"],
];

export function run({ rounds }: Effort): Report<BundleFigures> {
  const packages = packagesOf();
  const files = FILES.filter(([name]) => existsSync(join("dist", name))).map(([name, loaded]) => {
    const content = readFileSync(join("dist", name));
    return {
      name,
      plain: content.byteLength,
      gzip: gzipSync(content, { level: 9 }).byteLength,
      brotli: brotliCompressSync(content).byteLength,
      load: loaded && loadTime(name, loaded, rounds),
    };
  });
  return {
    tables: [
      {
        columns: ["fil i dist", "byte", "gzip", "brotli", "läses in på"],
        rows: files.map(({ name, plain, gzip, brotli, load }) => [
          name,
          ...[plain, gzip, brotli].map(wholeNumber),
          load === undefined ? "–" : duration(load),
        ]),
        note: [
          "Läses in: skriptet i en ny, tom V8-miljö i samma process.",
          ...(files.some(({ name }) => name === COMMAND)
            ? [`${COMMAND}: hela tiden för \`node finsam.js --version\`, med Nodes egen start.`]
            : []),
        ],
      },
      {
        title: "Andras paket i filerna",
        columns: ["fil i dist", "paket"],
        rows: files.map(({ name }) => [name, packages.get(name)?.join(", ") || "inga"]),
        note: "Ur dist/bom.cdx.json, där licenserna också står.",
      },
    ],
    figures: { files },
  };
}

function loadTime(name: string, loaded: "script" | "command", rounds: number): number {
  const path = join("dist", name);
  const source = readFileSync(path, "utf8");
  const load = (): void => {
    if (loaded === "command") {
      const { status, stderr } = spawnSync(process.execPath, [path, "--version"], { encoding: "utf8" });
      if (status !== 0) throw new Error(`${name} --version: ${stderr}`);
    } else {
      new Script(source).runInContext(createContext({ CustomFunctions: { associate: () => undefined } }));
    }
  };
  load();
  return lowerQuartile(
    Array.from({ length: 4 * rounds }, () => {
      const start = process.hrtime.bigint();
      load();
      return Number(process.hrtime.bigint() - start);
    }),
  );
}

/** The packages inside each shipped file, as the bill of materials lists them. */
function packagesOf(): Map<string, string[]> {
  const { dependencies } = JSON.parse(readFileSync("dist/bom.cdx.json", "utf8")) as {
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  return new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
}
