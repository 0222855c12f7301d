/**
 * The text of core/catalogue.ts, from the names of the files in core/functions: a new function is listed nowhere by hand.
 * HELP is a constant of its own, so that a bundle which shows no help leaves every word of it out.
 */
export function catalogueSource(functionIds: readonly string[]): string {
  const ids = [...functionIds].sort();
  return `// Generated from the files in core/functions. Do not edit; run: npm run generate
import type { FunctionDefinition } from "./definition/defineFunction.ts";
import type { FunctionHelp } from "./definition/FunctionHelp.ts";
${ids.map((id) => `import { ${id}, ${id}_HELP } from "./functions/${id}.ts";`).join("\n")}

/** Every function, in alphabetical order. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
${ids.map((id) => `  ${id},`).join("\n")}
];

/** The words of every function, by its id. */
export const HELP: Readonly<Record<string, FunctionHelp>> = {
${ids.map((id) => `  ${id}: ${id}_HELP,`).join("\n")}
};
`;
}
