import {
  callFunction,
  classifyPlain,
  type Example,
  FinsamError,
  type FunctionDefinition,
  type FunctionHelp,
  formatAmount,
  type Mistake,
  type ResultRange,
  sentence,
} from "../../core/index.ts";
import { exampleFormula } from "../../core/reference/exampleFormula.ts";
import { functionCard, signature } from "../../core/reference/functionCard.ts";
import { escapeHtml, htmlPage } from "./htmlPage.ts";

const excelName = (id: string): string => `FINSAM.${id}`;

/** The Swedish help of one function, where Excel's own help link leads: parameters, worked examples, mistakes, traps. */
export function helpPage(definition: FunctionDefinition, help: FunctionHelp): string {
  const card = functionCard(definition, help, "sv");
  const name = excelName(card.id);
  const parts = [
    `<h1>${name}</h1>`,
    `<p class="summary">${escapeHtml(card.summary)}</p>`,
    `<p><code class="signature">${escapeHtml(signature(card, `=${name}`, ";"))}</code></p>`,
  ];
  if (card.parameters.length > 0) {
    const rows = card.parameters.map(
      ({ name: parameter, optional, help: text }) =>
        `<dt><code>${escapeHtml(parameter)}</code>${optional ? " <span>valfri</span>" : ""}</dt><dd>${escapeHtml(text)}</dd>`,
    );
    parts.push("<h2>Parametrar</h2>", `<dl>${rows.join("\n")}</dl>`);
  }
  parts.push("<h2>Svar</h2>", `<p>${escapeHtml(card.result)}</p>`);
  parts.push("<h2>Exempel</h2>", ...help.examples.map((example, i) => exampleSection(card.id, example, i + 1)));
  if (help.mistakes.length > 0) {
    parts.push("<h2>Fel och vad de säger</h2>", ...help.mistakes.map((mistake) => mistakeSection(definition, mistake)));
  }
  if (card.traps.length > 0) parts.push("<h2>Se upp</h2>", list(card.traps));
  if (card.sources.length > 0) parts.push("<h2>Källa</h2>", list(card.sources));
  return htmlPage(`${name} – hjälp`, parts.join("\n"), "function");
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}</ul>`;

function exampleSection(id: string, { arguments: values, result, note }: Example, number: number): string {
  const formula = exampleFormula(excelName(id), values);
  return `<section><p>${escapeHtml(note.sv)}</p>
<p><code>${escapeHtml(formula)}</code></p>
${resultTable(result, `Svaret på exempel ${number}`)}</section>`;
}

/** The cells as they come out in the sheet. A wide table scrolls by itself, and by keyboard. */
function resultTable(result: ResultRange, label: string): string {
  const rows = result.map((row) => {
    const cells = row.map((cell) =>
      typeof cell === "number"
        ? `<td class="number">${formatAmount(cell)}</td>`
        : `<td>${escapeHtml(String(cell))}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const isWide = (result[0]?.length ?? 0) > 3;
  const table = `<table aria-label="${label}">${rows.join("")}</table>`;
  return isWide
    ? `<div class="wide" tabindex="0" role="region" aria-label="${label}, kan rullas i sidled">${table}</div>`
    : table;
}

function mistakeSection(definition: FunctionDefinition, mistake: Mistake): string {
  const formula = exampleFormula(excelName(definition.id), mistake.arguments);
  return `<section><p><code>${escapeHtml(formula)}</code></p>
<p class="error">${escapeHtml(whatItSays(definition, mistake))}</p></section>`;
}

function whatItSays(definition: FunctionDefinition, mistake: Mistake): string {
  try {
    callFunction(definition, mistake.arguments, classifyPlain);
  } catch (error) {
    if (error instanceof FinsamError) return sentence(error, definition, "sv", excelName);
    throw error;
  }
  throw new Error(`FINSAM.${definition.id}: a worked mistake did not fail with ${mistake.error}`);
}
