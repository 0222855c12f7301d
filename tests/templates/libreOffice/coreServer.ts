import { createInterface } from "node:readline";
import { loadExcelBundle } from "../../bundles/excelBundle.ts";
import type { Call } from "../../bundles/hostCall.ts";

// Answers calls with the built dist/excel/functions.js: a JSON line in, a JSON line out.
const bundle = loadExcelBundle();
createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(bundle.call(JSON.parse(line) as Call))}\n`);
});
