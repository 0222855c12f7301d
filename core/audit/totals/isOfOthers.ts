import { isCost, isIncome } from "../words/labelClass.ts";
import { REGION, STATE } from "../words/parties.ts";
import type { Line } from "./Frame.ts";

/** Income above costs, the state and the region above the municipalities: a total with a name of its own. */
export function isOfOthers({ label }: Line, total: Line): boolean {
  if ((isIncome(label) && isCost(total.label)) || (isCost(label) && isIncome(total.label))) return true;
  return /kommun/i.test(total.label) && (STATE.test(label) || REGION.test(label));
}
