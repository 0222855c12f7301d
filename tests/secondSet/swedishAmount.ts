import { type Rational, toText } from "../oracle/Rational.ts";

/** A positive amount as written in Sweden: groups of three with U+00A0, decimal comma. Made by hand, digit by digit. */
export function swedishAmount(amount: Rational): string {
  const [whole = "", decimals] = toText(amount).split(".");
  let grouped = "";
  for (const [i, digit] of [...whole].entries()) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += "\u00a0";
    grouped += digit;
  }
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
