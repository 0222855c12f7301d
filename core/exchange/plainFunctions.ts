/** Every cell of each argument. */
type Arguments = readonly (readonly unknown[])[];

/**
 * The spreadsheets' own functions that amounts are usually made with. `undefined` where the host would answer with an error,
 * or where hosts may differ.
 */
export const PLAIN_FUNCTIONS: Readonly<Record<string, (given: Arguments) => number | undefined>> = {
  SUM: (given) => numbersIn(given)?.reduce((sum, number) => sum + number, 0),
  MIN: (given) =>
    numbersIn(given)?.reduce<number | undefined>((least, number) => Math.min(least ?? number, number), undefined),
  MAX: (given) =>
    numbersIn(given)?.reduce<number | undefined>((most, number) => Math.max(most ?? number, number), undefined),
  /** Half away from zero, on the digits that a cell shows: 1.005 is 1.01 although its double lies below. */
  ROUND: (given) => {
    const [number, digits] = given.map((cells) => (cells.length === 1 ? cells[0] : undefined));
    if (given.length !== 2 || typeof number !== "number" || typeof digits !== "number") return undefined;
    const shifted = Number((Math.abs(number) * 10 ** digits).toPrecision(15));
    return (Math.sign(number) * Math.round(shifted)) / 10 ** digits;
  },
};

/** Blank cells and texts are passed by, as SUM does. */
function numbersIn(given: Arguments): readonly number[] | undefined {
  const cells = given.flat();
  if (cells.some((cell) => typeof cell === "object" && cell !== null)) return undefined;
  return cells.filter((cell): cell is number => typeof cell === "number");
}
