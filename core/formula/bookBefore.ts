import type { Token } from "./tokenize.ts";

/** How many tokens before the name at `i` say in which file it is: `[2]` `!`, `'…'` `!`, `FUNCRES.XLAM` `!`. */
export function bookBefore(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== "!") return 0;
  const kind = tokens[i - 2]?.kind;
  if (kind === "name" && tokens[i - 3]?.kind === "bracket") return 3;
  return kind === "bracket" || kind === "quotedName" || kind === "name" ? 2 : 0;
}
