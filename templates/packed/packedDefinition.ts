import { WORKBOOKS } from "../index.ts";
import { packWorkbook } from "./packWorkbook.ts";

/** For the bundler's `define`, in the build of a script that uses packedWorkbooks.ts. */
export function packedDefinition(): { readonly PACKED_WORKBOOKS: string } {
  return { PACKED_WORKBOOKS: JSON.stringify(WORKBOOKS.map(packWorkbook)) };
}
