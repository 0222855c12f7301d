import type { Words } from "../core/index.ts";

/** One add-in as Excel tells add-ins apart. */
export interface Environment {
  /** Never change it: to Excel another id is another add-in, and every workbook points to the old one. */
  readonly id: string;
  /** In front of every function: `FINSAM.ALLOCATE`. Users' workbooks hold it, so it is published for ever. */
  readonly namespace: string;
  readonly name: Words;
  /** The group on the Home tab. */
  readonly group: string;
  /** The file below the site's root. */
  readonly file: string;
}

/**
 * Both can be installed side by side. The test namespace has no dot or underscore in it: Excel stores both as `_`, so
 * `FINSAM_TEST.SUM` and a function `TEST_SUM` of FINSAM would be the same name on disk.
 */
export const ENVIRONMENTS = {
  production: {
    id: "239eb355-9628-4a3e-b9ea-385886e852e4",
    namespace: "FINSAM",
    name: { sv: "Finsam – budgetfunktioner", en: "Finsam – budget functions" },
    group: "Finsam",
    file: "manifest.xml",
  },
  test: {
    id: "8d988b1b-30b2-43d0-92b2-059dc59eb804",
    namespace: "FINSAMTEST",
    name: { sv: "Finsam TEST – budgetfunktioner", en: "Finsam TEST – budget functions" },
    group: "Finsam TEST",
    file: "manifest.test.xml",
  },
} as const satisfies Record<string, Environment>;
