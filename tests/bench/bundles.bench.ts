import { readFileSync, statSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { median } from "./measure.ts";

export const title = "Bundles: size, and time to load in a fresh context (median of 60)";

const BUNDLES = { "dist/excel/functions.js": "Excel", "dist/gsheets/Code.js": "Sheets" } as const;

export function run(): void {
  for (const path of Object.keys(BUNDLES)) {
    const source = readFileSync(path, "utf8");
    const times = Array.from({ length: 60 }, () => {
      const realm = createContext({ CustomFunctions: { associate: () => undefined } });
      const start = process.hrtime.bigint();
      new Script(source).runInContext(realm);
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    const size = statSync(path).size;
    console.log(
      `  ${path.padEnd(26)} ${size} B, gzip ${gzipSync(source).length} B, loads in ${median(times).toFixed(2)} ms`,
    );
  }
}
