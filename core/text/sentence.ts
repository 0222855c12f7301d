import { NUMBER_LIMIT } from "../cells/canonicalNumber.ts";
import type { FunctionDefinition } from "../definition/defineFunction.ts";
import { type Found, type Position, printedCode } from "../errors/codes.ts";
import type { FinsamError } from "../errors/FinsamError.ts";
import { en } from "./en.ts";
import { formatAmount } from "./formatAmount.ts";
import type { LanguagePack } from "./LanguagePack.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";

const PACKS: { readonly [L in Language]: LanguagePack } = { sv, en };

/** Longer texts from a user's cell are cut in a sentence. */
const LONGEST_TEXT = 30;

/**
 * What the user reads: the code, then parameter, position, what was found and the way out.
 * @param definition - the function that failed; its parameters' names are translated.
 * @param functionName - how this host writes a function's name.
 */
export function sentence(
  error: FinsamError,
  definition: FunctionDefinition,
  language: Language,
  functionName: (id: string) => string,
): string {
  const { code } = error.detail;
  const data = error.detail.data as Readonly<Record<string, unknown>>;
  const pack = PACKS[language];
  const parameter = (swedish: unknown): string => {
    const found = definition.parameters.find(({ name }) => name === swedish);
    return found && language !== "sv" ? found[language] : String(swedish);
  };
  const place = placeText(data.position as Position | undefined, pack);
  const text = pack.sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (name === "at") return parameter(data.parameter) + place;
    if (name === "place") return place;
    if (name === "parameter" || name === "other") return parameter(value);
    if (name === "found") return foundText(value as Found, pack);
    if (name === "error") return pack.errorValues[String(value)] ?? String(value);
    if (name === "KOMMUNANDEL") return functionName(name);
    if (name === "limit") return formatAmount(NUMBER_LIMIT);
    if (name === "unitInFormula") return String(data.unit).replace(".", pack.decimalMark);
    if (name === "rounding") return rounding(Number(data.unit), pack);
    return name === "detail" ? String(value) : formatAmount(value as number | string);
  });
  return `${printedCode(code)}: ${text}`;
}

/** ` (rad 3)`, ` (rad 3, kolumn 2)`, or nothing for a single value. */
function placeText({ row, column }: Position = {}, pack: LanguagePack): string {
  const parts = [row && `${pack.row} ${row}`, column && `${pack.column} ${column}`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

function foundText(found: Found, pack: LanguagePack): string {
  if (found.kind === "number") return formatAmount(found.value);
  if (found.kind === "boolean") return found.value ? pack.yes : pack.no;
  if (found.kind !== "text") return pack[found.kind];
  const { text } = found;
  return pack.text.replace("{}", () => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text));
}

/** `AVRUNDA(hela_ramen*andel;1)` for unit 0.1, `;-2)` for 100; MAVRUNDA for a unit that is no power of ten. */
function rounding(unit: number, { product, round, roundToMultiple, separator, decimalMark }: LanguagePack): string {
  const digits = -Math.round(Math.log10(unit));
  if (Number(`1e${-digits}`) === unit) return `${round}(${product}${separator}${digits})`;
  return `${roundToMultiple}(${product}${separator}${String(unit).replace(".", decimalMark)})`;
}
