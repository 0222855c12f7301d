import { CHAPTERS, type Chapter, type FunctionDefinition, type FunctionHelp } from "../../core/index.ts";
import { functionCard, signature } from "../../core/reference/functionCard.ts";
import { escapeHtml, htmlPage } from "./htmlPage.ts";

/** Every function by chapter, with its parameters and a link to its page. */
export function helpIndexPage(
  functions: readonly FunctionDefinition[],
  help: Readonly<Record<string, FunctionHelp>>,
): string {
  const chapters = (Object.keys(CHAPTERS) as Chapter[]).flatMap((chapter) => {
    const items = functions.flatMap((definition) => {
      const words = help[definition.id];
      return words?.chapter === chapter ? [item(definition, words)] : [];
    });
    return items.length === 0
      ? []
      : [`<h2>${escapeHtml(CHAPTERS[chapter].sv)}</h2>\n<ul class="functions">${items.join("\n")}</ul>`];
  });
  const main = `<h1>Funktionerna</h1>
<p class="summary">Skriv <code>=FINSAM.</code> i en cell så visar Excel funktionerna. Hakparenteser betyder att parametern kan utelämnas. En tom cell och 0 är samma sak överallt.</p>
${chapters.join("\n")}`;
  return htmlPage("Finsam – funktionerna", main, "index");
}

function item(definition: FunctionDefinition, words: FunctionHelp): string {
  const card = functionCard(definition, words, "sv");
  return `<li><a href="${card.id}.html">FINSAM.${card.id}</a>
<p>${escapeHtml(card.summary)}</p>
<p><code>${escapeHtml(signature(card, `FINSAM.${card.id}`, ";"))}</code></p></li>`;
}
