import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { buildCli } from "../../cli/buildCli.ts";
import { largeWorkbook, ROWS, SHEETS } from "./audit/largeWorkbook.ts";
import type { Effort } from "./Effort.ts";
import { lowerQuartile } from "./measure.ts";
import type { Report } from "./Report.ts";
import { duration, times, wholeNumber } from "./swedishNumber.ts";

export const title = `Granskning: ${SHEETS} blad med ${wholeNumber(ROWS)} rader`;

/** A heap so small, in megabytes, in which the command still does it. */
const SMALL_HEAP = 192;

type Figures = Readonly<Record<string, number>>;

export async function run({ rounds }: Effort): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "finsam-audit-"));
  try {
    const file = join(folder, "stor.xlsx");
    const bytes = await largeWorkbook();
    writeFileSync(file, bytes);
    await buildCli(folder, []);
    const phases = await bundled(folder, "phases");
    const excelJs = await bundled(folder, "readWithExcelJs");
    const samples: Figures[] = [];
    // Each round in processes of their own, as a user starts them: nothing is warm. Seconds each, so a third as many.
    for (let round = 0; round < Math.ceil(rounds / 3); round++) {
      const whole = wallTime(join(folder, "finsam.js"), "granska", file);
      const other = output(excelJs, file);
      samples.push({
        ...output(phases, file),
        start: wallTime("-e", "0"),
        whole,
        excelJs: other.read as number,
        excelJsKilobytes: other.kilobytes as number,
      });
    }
    const small = spawnSync(process.execPath, [
      `--max-old-space-size=${SMALL_HEAP}`,
      join(folder, "finsam.js"),
      "granska",
      file,
    ]);
    const figure = (name: string): number => lowerQuartile(samples.map((sample) => sample[name] as number));
    const row = (name: string, key: string): string[] => [
      name,
      duration(figure(key) * 1e6),
      times(figure(key) / figure("excelJs")),
    ];
    const memory = (key: string): string => `${wholeNumber(figure(key) / 1024)} MB`;
    return {
      tables: [
        {
          columns: ["steg", "tid", "mot att ExcelJS läser filen"],
          rows: [
            row("öppna filen och kontrollera dess innehållsförteckning", "open"),
            row("packa upp alla delar, med kontrollsummor", "unpack"),
            row("läsa cellerna, uppackningen inräknad", "read"),
            row("granska", "audit"),
            row("hela kommandot `finsam granska`, med Nodes egen start", "whole"),
            row("därav Nodes start", "start"),
            row("ExcelJS läser samma fil", "excelJs"),
          ],
          note: `Filen är ${wholeNumber(bytes.length / 1024)} kB med ${wholeNumber(figure("cells"))} celler och ${wholeNumber(figure("findings"))} fynd. Varje mätning i en ny process, så att ingenting är uppvärmt.`,
        },
        {
          columns: ["minne som mest", "hela processen"],
          rows: [
            ["läsa och granska", memory("kilobytes")],
            ["ExcelJS läser samma fil", memory("excelJsKilobytes")],
          ],
          note: `Med ${SMALL_HEAP} MB till V8 (--max-old-space-size) ${small.status === 2 || small.status === null ? "räcker minnet inte" : "går granskningen också"}.`,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundled(folder: string, name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, "audit", `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    // ExcelJS is CommonJS: inside a module it asks for Node's own parts by require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  return outfile;
}

function wallTime(...words: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words);
  if (status !== 0 && status !== 1) throw new Error(String(stderr));
  return performance.now() - start;
}

function output(...words: string[]): Figures {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}
