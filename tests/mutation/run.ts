import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alive, judge, type Survivor, toldAs } from "./judge.ts";
import { LEFT_OUT } from "./leftOut.ts";
import { PARTS, partsOf } from "./parts.ts";
import type { Report } from "./Report.ts";
import { rowsOf, score, summaryTable, total } from "./summary.ts";

// `npm run mutation`: breaks the core in every way that Stryker knows, one at a time, and asks whether a test notices.
// `npm run mutation -- core/allocation core/rules/unit.ts` takes those alone; `--force` forgets earlier results;
// `--concurrency 2` runs two at a time. Results are kept in reports/mutation, so that a second run takes minutes.

const LEAST_SCORE = 95;
const LIST = "tests/mutation/survivors.json";

const options: string[] = [];
const paths: string[] = [];
const given = process.argv.slice(2);
while (given.length > 0) {
  const one = given.shift() as string;
  if (one === "--concurrency") options.push(one, given.shift() ?? "1");
  else if (one.startsWith("--")) options.push(one);
  else paths.push(one.replace(/\/$/, ""));
}
if (!options.includes("--concurrency")) options.push("--concurrency", "1");

const isWhole = paths.length === 0;
const parts = isWhole ? Object.keys(PARTS) : [...new Set(paths.flatMap(partsOf))];
if (parts.length === 0) throw new Error(`${paths.join(" ")}: not a part of the core that is mutated`);
const files = Object.assign({}, ...parts.map((part) => mutated(part).files)) as Report["files"];
const report: Report = { files };
const listed = JSON.parse(readFileSync(LIST, "utf8")) as Survivor[];
const { unexplained, outdated } = judge(report, listed);
const rows = rowsOf(report);
const summary = `${summaryTable(rows)}\n`;
writeFileSync("reports/mutation/summary.md", summary);
console.log(`\n${summary}`);
for (const [path, reason] of Object.entries(LEFT_OUT)) console.log(`Left out: ${path}: ${reason}`);
console.log(`${alive(report).length} alive, ${alive(report).length - unexplained.length} of them explained in ${LIST}`);
for (const place of unexplained) console.log(`\nNew survivor: kill it with a test, or explain it.\n  ${toldAs(place)}`);
for (const place of outdated) console.log(`\nNo survivor any more: remove it from the list.\n  ${toldAs(place)}`);
const percent = score(total(rows, "core"));
const isLow = isWhole && percent < LEAST_SCORE;
if (isLow) console.log(`\n${percent.toFixed(2)} % killed: at least ${LEAST_SCORE} % are due.`);
process.exitCode = unexplained.length + outdated.length > 0 || isLow ? 1 : 0;

/** Runs Stryker on what was asked for of a part. */
function mutated(part: string): Report {
  const { folders } = PARTS[part] as (typeof PARTS)[string];
  const chosen = isWhole ? folders : paths.filter((path) => partsOf(path).includes(part));
  const globs = chosen.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path));
  const mutate = [...globs, ...Object.keys(LEFT_OUT).map((path) => `!${path}`)].join(",");
  console.log(`\n${part}: ${chosen.join(" ")}`);
  const stryker = join("node_modules", ".bin", "stryker");
  const ran = spawnSync(stryker, ["run", "tests/mutation/stryker.config.mjs", "--mutate", mutate, ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_PART: part },
  });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
  return JSON.parse(readFileSync(`reports/mutation/${part}.json`, "utf8")) as Report;
}
