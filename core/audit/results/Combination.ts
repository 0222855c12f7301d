import type { Line } from "../totals/Frame.ts";

/** Lines to add and lines to take away. */
export interface Combination {
  readonly plus: readonly Line[];
  readonly minus: readonly Line[];
}

/** At most so many totals above a result are paired with each other. */
const MOST_TOTALS = 8;

/**
 * What a result or a closing balance may be made of, from the lines before it that no total has taken; the likeliest first.
 * Only natural pieces: totals, and lines from the beginning of a section to a total or to the end.
 */
export function combinations(before: readonly Line[]): readonly Combination[] {
  const found: Combination[] = [];
  const totals = before.filter(({ kind }) => kind === "total").slice(-MOST_TOTALS);
  const of = (kind: Line["kind"]): Line[] => before.filter((line) => line.kind === kind);
  const opening = of("opening").slice(-2);
  const results = of("result").slice(-3);
  const closing = of("closing").slice(-1);
  const pairs = totals.flatMap((a, i) => totals.slice(i + 1).map((b): [Line, Line] => [a, b]));
  // Nearest totals first.
  for (const [a, b] of pairs.reverse())
    found.push({ plus: [a], minus: [b] }, { plus: [b], minus: [a] }, { plus: [a, b], minus: [] });
  for (const o of [...opening, ...closing]) {
    for (const r of results) found.push(isDraw(r) ? { plus: [o], minus: [r] } : { plus: [o, r], minus: [] });
    for (const [a, b] of pairs)
      found.push({ plus: [o, a], minus: [b] }, { plus: [o, b], minus: [a] }, { plus: [o, a, b], minus: [] });
  }
  for (const lines of [before, before.filter(({ kind }) => kind !== "opening" && kind !== "closing")]) {
    const [a, b] = lines.slice(-2);
    if (a && b) found.push({ plus: [a], minus: [b] }, { plus: [b], minus: [a] });
  }
  const starts = before.flatMap((line, i) => (i === 0 || line.starts || isEnd(before[i - 1] as Line) ? [i] : []));
  for (const from of starts) {
    const lines = before.slice(from);
    if (lines.length < 2) continue;
    // A block of income and the total of costs under it; a total and single costs under it; two blocks.
    found.push({ plus: lines.slice(0, -1), minus: lines.slice(-1) }, { plus: lines, minus: [] });
    found.push({ plus: lines.slice(0, 1), minus: lines.slice(1) });
    for (const split of starts) {
      if (split <= from + 1) continue;
      const [upper, lower] = [before.slice(from, split), before.slice(split)];
      found.push({ plus: upper, minus: lower }, { plus: lower, minus: upper });
    }
  }
  // A result is added with its sign; only what is drawn out is taken away.
  return found.filter(({ minus }) => minus.every((line) => line.kind !== "result" || isDraw(line)));
}

/** What is taken out of the equity, printed as a positive amount; "Över- och underskott" has a sign of its own. */
function isDraw({ label }: Line): boolean {
  if (/resultat/i.test(label)) return false;
  return /uttag|minsk/i.test(label) || (/underskott/i.test(label) && !/över(?:skott|-| ?(?:och|\/))/i.test(label));
}

function isEnd({ kind }: Line): boolean {
  return kind !== "item" && kind !== "opening";
}
