// Past the core's index for the same reason as in displayText.ts.
import { formatAmount } from "../../core/text/formatAmount.ts";

/**
 * A number in a number format as files store it, shown in the Swedish way: `#,##0.0` makes 1234.56 `1 234,6`. Understood
 * are 0, grouping, decimals and percent, with sections for positive, negative and zero; an empty section shows nothing.
 */
export function formattedNumber(value: number, format: string): string {
  const [positive = "", negative, zero] = format.split(";");
  if (value === 0 && zero !== undefined) return zero === "" ? "" : inSection(value, zero);
  return inSection(value, value < 0 && negative !== undefined ? negative.replace("-", "") : positive);
}

function inSection(value: number, section: string): string {
  const isPercent = section.includes("%");
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const digits = fixed(isPercent ? value * 100 : value, decimals);
  const text = section.includes(",") ? formatAmount(digits) : digits.replace(".", ",").replace("-", "−");
  return isPercent ? `${text}\u00a0%` : text;
}

/** Rounded half away from zero on the 15 digits that a spreadsheet keeps: 1.005 is 1.01 although its double lies below. */
function fixed(value: number, decimals: number): string {
  const [digits, exponent] = Math.abs(value).toExponential(14).split("e");
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`)) / 10 ** decimals;
  return (value < 0 ? -rounded || 0 : rounded).toFixed(decimals);
}
