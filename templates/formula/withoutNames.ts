import { tokens } from "./tokens.ts";

/**
 * A formula with what its defined names stand for in their place: `Enhet` → `Indata!$B$8`. For engines that take a name
 * for a single cell where a function fills as many cells as the named range has.
 * @param names - ranges with their sheet, by name. Throws at a name that is not among them.
 */
export function withoutNames(formula: string, names: Readonly<Record<string, string>>): string {
  const parts = tokens(formula.slice(1)).map(({ kind, text }) => (kind === "name" ? absolute(text, names) : text));
  return `=${parts.join("")}`;
}

/** With `$`, so that a copied formula still means the named cells. */
function absolute(name: string, names: Readonly<Record<string, string>>): string {
  const range = names[name];
  if (range === undefined) throw new Error(`no name ${name}`);
  const [sheet, cells = ""] = range.split("!");
  return `${sheet}!${cells.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2")}`;
}
