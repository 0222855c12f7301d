import { handBuiltShares } from "../../../../core/audit/detect/handBuiltShares.ts";
import type { Finding } from "../../../../core/audit/Finding.ts";
import { found } from "./alone.ts";

export interface Given {
  readonly amount?: number | string;
  readonly weights?: readonly (number | string)[];
  readonly parts?: readonly number[];
  /** n is the row. */
  readonly formula?: string;
  readonly forced?: Readonly<Record<number, string>>;
}

/** The amount in B1, the weights in B4:B6, the parts in C4:C6; B9 = 6, B10 = 2, B11 = 40, B12 = 60. */
export const sheet = ({
  amount = 100,
  weights = [1, 1, 1],
  parts = [33, 33, 33],
  formula = "=ROUND($B$1*Bn/SUM($B$4:$B$6),0)",
  forced = {},
}: Given = {}): string => {
  const rows = weights.map((weight, i) => {
    const cell = forced[i + 4] ?? formula.replace(/n/g, String(i + 4));
    return `${["Ale", "Orust", "Tjörn"][i]} | ${weight} | ${cell} → ${parts[i]}`;
  });
  return `Att fördela | ${amount}\n\nKommun | Folkmängd | Bidrag\n${rows.join("\n")}\n\n\nKonto | 6\n | 2\n | 40\n | 60`;
};
/** What is found first in such a sheet. */
export const one = (given?: Given): Finding | undefined => found(handBuiltShares, sheet(given))[0];

/** The formula of a part, n for its row. */
export const PART = "=ROUND($B$1*Bn/SUM($B$4:$B$6),0)";
