import { FUNCTIONS, type FunctionHelp, HELP, type Language } from "../../core/index.ts";
import { type FunctionCard, functionCard } from "../../core/reference/functionCard.ts";

/** The cards of all functions whose name, help or parameters contain every word searched for, best first. */
export function searchFunctions(words: string, language: Language): readonly FunctionCard[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return FUNCTIONS.map((definition) => functionCard(definition, HELP[definition.id] as FunctionHelp, language))
    .map((card) => ({ card, ranks: wanted.map((word) => rank(card, word)) }))
    .filter(({ ranks }) => !ranks.includes(0))
    .sort((a, b) => sum(b.ranks) - sum(a.ranks))
    .map(({ card }) => card);
}

/** 0 for no match; a match in the name counts most, then in the summary, then anywhere. */
function rank(card: FunctionCard, word: string): number {
  if (plain(card.id).includes(word)) return 3;
  if (plain(`${card.summary} ${card.chapter}`).includes(word)) return 2;
  const rest = [card.result, ...card.traps, ...card.parameters.flatMap(({ name, help }) => [name, help])];
  return plain(rest.join(" ")).includes(word) ? 1 : 0;
}

function sum(ranks: readonly number[]): number {
  return ranks.reduce((total, one) => total + one, 0);
}

/** Without case and accents, so that `fordela` finds `Fördelar`. */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
