import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

// Run by bun, not by Node: runs the scripts on standard input at top level, in order, and prints the last value.
const scripts = JSON.parse(readFileSync(0, "utf8")) as string[];
const values = scripts.map((script) => runInThisContext(script) as unknown);
process.stdout.write(String(values.at(-1)));
