import { randomInt } from "node:crypto";
import { loadExcelBundle } from "../bundles/excelBundle.ts";
import { failuresIn, fuzzAll, reportOf } from "./fuzzAll.ts";
import { FUZZ_USAGE, fuzzOptions } from "./fuzzOptions.ts";
import { inCore } from "./inCore.ts";
import type { Answer } from "./judge.ts";

// npm run fuzz: random calls of every function against exact oracles, for as long as it is let.

let isInterrupted = false;
process.on("SIGINT", () => {
  isInterrupted = true;
});

/** The core's sources, or the built file under a stand-in for Excel. */
function answerOf(isBundle: boolean): Answer {
  if (!isBundle) return inCore;
  const bundle = loadExcelBundle();
  return (call) => bundle.call(call);
}

try {
  const options = fuzzOptions(process.argv.slice(2));
  const answer = answerOf(options.isBundle);
  const state = await fuzzAll(options, answer, console.log, randomInt(2 ** 31), () => isInterrupted);
  console.log(reportOf(state, options.functions));
  process.exitCode = failuresIn(state, options.functions) === 0 ? 0 : 1;
} catch (error) {
  const { message, cause } = error as Error;
  console.error(cause instanceof Error ? `${message}\n${cause.stack}` : message);
  console.error(FUZZ_USAGE);
  process.exitCode = 2;
}
