import { areaOf } from "../../formula/Area.ts";
import type { Place } from "../../formula/FormulaArgument.ts";
import { tokenize } from "../../formula/tokenize.ts";
import type { AuditSheet } from "../AuditWorkbook.ts";

/** Two results are larger than the ranges that they are made of: FINANSIERING by the other parties, STEG by its columns. */
const PARTIES = 2;
const STEPS = 9;

/**
 * The cells that our functions filled from another cell, by row and column from 0: values without a formula of their own,
 * next to each other from the one that has it. Nobody typed them.
 */
export function spilledFrom({ rows }: AuditSheet, names: Readonly<Record<string, Place>>): ReadonlyMap<string, string> {
  const spilled = new Map<string, string>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const formula = cell?.formula;
      if (!formula || !/FINSAM/i.test(formula)) return;
      const { height, width } = largest(formula, names);
      for (let r = row; r < row + height; r++) {
        let isFilled = false;
        for (let c = column; c < column + width; c++) {
          if (r === row && c === column) continue;
          const other = rows[r]?.[c];
          if (other === undefined || other.formula !== null) break;
          spilled.set(`${r},${c}`, formula);
          isFilled = true;
        }
        if (r > row && !isFilled) break;
      }
    });
  });
  return spilled;
}

/** As many rows and columns as the largest ranges of a formula. */
function largest(formula: string, names: Readonly<Record<string, Place>>): { height: number; width: number } {
  const tokens = tokenize(formula);
  let height = 1;
  let width = 1;
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== "name") return;
    const end = tokens[i + 1]?.text === ":" ? tokens[i + 2]?.text : undefined;
    const area = end === undefined ? areaOf(names[text]?.address ?? "") : areaOf(`${text}:${end}`);
    if (area === undefined) return;
    height = Math.max(height, area.bottom - area.top + 1);
    width = Math.max(width, area.right - area.left + 1);
  });
  // The two other parties stand before the municipalities.
  if (/FINANSIERING\s*\(/i.test(formula)) height += PARTIES;
  if (/STEG\s*\(/i.test(formula)) return { height: height + 1, width: STEPS };
  return { height, width };
}
