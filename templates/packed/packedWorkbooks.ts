import type { Workbook } from "../workbook/Workbook.ts";
import { unpackWorkbook } from "./packWorkbook.ts";

/** Put in by the build of a host's script, see {@link packedDefinition}: one text per workbook. */
declare const PACKED_WORKBOOKS: readonly string[];

/** Every workbook, in the order that a menu shows them. Only inside a script that was built with them. */
export function packedWorkbooks(): Workbook[] {
  return PACKED_WORKBOOKS.map(unpackWorkbook);
}

export function packedWorkbook(id: string): Workbook {
  const found = packedWorkbooks().find((workbook) => workbook.id === id);
  if (!found) throw new Error(`There is no workbook ${id}`);
  return found;
}
