import type { Contest, Figures } from "../Figures.ts";

const contest = (name: string, times: readonly number[], right: number, ours = false): Contest => ({
  name,
  ours,
  times,
  score: { cases: 2_000, sums: 2_000, right, clean: 1_234, ties: 1_014, ruled: 858 },
});

const growth = (...series: readonly (readonly [name: string, short: string, perPart: readonly number[]])[]) => ({
  counts: [8, 1_000, 100_000],
  series: series.map(([name, short, perPart]) => ({ name, short, perPart })),
});

/** Invented figures: like a quiet machine's, to see that the picture holds. */
export const EVERYDAY: Figures = {
  allocate: {
    counts: [8, 290, 10_000],
    byWeight: [
      contest("vanliga flyttal", [260, 5_900, 289_000], 1_986),
      contest("ALLOCATE, kärnan", [520, 10_030, 433_500], 2_000, true),
      contest("ALLOCATE, hela anropet", [2_860, 24_780, 982_600], 2_000, true),
      contest("dinero.js 2, number", [4_680, 165_200, 9_103_500], 466),
      contest("decimal.js rakt på", [36_400, 1_398_300, 68_782_000], 2_000),
    ],
    evenly: [
      contest("vanliga flyttal", [200, 5_000, 250_000], 2_000),
      contest("currency.js 2", [3_200, 175_000, 6_290_000], 2_000),
    ],
  },
  growth: growth(
    ["kärnan, hela tal (väg A)", "väg A", [65, 30, 43]],
    ["kärnan, sex decimaler (väg B)", "väg B", [80, 34, 46]],
    ["kärnan, 15 decimaler (väg C)", "väg C", [4_200, 4_400, 8_100]],
    ["ALLOCATE, hela anropet", "ALLOCATE", [360, 85, 120]],
    ["KOMMUNANDEL, hela anropet", "KOMMUNANDEL", [3_100, 1_800, 1_900]],
  ),
  table: {
    tables: [
      { rows: 10, columns: 4, random: 410_000, halves: 390_000 },
      { rows: 500, columns: 10, random: 114_000_000, halves: 181_000_000 },
    ],
  },
  bundles: {
    files: [
      { name: "excel/functions.js", plain: 44_986, gzip: 17_610, brotli: 15_955, load: 210_000 },
      { name: "gsheets/Sidebar.html", plain: 298_019, gzip: 97_377, brotli: 87_503, load: undefined },
      { name: "gsheets/Code.js", plain: 539_852, gzip: 97_773, brotli: 69_690, load: 720_000 },
    ],
  },
};

/** Invented figures that crowd the picture: long figures, lines that end in one point, tables of half a minute. */
export const CROWDED: Figures = {
  allocate: {
    counts: EVERYDAY.allocate.counts,
    byWeight: [
      contest("vanliga flyttal", [100, 100, 100], 1_999),
      contest("ALLOCATE, hela anropet", [99_900, 55_500, 12_300], 2_000, true),
      contest("decimal.js rakt på", [88_800, 77_700, 99_900], 1),
    ],
    evenly: [contest("vanliga flyttal", [100, 100, 100], 2_000), contest("currency.js 2", [77, 88_800, 11], 1_001)],
  },
  growth: growth(
    ["kärnan, hela tal (väg A)", "väg A", [1, 9, 10]],
    ["kärnan, sex decimaler (väg B)", "väg B", [1, 9, 10]],
    ["kärnan, 15 decimaler (väg C)", "väg C", [123_456, 9, 10]],
    ["ALLOCATE, hela anropet", "ALLOCATE", [1, 9, 10]],
    ["KOMMUNANDEL, hela anropet", "KOMMUNANDEL", [1, 9, 10]],
  ),
  table: {
    tables: [
      { rows: 10, columns: 4, random: 999_000, halves: 888_000 },
      { rows: 500, columns: 10, random: 31_000_000_000, halves: 888_000_000 },
    ],
  },
  bundles: {
    files: [
      { name: "gsheets/Sidebar.html", plain: 1_298_019, gzip: 997_377, brotli: 887_503, load: 888_000_000 },
      { name: "cli/finsam.js", plain: 600_000, gzip: 150_000, brotli: 120_000, load: 99_000_000 },
    ],
  },
};
