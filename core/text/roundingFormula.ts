/** A call that rounds an amount to a unit, in a language's own function names and separator. */
export interface RoundingWords {
  readonly round: string;
  readonly roundToMultiple: string;
  readonly separator: string;
  readonly decimalMark: string;
}

/** How `unit` is written in a formula. */
export function unitText(unit: number | string, { decimalMark }: RoundingWords): string {
  return String(unit).replace(".", decimalMark);
}

/** `AVRUNDA(belopp;1)` for unit 0.1, `AVRUNDA(belopp;-2)` for 100; MAVRUNDA for a unit that is no power of ten. */
export function roundingFormula(amount: string, unit: number | string, words: RoundingWords): string {
  const digits = -Math.round(Math.log10(Number(unit)));
  const isPowerOfTen = Number(`1e${-digits}`) === Number(unit);
  return isPowerOfTen
    ? `${words.round}(${amount}${words.separator}${digits})`
    : `${words.roundToMultiple}(${amount}${words.separator}${unitText(unit, words)})`;
}
