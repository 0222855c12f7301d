// Read by run.ts, which adds what to mutate and the name of the part. Paths are from the repository's root.
const part = process.env.MUTATION_PART;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // The sandbox is a copy of the sources; what is built there is not under test.
  ignorePatterns: ["dist", "reports", "coverage", "docs/bilder"],
  // Endless loops are mostly found by counting; the rest must not be taken for one on a busy machine.
  timeoutMS: 4_000,
  timeoutFactor: 1.5,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutation/${part}.json` },
  incremental: true,
  incrementalFile: `reports/mutation/${part}.incremental.json`,
  thresholds: { high: 95, low: 95, break: null },
  checkers: [],
  // The sources stay as they are: a test compares a generated one with what is written.
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with a compiler API that TypeScript 7 does not have; nothing in the sandbox needs it.
  tsconfigFile: "no-tsconfig.json",
  allowConsoleColors: false,
};
