import type { Look } from "../../core/audit/formatLook.ts";
import type { Package } from "../package/Package.ts";
import { readXml, SMALL_PART } from "../xml/readXml.ts";
import { numberLook } from "./numberLook.ts";

/** How numbers look in each of the cell formats, by the number that a cell's `s` gives. */
export function readStyles(source: Package, part: string): readonly Look[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const path: string[] = [];
  readXml(
    source,
    part,
    {
      open: (name, { numFmtId, formatCode }) => {
        path.push(name);
        const place = path.slice(1).join("/");
        if (place === "numFmts/numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
        if (place === "cellXfs/xf") formats.push(Number(numFmtId ?? 0));
      },
      close: () => {
        path.pop();
      },
    },
    SMALL_PART,
  );
  return formats.map((id) => numberLook(id, codes.get(id)));
}
