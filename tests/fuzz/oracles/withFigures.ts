import type { Call } from "../../bundles/hostCall.ts";
import {
  absolute,
  decimalsOf,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../oracle/Rational.ts";
import { type Numbers, Reading } from "../../oracle/Reading.ts";
import { swedishAmount } from "../../secondSet/swedishAmount.ts";
import type { DueError } from "./Expectation.ts";

/** The same errors, each with the figures that its sentence must tell: by how much, or which unit would do. */
export function withFigures({ id, args }: Call, due: readonly DueError[]): DueError[] {
  const reading = new Reading(args);
  const amount = reading.one(0, "") ?? ZERO;
  const kommun = id === "KOMMUNANDEL";
  const share = kommun ? reading.one(2, "") : undefined;
  const product = multiply(amount, share && share.n !== 0n ? share : rational(1n, 4n));
  const half = divide(amount, rational(2n));
  const weights = reading.vector(1, "");
  const figures: Readonly<Record<number, () => (string | undefined)[]>> = {
    202: () => [shown(amount), after("Ange enhet ", fitting(amount))],
    203: () => [after("blir ", product)],
    204: () => [after("blir ", product), rounding(reading.one(3, ""))],
    212: () => [tooMuch(subtract(total(reading, 4, weights), absolute(amount)), "mer än beloppet")],
    213: () => [tooMuch(subtract(absolute(amount), total(reading, 5, weights)), "mindre än beloppet")],
    214: () => [tooMuch(subtract(total(reading, 4, weights), product), "mer än kommunernas del")],
    216: () => [after("blir ", half)],
    217: () => [after("blir ", half), after("Ange enhet ", fitting(half))],
  };
  return due.map((one) => {
    const says = (figures[one.code]?.() ?? []).filter((text) => text !== undefined);
    return says.length > 0 ? { ...one, says } : one;
  });
}

/** As a sentence writes it; undefined where it would be written with an exponent, or with more digits than are promised. */
function shown(amount: Rational): string | undefined {
  const text = toText(absolute(amount));
  if (text.replace(/\D|^0+/g, "").length > 15 || (amount.n !== 0n && Number(text) < 1e-6)) return undefined;
  return `${amount.n < 0n ? "\u2212" : ""}${swedishAmount(absolute(amount))}`;
}

const after = (words: string, amount: Rational): string | undefined => {
  const text = shown(amount);
  return text === undefined ? undefined : words + text;
};

const tooMuch = (excess: Rational, words: string): string | undefined => {
  const text = shown(excess);
  return text === undefined ? undefined : `tillsammans ${text} ${words}`;
};

/** The largest power of ten that divides an amount. */
function fitting(amount: Rational): Rational {
  const decimals = decimalsOf(amount) ?? 0;
  if (decimals > 0 || amount.n === 0n) return rational(1n, 10n ** BigInt(decimals));
  const zeros = /0*$/.exec(String(amount.n)) as RegExpExecArray;
  return rational(10n ** BigInt(zeros[0].length));
}

/** AVRUNDA with as many digits as the unit has: 0 for 1, 2 for 0,01, −2 for 100. */
function rounding(unit: Rational | undefined): string | undefined {
  const text = unit && toText(unit);
  const power = text?.match(/^(?:10*|0\.0{0,5}1)$/);
  if (!unit || !text || !power) return undefined;
  return `AVRUNDA(hela_ramen*andel;${text.startsWith("0") ? (decimalsOf(unit) ?? 0) : 1 - text.length})`;
}

/** What a bound or a base amount sums to over the weights above 0: one value stands for every one of them. */
function total(reading: Reading, index: number, weights: Numbers | undefined): Rational {
  const values = reading.vector(index, "")?.values ?? [];
  const own = (i: number): Rational => (values.length === 1 ? values[0] : values[i]) ?? ZERO;
  return sum((weights?.values ?? []).map(({ n }, i) => (n > 0n ? own(i) : ZERO)));
}
