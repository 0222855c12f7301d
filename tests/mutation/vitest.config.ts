import { basename } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { brokenFilesFail } from "./brokenFilesFail.ts";
import { KillersFirst, noteKillers } from "./KillersFirst.ts";
import { PARTS } from "./parts.ts";

// The tests that judge a mutant. Those that read dist would judge the built files, in which no mutant lives: three modules
// give them the same calls from the source instead. The other two make a property end sooner.
const STAND_INS = ["excelBundle.ts", "sheetsBundle.ts", "publishedFunctions.ts", "runs.ts", "fast-check"];

const standIns: Plugin = {
  name: "stand-ins",
  enforce: "pre",
  resolveId(source, importer) {
    const name = basename(source, ".ts");
    if (!STAND_INS.includes(basename(source)) || importer?.includes("/standIns/")) return null;
    return `${import.meta.dirname}/standIns/${name}.ts`;
  },
};

const part = PARTS[process.env.MUTATION_PART ?? ""];

export default defineConfig({
  plugins: [standIns],
  test: {
    include: [...(part?.tests ?? [])],
    // Seconds each: a mutant that only they would notice counts as alive here.
    exclude: [
      "tests/bundles/{cellRules,oddValues,randomCalls}.test.ts",
      "tests/properties/pathSwitches.test.ts",
      "tests/exchange/{konvertera*,roundTrip}.test.ts",
    ],
    testTimeout: 120_000,
    setupFiles: ["tests/mutation/stopAtFailure.ts"],
    sequence: { sequencer: KillersFirst },
    reporters: [noteKillers, brokenFilesFail],
    isolate: false,
    allowOnly: false,
  },
});
