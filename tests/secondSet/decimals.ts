import fc from "fast-check";

/** Amounts as texts with up to four decimals, from tiny to millions; within the 15 digits of a grid. */
export const amounts = (lowest: number, highest = 2_000_000_000): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: Math.max(lowest, -20), max: 20 }).map(String),
    fc.integer({ min: lowest, max: highest }).map(String),
    fc.tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: 1, max: 4 })).map(([digits, places]) => {
      const size = String(Math.abs(digits)).padStart(places + 1, "0");
      return `${digits < 0 ? "-" : ""}${size.slice(0, -places)}.${size.slice(-places)}`;
    }),
  );
