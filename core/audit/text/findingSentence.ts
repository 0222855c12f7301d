import type { Place } from "../../formula/FormulaArgument.ts";
import { referenceText } from "../../formula/writeFormula.ts";
import { formatAmount } from "../../text/formatAmount.ts";
import type { Language } from "../../text/language.ts";
import type { AuditCode } from "../AuditCode.ts";
import type { Finding, Level } from "../Finding.ts";
import type { AuditWords } from "./AuditSentences.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

const WORDS: { readonly [L in Language]: AuditWords } = { sv, en };

/** Longer labels and texts from a user's cell are cut in a sentence. */
const LONGEST_TEXT = 40;
/** More areas than this are counted instead of listed. */
const MOST_AREAS = 4;

/** `GRANSKA-101`: as printed, and as users mail it to each other. */
export function printedAuditCode(code: AuditCode): string {
  return `GRANSKA-${code}`;
}

/** `fel`, `varning`, `upplysning`. */
export function levelWord(level: Level, language: Language): string {
  return WORDS[language].levels[level];
}

/**
 * What the user reads, without code and level: the cell, the figures, what to do. Amounts are written in the Swedish way in
 * every language, as everywhere.
 */
export function findingSentence({ code, place, about, data, formula }: Finding, language: Language): string {
  const words = WORDS[language];
  const variants: Readonly<Record<string, string>> = words.sentences[code];
  const text = variants[String(data.variant)] ?? (variants.plain as string);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "at") return withLabel(place, data.label);
    if (name === "about") return areas(about, place.sheet, words);
    if (name === "formula") return formula ?? "";
    const value = data[name] ?? "";
    if (typeof value === "number") return formatAmount(value);
    // A formula is of use only whole.
    return name === "pattern" || name === "outcome" ? value : cut(value);
  });
}

/** `B9 (Summa kostnader)`: the sheet is said where the finding stands. */
function withLabel({ address }: Place, label: string | number | undefined): string {
  return label === undefined || label === "" ? address : `${address} (${cut(String(label))})`;
}

/** `B5:B8 och B11`, with the sheet where it is another one. */
function areas(about: readonly Place[], sheet: string, { and }: AuditWords): string {
  const texts = about.map((place) => (place.sheet === sheet ? place.address : referenceText(place)));
  if (texts.length > MOST_AREAS) texts.splice(MOST_AREAS - 1, texts.length, "…");
  const last = texts.pop() ?? "";
  return texts.length > 0 ? `${texts.join(", ")} ${and} ${last}` : last;
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
