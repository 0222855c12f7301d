import { classifyPlain } from "../cells/classify.ts";
import { callFunction, type ResultRange } from "../definition/callFunction.ts";
import type { FunctionDefinition } from "../definition/defineFunction.ts";
import { CHAPTERS, type Chapter, type Example, type FunctionHelp, type Mistake } from "../definition/FunctionHelp.ts";
import { FinsamError } from "../errors/FinsamError.ts";
import { formatAmount } from "../text/formatAmount.ts";
import { sentence } from "../text/sentence.ts";
import { exampleFormula } from "./exampleFormula.ts";
import { functionCard, signature } from "./functionCard.ts";

const excelName = (id: string): string => `FINSAM.${id}`;

/** docs/funktioner.md: the Swedish reference of all functions, with every example and mistake as it comes out. */
export function referencePage(
  functions: readonly FunctionDefinition[],
  help: Readonly<Record<string, FunctionHelp>>,
): string {
  const lines = [
    "<!-- Generated from core/functions. Do not edit; run: npm run generate -->",
    "",
    "# Funktionerna",
    "",
    "I Excel heter de `FINSAM.X`, i Google Kalkylark `FINSAM_X`. Allt annat är lika: samma parametrar, samma svar till sista siffran och samma felmeddelanden.",
    "Hakparenteser betyder att parametern kan utelämnas. En tom cell och 0 är samma sak överallt.",
    "",
  ];
  for (const chapter of Object.keys(CHAPTERS) as Chapter[]) {
    const inChapter = functions.filter(({ id }) => help[id]?.chapter === chapter);
    if (inChapter.length === 0) continue;
    lines.push(`## ${CHAPTERS[chapter].sv}`, "");
    for (const definition of inChapter) lines.push(...section(definition, help[definition.id] as FunctionHelp));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function section(definition: FunctionDefinition, help: FunctionHelp): string[] {
  const card = functionCard(definition, help, "sv");
  const lines = [`### ${card.id}`, "", `\`${signature(card, excelName(card.id), ";")}\``, "", card.summary, ""];
  if (card.parameters.length > 0) {
    lines.push("| parameter | betydelse |", "| --- | --- |");
    for (const { name, optional, help: text } of card.parameters) {
      lines.push(`| \`${name}\`${optional ? " (valfri)" : ""} | ${text} |`);
    }
    lines.push("");
  }
  lines.push(`**Svar.** ${card.result}`, "", "**Exempel**", "", "| formel | svar | |", "| --- | --- | --- |");
  for (const example of help.examples) lines.push(exampleRow(definition, example));
  lines.push("");
  if (help.mistakes.length > 0) {
    lines.push("**Fel och vad de säger**", "", "| formel | meddelande |", "| --- | --- |");
    for (const mistake of help.mistakes) lines.push(mistakeRow(definition, mistake));
    lines.push("");
  }
  if (card.traps.length > 0) lines.push("**Se upp**", "", ...card.traps.map((trap) => `- ${trap}`), "");
  if (card.sources.length > 0) lines.push("**Källa.** ".concat(card.sources.join(" ")), "");
  return lines;
}

function exampleRow({ id }: FunctionDefinition, example: Example): string {
  const formula = exampleFormula(excelName(id), example.arguments);
  return `| \`${formula}\` | ${resultText(example.result)} | ${example.note.sv} |`;
}

function mistakeRow(definition: FunctionDefinition, mistake: Mistake): string {
  const formula = exampleFormula(excelName(definition.id), mistake.arguments);
  try {
    callFunction(definition, mistake.arguments, classifyPlain);
  } catch (error) {
    if (error instanceof FinsamError) return `| \`${formula}\` | ${sentence(error, definition, "sv", excelName)} |`;
    throw error;
  }
  throw new Error(`${formula} should have failed with ${mistake.error}`);
}

/** Cells with `·` between columns, and `·` between the rows of a column too; ` / ` between the rows of a table. */
function resultText(result: ResultRange): string {
  const rows = result.map((row) => row.map((cell) => (typeof cell === "number" ? formatAmount(cell) : String(cell))));
  const isTable = rows.length > 1 && (rows[0]?.length ?? 0) > 1;
  return rows.map((row) => row.join(" · ")).join(isTable ? " / " : " · ");
}
