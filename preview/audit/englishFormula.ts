import { tokenize } from "../../core/formula/tokenize.ts";

/**
 * A formula as typed in Swedish with the functions' English names, which the audit knows; its marks stay Swedish.
 * @param swedish - the functions' Swedish names by their English ones.
 */
export function englishFormula(formula: string, swedish: Readonly<Record<string, string>>): string {
  const english = new Map(Object.entries(swedish).map(([name, own]) => [own, name]));
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, i) =>
      kind === "name" && tokens[i + 1]?.text === "(" ? (english.get(text.toUpperCase()) ?? text) : text,
    )
    .join("");
}
