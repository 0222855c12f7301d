import { basename, relative } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/**
 * Quick tests first: most mutants die in them, and the first failure ends a run. A mutant of a constant runs every file,
 * since it lives from the moment the module is loaded; the definitions' own tests then come first of all.
 */
const ORDER = [
  /definitions|gsheets/,
  /core|audit|exchange/,
  /panel/,
  /bundles/,
  /publishedPlans/,
  /secondSet/,
  /properties/,
];
const ofConstants = ({ moduleId }: TestSpecification): boolean => /words\.test/.test(moduleId);
const turn = ({ moduleId }: TestSpecification): number =>
  Math.max(...ORDER.map((pattern, i) => (pattern.test(relative(import.meta.dirname, moduleId)) ? i : 0)));

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const constants = files.some(ofConstants);
    const place = (file: TestSpecification): number => (turn(file) === 0 && !constants ? 1.5 : turn(file));
    const first = (file: TestSpecification): number => (ofConstants(file) ? -1 : place(file));
    return [...files].sort((a, b) => first(a) - first(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  plugins: [standIns],
  test: {
    include: [
      "tests/{core,exchange,definitions,properties,secondSet,publishedPlans,bundles}/**/*.test.ts",
      "tests/audit/detectors/**/*.test.ts",
      "tests/panel/formulaText.test.ts",
      "tests/gsheets/publishedCases.test.ts",
    ],
    // Seconds each: a mutant that only they would notice counts as alive here.
    exclude: [
      "tests/bundles/{cellRules,oddValues,randomCalls}.test.ts",
      "tests/properties/pathSwitches.test.ts",
      "tests/exchange/{konvertera*,roundTrip}.test.ts",
    ],
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
    isolate: false,
    allowOnly: false,
  },
});
