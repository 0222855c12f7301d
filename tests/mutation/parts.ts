/** Some folders of the core and the tests that judge them. */
export interface Part {
  readonly folders: readonly string[];
  readonly tests: readonly string[];
}

/**
 * Each part is mutated by itself, with its own tests: a mutant of the audit would otherwise wait for every test of the
 * functions. What only another part's tests would notice counts as alive.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  calculation: {
    folders: [
      "core/allocation",
      "core/cells",
      "core/decimal",
      "core/definition",
      "core/errors",
      "core/functions",
      "core/reference",
      "core/rules",
      "core/table",
      "core/text",
      "core/version.ts",
    ],
    tests: [
      "tests/{core,definitions,properties,secondSet,publishedPlans,bundles}/**/*.test.ts",
      "tests/gsheets/publishedCases.test.ts",
    ],
  },
  formulas: {
    folders: ["core/exchange", "core/formula"],
    tests: ["tests/exchange/**/*.test.ts", "tests/core/formula/**/*.test.ts", "tests/panel/formulaText.test.ts"],
  },
  audit: { folders: ["core/audit"], tests: ["tests/audit/detectors/**/*.test.ts"] },
};

/** The part of which a path is, or which is in the path. */
export function partsOf(path: string): string[] {
  const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
  return Object.keys(PARTS).filter((name) =>
    PARTS[name]?.folders.some((folder) => holds(folder, path) || holds(path, folder)),
  );
}
