import type { Package } from "../package/Package.ts";
import { edited, readPartText } from "./PartText.ts";
import { xmlAttributes, xmlTags } from "./xmlTags.ts";

/**
 * The order of calculation without cells that no longer hold a formula: Excel takes an entry without a formula for damage.
 * A formula that is missing from it is not: Excel adds it.
 * @param gone - by the sheet's `sheetId`, the addresses.
 */
export function withoutEntries(
  source: Package,
  path: string,
  gone: ReadonlyMap<string, ReadonlySet<string>>,
): Uint8Array {
  const { text, encode } = readPartText(source, path);
  const edits: { start: number; end: number; text: string }[] = [];
  let [sheet, written] = ["0", "0"];
  for (const tag of xmlTags(text)) {
    if (tag.name !== "c" || tag.kind === "close") continue;
    const attributes = xmlAttributes(text, tag);
    const i = attributes.find(({ name }) => name === "i");
    const address = attributes.find(({ name }) => name === "r")?.value ?? "";
    sheet = i?.value ?? sheet;
    if (gone.get(sheet)?.has(address)) {
      const closing = tag.kind === "open" ? text.indexOf(">", tag.end) + 1 : tag.end;
      edits.push({ start: tag.start, end: closing, text: "" });
      continue;
    }
    // An entry says its sheet only where it is another than before: what was removed may have said it for this one.
    if (i === undefined && written !== sheet) {
      const at = attributes[0]?.end ?? tag.end - 2;
      edits.push({ start: at, end: at, text: ` i="${sheet}"` });
    }
    written = sheet;
  }
  return encode(edited(text, edits));
}
