import { withoutSheet } from "../../core/formula/Area.ts";
import type { Place } from "../../panel/WorkbookHost.ts";

/** Excel's own addresses: `'Blad 1'!B5:B9` → sheet `Blad 1`, address `B5:B9`. */
export function placeOf(address: string): Place {
  const sheet = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return { sheet: sheet.replace(/^'(.*)'$/, "$1").replace(/''/g, "'"), address: withoutSheet(address) };
}
