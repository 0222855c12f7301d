import type { FunctionDefinition } from "../definition/defineFunction.ts";
import type { FunctionHelp } from "../definition/FunctionHelp.ts";
import { functionCard, signature } from "./functionCard.ts";

const START = "<!-- functions:start (npm run generate) -->";
const END = "<!-- functions:end -->";

/** The README with its table of functions between the markers. */
export function withFunctionTable(
  readme: string,
  functions: readonly FunctionDefinition[],
  help: Readonly<Record<string, FunctionHelp>>,
): string {
  const rows = functions.map((definition) => {
    const card = functionCard(definition, help[definition.id] as FunctionHelp, "en");
    const swedish = functionCard(definition, help[definition.id] as FunctionHelp, "sv");
    return `| \`${signature(swedish, `FINSAM.${card.id}`, ";")}\` | ${card.summary} |`;
  });
  const table = ["| function | what it does |", "| --- | --- |", ...rows].join("\n");
  const [before, rest] = readme.split(START);
  const [, after] = (rest ?? "").split(END);
  if (after === undefined) throw new Error(`README.md has lost its markers ${START} and ${END}`);
  return `${before}${START}\n${table}\n${END}${after}`;
}
