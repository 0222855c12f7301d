import { readFileSync } from "node:fs";
import { openPackage } from "../../../cli/package/openPackage.ts";
import { readWorkbook } from "../../../cli/readWorkbook.ts";
import { coreAuditor } from "../../../cli/report/coreAuditor.ts";

/** What one run of the command does, each part by itself, in milliseconds. Bundled, and run in a process of its own. */
const [file = ""] = process.argv.slice(2);
const laps: number[] = [performance.now()];
const opened = openPackage(readFileSync(file));
laps.push(performance.now());
// Unpacked once more by the reader: what it takes is shown by itself.
for (const path of opened.paths) opened.bytes(path);
laps.push(performance.now());
const workbook = readWorkbook(opened);
laps.push(performance.now());
const findings = coreAuditor.audit(workbook);
laps.push(performance.now());
const [open, unpack, read, audit] = laps.slice(1).map((lap, i) => lap - (laps[i] as number));
const cells = workbook.sheets.reduce((sum, { rows }) => sum + rows.reduce((more, row) => more + row.length, 0), 0);
const kilobytes = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ open, unpack, read, audit, cells, findings: findings.length, kilobytes }));
